const ENDINGS = `
etjes etje heden ingen enden ende sten eren tjes tje heid ing end jes je ste ten den en te de es e s t d n
`
  .trim()
  .split(/\s+/);

/** The 'ge' of a past participle, also behind the first part of a verb: 'gehackt', 'uitgelachen'. Other words lose it too, in all their forms. */
const PARTICIPLE =
  /^((?:aan|achter|af|bij|binnen|buiten|door|in|mee|na|neer|om|op|over|rond|samen|tegen|terug|toe|uit|voor|weg)?)ge(?=[^aeiou]{1,3}[aeiou].)/;

/** A rough stem: forms of one Dutch word give the same one, and sometimes another word does too. A past participle keeps its own: who is 'gepest' is not who does the 'pesten'. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= 3) ?? '';
  return word
    .slice(0, word.length - ending.length)
    .replace(/([a-z])\1/g, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f');
}

/** The stem of the verb that a past participle belongs to: that of 'hacken' for 'gehackt'; `undefined` for any other word. */
export function verbStem(word: string): string | undefined {
  const verb = word.replace(PARTICIPLE, '$1');
  return verb === word || word.length < 4 ? undefined : stem(verb);
}
