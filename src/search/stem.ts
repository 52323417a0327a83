const ENDINGS = `
etjes etje heden ingen enden ende sten eren tjes tje heid ing end jes je ste ten den en te de es e s t d n
`
  .trim()
  .split(/\s+/);

/** The 'ge' of a past participle, also behind the first part of a verb: 'gepest', 'uitgelachen'. Other words lose it too, in all their forms. */
const PARTICIPLE =
  /^((?:aan|achter|af|bij|binnen|buiten|door|in|mee|na|neer|om|op|over|rond|samen|tegen|terug|toe|uit|voor|weg)?)ge(?=[^aeiou]{1,3}[aeiou].)/;

/** A rough stem: forms of one Dutch word give the same one, and sometimes another word does too. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const base = word.replace(PARTICIPLE, '$1');
  const ending = ENDINGS.find((each) => base.endsWith(each) && base.length - each.length >= 3) ?? '';
  return base
    .slice(0, base.length - ending.length)
    .replace(/([a-z])\1/g, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f');
}
