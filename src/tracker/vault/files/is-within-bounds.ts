import type { Bytes } from '../age/reason';
import { done, failed } from '../outcome';
import type { FileOutcome } from './reason';

/** Lists and objects in a file: more than twice what the largest that we make holds. Each costs memory that its two bytes do not show. */
const MAX_CONTAINERS = 3_000_000;
/** Values in them. */
const MAX_VALUES = 12_000_000;
/** How deep they lie in each other; an entry may go 24 deep. */
const MAX_DEPTH = 1000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const [LIST, OBJECT] = [0x5b, 0x7b];
const [LIST_END, OBJECT_END] = [0x5d, 0x7d];

/**
 * Whether JSON of no more than the size of a file can be read in bounded memory, by what it holds and before any of it is
 * made: a hundred megabytes of brackets take gigabytes. Refused as `too-large`, or as `damaged` where it is nested without end.
 */
export function isWithinBounds(bytes: Bytes): FileOutcome<void> {
  let [containers, values, depth] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) at = endOfText(bytes, at);
    else if (byte === COMMA) values += 1;
    else if (byte === LIST || byte === OBJECT) {
      containers += 1;
      depth += 1;
      if (depth > MAX_DEPTH) return failed('damaged');
    } else if (byte === LIST_END || byte === OBJECT_END) depth -= 1;
    if (containers > MAX_CONTAINERS || values > MAX_VALUES) return failed('too-large');
  }
  return done(undefined);
}

/** Where the text ends that begins there; past the end when it never does. */
function endOfText(bytes: Bytes, start: number): number {
  for (let at = bytes.indexOf(QUOTE, start + 1); at !== -1; at = bytes.indexOf(QUOTE, at + 1)) {
    let before = at;
    while (bytes[before - 1] === BACKSLASH) before -= 1;
    if ((at - before) % 2 === 0) return at;
  }
  return bytes.length;
}
