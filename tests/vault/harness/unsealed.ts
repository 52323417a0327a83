/**
 * From now on nothing is sealed: what AES-GCM would hide is stored as it is. For proving that a search for readable text
 * finds it when it is there.
 */
export function unsealed(): void {
  const TAG_BYTES = 16;
  crypto.subtle.encrypt = async (_algorithm, _key, data) => {
    const plain = new Uint8Array(data instanceof ArrayBuffer ? data : data.buffer);
    const stored = new Uint8Array(plain.length + TAG_BYTES);
    stored.set(plain);
    return stored.buffer;
  };
  crypto.subtle.decrypt = async (_algorithm, _key, data) => {
    const stored = ArrayBuffer.isView(data)
      ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      : new Uint8Array(data);
    return stored.slice(0, -TAG_BYTES).buffer;
  };
}
