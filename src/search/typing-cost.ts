const sounds = new Map<string, string>();

/** Spelling by ear: letters that sound the same become one. */
export function sound(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  // Every word of the site is asked for again at the next letter; what is typed must not pile up.
  if (sounds.size > 5_000) sounds.clear();
  const made = soundOf(word);
  sounds.set(word, made);
  return made;
}

const soundOf = (word: string): string =>
  word
    .replace(/ij|y/g, 'ei')
    .replace(/ou/g, 'au')
    .replace(/ph/g, 'f')
    .replace(/sch/g, 'sg')
    .replace(/ch/g, 'g')
    .replace(/c/g, 'k')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/(.)\1+/g, '$1')
    .replace(/d(?=$|[^a-z])/g, 't')
    .replace(/dt$/, 't');

/** How many letters are left out, added, changed or swapped between two words; more than `most` gives `Infinity`. */
export function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return Infinity;
    before = last;
    last = row;
  }
  const apart = last[other.length] ?? Infinity;
  return apart <= most ? apart : Infinity;
}

/** What it takes to have typed `other` and got `one`: 0 for the same, a half for the same sound, else the letters apart. */
export function typingCost(one: string, other: string, most: number): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > most) return Infinity;
  if (sound(one) === sound(other)) return 0.5;
  return lettersApart(one, other, most);
}
