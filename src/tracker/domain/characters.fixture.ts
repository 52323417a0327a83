/** Characters of all of Unicode for tests. fast-check's own unit 'binary' takes most of a second to set up. */
import fc from 'fast-check';

const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** One character of Unicode, plain ones often; never half of a pair. */
export const anyCharacter = fc
  .oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0xffff }), fc.nat({ max: 0x10ffff }))
  .filter((code) => !isHalf(code))
  .map((code) => String.fromCodePoint(code));
