import { hex } from './sha256';

/** A new random id of 128 bits, in 32 hexadecimal digits. */
export const randomId = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));
