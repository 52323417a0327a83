import type { Digest } from '../../log/chain';

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The bytes as lower-case hexadecimal digits. */
export const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => HEX[byte]).join('');

/** SHA-256 of bytes. */
export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

/** SHA-256 of the text in UTF-8, as chains want it. */
export const digestText: Digest = (text) => sha256(new TextEncoder().encode(text));
