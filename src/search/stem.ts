const ENDINGS =
  /(?:etjes?|tjes?|jes?|heden|heid|ingen|ing|enden|ende|end|eren|sten|ste|ten|den|en|te|de|es|e|s|t|d|n)$/;

/** The 'ge' of a past participle, also behind the first part of a verb: 'gepest', 'uitgelachen'. */
const PARTICIPLE =
  /^((?:aan|achter|af|bij|binnen|buiten|door|in|mee|na|neer|om|op|over|rond|samen|tegen|terug|toe|uit|voor|weg)?)ge(?=[^aeiou]{1,3}[aeiou].*[tdn]$)/;

/** A rough stem: forms of one Dutch word give the same one, and sometimes another word does too. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const cut = word.replace(PARTICIPLE, '$1').replace(ENDINGS, '');
  const kept = cut.length < 3 ? word : cut;
  return kept
    .replace(/([a-z])\1/g, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f');
}
