/** The keys of everything at rest, derived from the vault's identity. They cannot be read out of the browser's memory as bytes. */
export interface DataKeys {
  /** AES-256-GCM, for what is stored. */
  readonly seal: CryptoKey;
  /** HMAC-SHA-256, for names under which something is stored. */
  readonly names: CryptoKey;
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The keys that belong to an identity (`AGE-SECRET-KEY-1…`); the same every time. */
export async function dataKeysOf(identity: string): Promise<DataKeys> {
  const base = await crypto.subtle.importKey('raw', encode(identity), 'HKDF', false, ['deriveKey']);
  // The identity is random and long, so a salt would add nothing; the labels keep the keys apart.
  const from = (label: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encode(label) });
  return {
    seal: await crypto.subtle.deriveKey(from('pestprotocol/records/1'), base, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    names: await crypto.subtle.deriveKey(
      from('pestprotocol/names/1'),
      base,
      { name: 'HMAC', hash: 'SHA-256', length: 256 },
      false,
      ['sign'],
    ),
  };
}
