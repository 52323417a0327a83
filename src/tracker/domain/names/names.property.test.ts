import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '../characters.fixture';
import { fold } from './fold';
import { type HiddenNames, hideNames, type NamedPupil, nameHider, settleNames } from './names';
import { anyPlanted, anyPlantedFull, INVENTED, OWN } from './names.fixture';
import { isEverywhere } from './words';

// Thousands of texts take seconds on a busy machine.

/** Made in each test, so that mutation testing sees which test runs what. */
const hider = () => nameHider([OWN, ...INVENTED], { reader: OWN.id });

const covered = ({ sure, doubtful }: HiddenNames, place: number): boolean =>
  [...sure, ...doubtful].some(({ original }) => original.from <= place && place < original.until);

const uncovered = (hidden: HiddenNames, text: string, letters: readonly number[]): string =>
  letters
    .filter((place) => !covered(hidden, place))
    .map((place) => text[place])
    .join('');

test('every name of another pupil, in every shape, is replaced or marked', () => {
  const hide = hider();
  fc.assert(
    fc.property(anyPlanted, ({ text, letters }) => {
      expect(uncovered(hide(text), text, letters)).toBe('');
    }),
    { numRuns: 2500 },
  );
});

test('first and last name together are replaced or marked, whatever stands between them', () => {
  const hide = hider();
  fc.assert(
    fc.property(anyPlantedFull, ({ text, letters }) => {
      expect(uncovered(hide(text), text, letters)).toBe('');
    }),
    { numRuns: 1000 },
  );
});

test('a name that nobody could have foreseen is found as it was entered', () => {
  const scripts = [
    'abcdefghijklmnopqrstuvwxyzéèüçñışğłøæßå',
    'αβγδλ',
    'гджщё',
    'أبتدهيى',
    'הוגשמ',
    'कषतरल',
    '王伟明小',
    'กขคงจ',
    'がぱひな',
  ];
  const word = fc
    .constantFrom(...scripts)
    .chain((letters) => fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 12 }))
    .map((letters) => letters.join(''));
  const between = fc.constantFrom(' ', '-', "'");
  const everyday = fc.constantFrom('uit', 'meer', 'wil', 'goed', 'een', 'van');
  const name = fc
    .oneof(
      word,
      fc.tuple(word, between, word).map((parts) => parts.join('')),
      fc.tuple(word, between, everyday).map((parts) => parts.join('')),
      fc.tuple(everyday, between, word).map((parts) => parts.join('')),
    )
    // A last name that is one of the words of every text is not looked for in small letters.
    .filter((one) => !isEverywhere(fold(one)));
  fc.assert(
    fc.property(
      name,
      name,
      fc.constantFrom('Toen zei ', '', '(', 'met '),
      fc.constantFrom('.', ' iets', ')', ''),
      (first, last, head, tail) => {
        const other: NamedPupil = { id: 'x', names: { first, last, nicknames: [] }, role: 'bystander', class: '' };
        for (const called of [first, last, `${first} ${last}`]) {
          const text = head + called + tail;
          const hidden = hideNames(text, [other]);
          const places = Array.from(called.matchAll(/\p{L}/gu), ({ index }) => head.length + index);
          expect(places.filter((place) => !covered(hidden, place))).toEqual([]);
        }
      },
    ),
    { numRuns: 300 },
  );
});

const anyText = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 60 }),
  fc
    .array(
      fc.oneof(
        anyPlanted.map(({ text }) => text),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(' ')),
);

test('whatever the text and the names are, it never throws and the places are right', () => {
  const hide = hider();
  fc.assert(
    fc.property(anyText, fc.string({ unit: anyCharacter }), fc.string({ unit: anyCharacter }), (text, first, last) => {
      const odd: NamedPupil = {
        id: 'odd',
        names: { first, last, prefix: last, nicknames: [first, last] },
        role: 'follower',
        class: last,
      };
      for (const hidden of [hide(text), hideNames(text, [odd, OWN], { reader: OWN.id, undottedInitials: true })]) {
        const all = [...hidden.sure, ...hidden.doubtful].toSorted(
          (one, other) => one.original.from - other.original.from,
        );
        let reached = 0;
        for (const { original, shown, words, replacement, doubt } of all) {
          expect(original.from).toBeGreaterThanOrEqual(reached);
          expect(original.until).toBeGreaterThan(original.from);
          reached = original.until;
          expect(text.slice(original.from, original.until)).toBe(words);
          expect(hidden.text.slice(shown.from, shown.until)).toBe(doubt === undefined ? replacement : words);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('outside the places that were found, the text stays as it was', () => {
  const hide = hider();
  fc.assert(
    fc.property(anyText, (text) => {
      const hidden = hide(text);
      const all = [...hidden.sure, ...hidden.doubtful].toSorted(
        (one, other) => one.original.from - other.original.from,
      );
      let [before, after] = [0, 0];
      for (const { original, shown } of all) {
        expect(hidden.text.slice(after, shown.from)).toBe(text.slice(before, original.from));
        [before, after] = [original.until, shown.until];
      }
      expect(hidden.text.slice(after)).toBe(text.slice(before));
    }),
  );
});

test('what is settled with no is what came out, and with yes nothing known is left to replace', () => {
  const hide = hider();
  fc.assert(
    fc.property(anyText, (text) => {
      const hidden = hide(text);
      expect(settleNames(text, hidden, () => false)).toBe(hidden.text);
      const settled = settleNames(text, hidden, () => true);
      for (const { words, part } of hide(settled).sure) expect(`${part} ${words}`).toBe('');
    }),
    { numRuns: 300 },
  );
});

test('the own name of the reader stays, in every shape that is not another pupil’s', () => {
  const hide = hider();
  for (const own of [
    'Qwijbo',
    'Qwijbo Xylofoonstra',
    'Xylofoonstra, Qwijbo',
    'QWIJBO',
    "Qwijbo's",
    'Q.X.',
    'Qwijbootje',
    'Qwijob',
  ]) {
    const text = `Toen zei ${own} iets.`;
    expect(hide(text)).toEqual({ text, sure: [], doubtful: [] });
  }
});
