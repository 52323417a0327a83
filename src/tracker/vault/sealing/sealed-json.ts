/** JSON sealed with AES-GCM, bound to the one place where it belongs. */
import { paddedSize } from './padded-size';

/** Where something sealed is stored; sealed for one place it does not open in another. */
export interface Place {
  readonly vault: string;
  readonly store: string;
  readonly record: string;
}

export type Sealed = Uint8Array<ArrayBuffer>;

const FORMAT = 1;
const IV_BYTES = 12;
const SPACE = 32;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const boundTo = ({ vault, store, record }: Place): Uint8Array<ArrayBuffer> =>
  encoder.encode(JSON.stringify([vault, store, record, FORMAT]));

/** The value as JSON, padded, sealed with a fresh IV, which stands before it. */
export async function sealJson(key: CryptoKey, place: Place, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const algorithm = { name: 'AES-GCM', iv, additionalData: boundTo(place) };
  const ciphertext = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, padded(JSON.stringify(value))));
  const sealed = new Uint8Array(IV_BYTES + ciphertext.length);
  sealed.set(iv);
  sealed.set(ciphertext, IV_BYTES);
  return sealed;
}

/** What was sealed for this place with this key; `undefined` when it was not, or is damaged. */
export async function openJson(key: CryptoKey, place: Place, sealed: Sealed): Promise<{ value: unknown } | undefined> {
  try {
    const algorithm = { name: 'AES-GCM', iv: sealed.subarray(0, IV_BYTES), additionalData: boundTo(place) };
    const plain = await crypto.subtle.decrypt(algorithm, key, sealed.subarray(IV_BYTES));
    return { value: JSON.parse(decoder.decode(plain)) };
  } catch {
    return undefined;
  }
}

/** JSON may end in spaces, so the padding need not be taken off again. */
function padded(text: string): Uint8Array<ArrayBuffer> {
  const bytes = encoder.encode(text);
  const whole = new Uint8Array(paddedSize(bytes.length)).fill(SPACE);
  whole.set(bytes);
  return whole;
}
