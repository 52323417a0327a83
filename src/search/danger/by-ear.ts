/** A word as it sounds in Dutch: spellings that are said the same give the same text. For comparing only. */
export function byEar(word: string): string {
  const spelled = word
    .replace(/ij|ei|ey|y/g, 'y')
    .replace(/(?:au|ou)w?/g, 'au')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/sch/g, 'sg')
    .replace(/ch/g, 'g')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/qu?/g, 'kw')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/dt/g, 't')
    .replace(/([^aeiou])\1+/g, '$1')
    .replace(/d$/, 't')
    .replace(/b$/, 'p');
  // The n of '-en' is seldom heard; in a short word ('ben') it is.
  return spelled.length > 4 ? spelled.replace(/en$/, 'e') : spelled;
}
