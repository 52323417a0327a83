import { hex } from '../keys/sha256';

/** A name that says nothing to whoever does not have the key, and is the same every time. */
export async function hiddenName(key: CryptoKey, kind: string, name: string): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([kind, name]));
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', key, text)).subarray(0, 16));
}
