/** Letters from which a word can be told when one of them is wrong; in a shorter word every other word is near. */
const SHORTEST = 5;
/** Letters from which two may be wrong. */
const LONG = 11;

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const isNear = (one: string, other: string): boolean =>
  ROWS.some((row, line) => {
    const at = row.indexOf(one);
    if (at < 0) return false;
    return [line - 1, line, line + 1].some((each) => {
      const place = ROWS[each]?.indexOf(other) ?? -1;
      return place >= 0 && Math.abs(place - at) <= 1;
    });
  });

const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter);

/** Whether `typed` is probably `word` with a slip in it: a letter left out, doubled, swapped with the next, or another vowel or key beside it; two slips in a long word. The first letter is never wrong. */
export function isSlip(typed: string, word: string): boolean {
  if (word.length < SHORTEST || typed[0] !== word[0]) return false;
  return slip(typed, word, word.length >= LONG ? 2 : 1);
}

function slip(typed: string, word: string, most: number): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const [one, other] = [typed.slice(at), word.slice(at)];
  if (one === other) return true;
  if (most === 0 || Math.abs(one.length - other.length) > most) return false;
  const rest = (from: number, to: number) => slip(one.slice(from), other.slice(to), most - 1);
  const [a = '', b = '', x = '', y = ''] = [one[0], one[1], other[0], other[1]];
  if (a === y && b === x && a !== '' && rest(2, 2)) return true;
  if (rest(0, 1) || rest(1, 0)) return true;
  return a !== '' && x !== '' && (isNear(a, x) || (isVowel(a) && isVowel(x))) && rest(1, 1);
}
