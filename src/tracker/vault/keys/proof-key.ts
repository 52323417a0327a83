const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/**
 * The key by which a vault proves that a back-up is its own, from its identity (`AGE-SECRET-KEY-1…`): HMAC-SHA-256. Who
 * knows the public half alone can seal a file for the vault, and cannot make this.
 */
export async function proofKeyOf(identity: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', encode(identity), 'HKDF', false, ['deriveKey']);
  const from = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encode('pestprotocol/back-up/2') };
  return crypto.subtle.deriveKey(from, base, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign', 'verify']);
}
