import type { Bytes } from './reason';

const BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
const HEAD_BYTES = 64 * 1024;

/** Whether the file is one of age in letters, as `age -a` writes them to be pasted in a message; white space may come first. */
export const isArmored = (file: Bytes): boolean =>
  new TextDecoder('latin1').decode(file.subarray(0, HEAD_BYTES)).trimStart().startsWith(BEGIN);

/** The first bytes of what such a file holds, as far as they stand in these letters; nothing when they are no such letters. */
export function armoredHead(head: Bytes): Bytes {
  const lines = new TextDecoder('latin1').decode(head.subarray(0, HEAD_BYTES)).trimStart().split(/\r?\n/).slice(1);
  const end = lines.findIndex((line) => line.startsWith('-----'));
  const letters = (end === -1 ? lines : lines.slice(0, end)).join('');
  const whole = letters.slice(0, letters.length - (letters.length % 4));
  try {
    return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
