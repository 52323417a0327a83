import { describe, expect, test } from 'vitest';
import { isDeterminer, type Look, lookOf, weigh } from './doubt';
import type { Claim } from './mentions';

const IN_SENTENCE = { startsSentence: false, loud: false, afterDeterminer: false };

describe('what a mention looks like', () => {
  const look = (text: string, words: string, alone = true) => {
    const from = text.indexOf(words);
    return lookOf(text, { from, until: from + words.length, first: 0, last: 0, claims: [] }, alone, IN_SENTENCE);
  };
  const PLAIN = { ...IN_SENTENCE, folded: 'proef', capital: false, foreign: false, dotted: false, besideDigits: false };

  test.each<[string, string, Partial<Look>]>([
    ['dag proef daar', 'proef', {}],
    ['dag Proef daar', 'Proef', { capital: true }],
    ['dag pRoef daar', 'pRoef', {}],
    ['dag proef. Daar', 'proef', { dotted: true }],
    ['dag. proef', 'proef', {}],
    ['dag 2proef', 'proef', { besideDigits: true, alone: false }],
    ['dag proef3', 'proef', { besideDigits: true, alone: false }],
    ['op 3 proef 4 keer', 'proef', {}],
    ['dag @proef', 'proef', { alone: false }],
    ['dag proef_', 'proef', { alone: false }],
    ['dag ‘proéf’', 'proéf', {}],
    ['dag proe\u0301f', 'proe\u0301f', {}],
    ['dag pro\u00adef', 'pro\u00adef', {}],
    ['dag prőef', 'prőef', { foreign: true }],
    ['dag őproef', 'őproef', { foreign: true, folded: 'oproef' }],
    ['dag proefő', 'proefő', { foreign: true, folded: 'proefo' }],
    ['dag 🦋 daar', '🦋', { capital: true, foreign: true, folded: '🦋' }],
    ['dag Van proef', 'Van proef', { afterDeterminer: true }],
    ['dag Van Proef', 'Van Proef', { afterDeterminer: true, capital: true }],
    ['dag van  der\n«proef»', 'van  der\n«proef»', { afterDeterminer: true }],
    ['dag de "(Ab-proef...)"', 'de "(Ab-proef...)"', { afterDeterminer: true, capital: true, folded: 'ab-proef' }],
    ['dag v\u200ban proef', 'v\u200ban proef', { afterDeterminer: true }],
    ['dag Grote proef', 'Grote proef', { capital: true, folded: 'grote proef' }],
    ['dag de', 'de', { folded: 'de' }],
  ])('%j: %j', (text, words, unlike) => {
    expect(look(text, words)).toEqual({ ...PLAIN, alone: true, ...unlike });
  });

  test('a word beside another of the name is not alone', () => {
    expect(look('dag proef', 'proef', false)).toEqual({ ...PLAIN, alone: false });
  });

  test('the particle that belongs to a name starts the sentence, and not the word behind it', () => {
    const text = 'Van Proef kwam.';
    const place = { startsSentence: true, loud: true, afterDeterminer: false };
    const at = { from: 0, until: 9, first: 0, last: 1, claims: [] };
    expect(lookOf(text, at, true, place)).toMatchObject({ startsSentence: false, loud: true, afterDeterminer: true });
    expect(lookOf(text, { ...at, from: 4 }, true, place)).toMatchObject({
      startsSentence: true,
      afterDeterminer: false,
    });
  });
});

describe('how sure it is that one is meant', () => {
  const claim = (letters: string, rest: Partial<Claim> = {}): Claim => {
    const part = rest.part ?? 'first';
    const slot = part === 'initials' ? 'first' : part;
    return { pupil: 'x', part, slot, form: 'exact', whole: true, letters, ...rest };
  };
  const look = (folded: string, rest: Partial<Look> = {}): Look => ({
    ...IN_SENTENCE,
    folded,
    capital: false,
    foreign: false,
    dotted: false,
    besideDigits: false,
    alone: true,
    ...rest,
  });
  const capital = { capital: true };
  const starts = { capital: true, startsSentence: true };

  test.each([
    ['v', {}, 'nothing'],
    ['v', capital, 'initials'],
    ['v', starts, 'initials'],
    ['v', { dotted: true }, 'initials'],
    ['v', { dotted: true, besideDigits: true }, 'nothing'],
    ['v', { ...capital, besideDigits: true }, 'nothing'],
    ['u', capital, 'nothing'],
    ['u', { ...capital, dotted: true }, 'initials'],
    ['o', starts, 'nothing'],
    ['o', capital, 'initials'],
    ['e', starts, 'initials'],
  ])('one initial %j where it looks like %j: %s', (letter, rest, weight) => {
    expect(weigh([claim(letter, { part: 'initials' })], look(letter, rest))).toBe(weight);
  });

  test.each([
    ['vt', 'initials'],
    ['tv', 'ordinary-word'],
  ])('two initials without dots, %j: %s', (letters, weight) => {
    expect(weigh([claim(letters, { part: 'initials', slot: 'full' })], look(letters, capital))).toBe(weight);
  });

  test.each<[string, Partial<Claim>, Partial<Look>, string]>([
    ['voorbeeldje', { whole: false }, capital, 'split-name'],
    // A name that no word is like.
    ['qwijbo', {}, {}, 'sure'],
    ['qwi', {}, {}, 'sure'],
    ['qw', {}, {}, 'short-name'],
    ['qw', {}, capital, 'sure'],
    ['qwi', { form: 'genitive' }, {}, 'short-name'],
    ['qwij', { form: 'genitive' }, {}, 'sure'],
    ['qwi', { form: 'genitive' }, capital, 'sure'],
    // A name that is a word too.
    ['toon', {}, {}, 'ordinary-word'],
    ['toon', {}, capital, 'sure'],
    ['toon', {}, starts, 'ordinary-word'],
    ['toon', {}, { ...capital, loud: true }, 'ordinary-word'],
    ['toon', {}, { ...capital, afterDeterminer: true }, 'ordinary-word'],
    ['toon', {}, { foreign: true }, 'sure'],
    ['toon', {}, { ...starts, foreign: true }, 'sure'],
    // A word that nobody begins a sentence with, unless it is a last name.
    ['blokje', {}, starts, 'sure'],
    ['blokje', { part: 'last' }, starts, 'ordinary-word'],
    ['fietsenrekkast', { part: 'last' }, starts, 'sure'],
    ['fietsenrekkast', { part: 'last' }, {}, 'ordinary-word'],
    // First and last name run together are a compound by chance.
    ['fietsenrekkast', { part: 'full' }, {}, 'sure'],
    ['blokje', { part: 'full' }, {}, 'ordinary-word'],
    // What has a capital in Dutch anyway.
    ['frans', {}, capital, 'ordinary-word'],
    ['frans', {}, {}, 'ordinary-word'],
    // Words that no text goes without.
    ['meer', { part: 'last' }, {}, 'nothing'],
    ['meer', { part: 'last' }, { alone: false }, 'ordinary-word'],
    ['meer', { part: 'last' }, capital, 'sure'],
    ['meer', { part: 'last' }, starts, 'ordinary-word'],
    ['meer', { part: 'first' }, {}, 'ordinary-word'],
    ['is', { part: 'last' }, {}, 'ordinary-word'],
    ['nog', { part: 'last' }, {}, 'nothing'],
    ['wang', { part: 'last' }, {}, 'ordinary-word'],
  ])('%j as %j, where it looks like %j: %s', (letters, rest, place, weight) => {
    expect(weigh([claim(letters, rest)], look(letters, place))).toBe(weight);
  });

  test('what stands there is looked at too, and not the name alone', () => {
    const frans = claim('fran', { form: 'genitive' });
    expect(weigh([frans], look('frans', capital))).toBe('ordinary-word');
    expect(weigh([claim('toon', { form: 'genitive' })], look('toons'))).toBe('ordinary-word');
  });

  test.each([
    ['qwijbi', {}, 'looks-alike'],
    ['qwijbi', capital, 'sure'],
    ['qwijbi', { ...capital, loud: true }, 'looks-alike'],
    ['jullie', {}, 'nothing'],
    ['jullie', capital, 'looks-alike'],
    ['jullie', starts, 'nothing'],
    ['nederlandse', capital, 'nothing'],
    ['blokje', starts, 'looks-alike'],
    // A word that only chance puts together from others may well be the slip.
    ['fietsenrekkast', {}, 'looks-alike'],
    ['fietsenrekkast', capital, 'sure'],
  ])('a slip that gives %j, where it looks like %j: %s', (folded, rest, weight) => {
    expect(weigh([claim('qwijbo', { form: 'typo' })], look(folded, rest))).toBe(weight);
  });

  test('one claim that is sure is enough, and any doubt is more than nothing', () => {
    const [sure, short] = [claim('qwijbo'), claim('qw')];
    const nothing = claim('meer', { part: 'last' });
    const at = look('meer');
    expect(weigh([nothing], at)).toBe('nothing');
    expect(weigh([], at)).toBe('nothing');
    expect(weigh([nothing, claim('meer')], at)).toBe('ordinary-word');
    expect(weigh([short, claim('qwijbo', { whole: false })], look('qw'))).toBe('short-name');
    expect(weigh([short, sure], look('qw'))).toBe('sure');
  });
});

test.each(['de', 'het', 'een', 't', 'mijn', 'jouw', 'elk', 'welke', 'per', 'vak', 'les'])(
  'a noun follows %j',
  (word) => {
    expect(isDeterminer(word)).toBe(true);
  },
);

test.each(['', 'toen', 'kwam', 'van'])('no noun follows %j', (word) => {
  expect(isDeterminer(word)).toBe(false);
});
