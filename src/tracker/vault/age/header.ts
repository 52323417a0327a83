import { done, failed } from '../outcome';
import type { AgeOutcome, Bytes } from './reason';

/** What the first lines of a file of age say of how it opens, before any key is tried. */
export type AgeHeader =
  | { readonly kind: 'passphrase'; readonly workFactor: number }
  | { readonly kind: 'keys'; readonly recipients: number };

/** The scrypt work factor of what we seal: 2^17, 128 MB and about half a second. */
export const WORK_FACTOR = 17;
/** Above this a file is refused: 2^18 is what the age program itself uses, and each further one doubles memory and time. */
export const MAX_WORK_FACTOR = 18;
/** The most recipients that a file may have; each costs one multiplication on the curve. */
const MAX_RECIPIENTS = 32;
const MAX_HEADER_BYTES = 16 * 1024;

const FIRST_LINE = 'age-encryption.org/v1\n';
const LAST_LINE = /^--- [A-Za-z0-9+/]{43}$/;
const WORK_FACTOR_SHAPE = /^[1-9]\d{0,8}$/;

/** Reads the header without doing any of the work that it asks for. */
export function readHeader(file: Bytes): AgeOutcome<AgeHeader> {
  const text = new TextDecoder('latin1').decode(file.subarray(0, MAX_HEADER_BYTES));
  if (!text.startsWith(FIRST_LINE)) return failed('not-age');
  const stanzas: string[][] = [];
  for (const line of text.split('\n').slice(1)) {
    if (LAST_LINE.test(line)) return judge(stanzas);
    if (line.startsWith('-> ')) stanzas.push(line.slice(3).split(' '));
    if (stanzas.length > MAX_RECIPIENTS) return failed('too-costly');
  }
  return failed(file.length > MAX_HEADER_BYTES ? 'too-costly' : 'damaged');
}

function judge(stanzas: readonly (readonly string[])[]): AgeOutcome<AgeHeader> {
  const scrypt = stanzas.find(([kind]) => kind === 'scrypt');
  if (scrypt === undefined) {
    return stanzas.length > 0 ? done({ kind: 'keys', recipients: stanzas.length }) : failed('damaged');
  }
  const [, , factor = '', ...others] = scrypt;
  if (stanzas.length > 1 || others.length > 0 || !WORK_FACTOR_SHAPE.test(factor)) return failed('damaged');
  const workFactor = Number(factor);
  return workFactor > MAX_WORK_FACTOR ? failed('too-costly') : done({ kind: 'passphrase', workFactor });
}
