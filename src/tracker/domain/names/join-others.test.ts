import { expect, test } from 'vitest';
import { joinOthers, type OtherNamed } from './join-others';
import { hideNames } from './names';
import type { NamedPupil } from './spellings';

const pupil = (id: string, first: string): NamedPupil => ({
  id,
  names: { first, last: `${first}ma`, nicknames: [] },
  role: 'bullying',
  class: '1B',
});
const PUPILS = [pupil('doel', 'Zonnetta'), pupil('b', 'Kwibussa'), pupil('c', 'Flapperik'), pupil('d', 'Prutsella')];
const told = (text: string) => hideNames(text, PUPILS, { reader: 'doel' }).text;

test('two others named together are two other pupils', () => {
  expect(told('Kwibussa en Flapperik wachten Zonnetta op.')).toBe('Twee andere leerlingen wachten Zonnetta op.');
  expect(told('Zij zag Kwibussa, Flapperik en Prutsella lachen.')).toBe('Zij zag drie andere leerlingen lachen.');
  expect(told('Met Kwibussa Kwibussama en Flapperik.')).toBe('Met twee andere leerlingen.');
});

test('what is no list of others stays as it was', () => {
  expect(told('Kwibussa en Zonnetta praten.')).toBe('Een andere leerling en Zonnetta praten.');
  expect(told('Kwibussa, Flapperik kwam later.')).toBe('Een andere leerling, een andere leerling kwam later.');
  expect(told('Kwibussa en Kwibussama.')).toBe('Een andere leerling en een andere leerling.');
  expect(told('Kwibussa en Flapperiks tas.')).toBe('Een andere leerling en een andere leerlings tas.');
  expect(told('Kwibussa duwde, en Flapperik lachte.')).toBe(
    'Een andere leerling duwde, en een andere leerling lachte.',
  );
});

test('who may be either of two pupils is one other pupil', () => {
  const namesakes = [
    ...PUPILS,
    { ...pupil('e', 'Kwibussa'), names: { first: 'Kwibussa', last: 'Wosma', nicknames: [] } },
  ];
  const { text, doubtful } = hideNames('Kwibussa lachte om Kwibussas tas. Toen sloeg K. haar.', namesakes, {
    reader: 'doel',
  });
  expect(text).toBe('Een andere leerling lachte om een andere leerlings tas. Toen sloeg K. haar.');
  expect(doubtful).toMatchObject([{ words: 'K.', pupils: ['b', 'e'], replacement: 'een andere leerling' }]);
});

/** Others found at the words of the text, in order. */
const found = (text: string, ...others: readonly (Partial<OtherNamed> & { readonly words: string })[]) => {
  const list = others.map(({ words, ...rest }): OtherNamed => {
    const from = text.indexOf(words);
    const original = { from, until: from + words.length };
    return { original, replacement: 'een ander', pupils: [words], form: 'exact', ...rest };
  });
  return joinOthers(text, list, 'een ander').map(({ original: { from, until }, replacement, pupils }) => [
    text.slice(from, until),
    replacement,
    pupils.join(),
  ]);
};

test('a list of others becomes one, with everyone in it', () => {
  expect(found('Ab, Bo en Ce.', { words: 'Ab', replacement: 'Een ander' }, { words: 'Bo' }, { words: 'Ce' })).toEqual([
    ['Ab, Bo en Ce', 'Drie andere leerlingen', 'Ab,Bo,Ce'],
  ]);
  expect(found('met Ab en Bo, Ce', { words: 'Ab' }, { words: 'Bo' }, { words: 'Ce' })).toEqual([
    ['Ab en Bo', 'twee andere leerlingen', 'Ab,Bo'],
    ['Ce', 'een ander', 'Ce'],
  ]);
  expect(found('met Ab, en Bo', { words: 'Ab' }, { words: 'Bo' })).toEqual([
    ['Ab, en Bo', 'twee andere leerlingen', 'Ab,Bo'],
  ]);
});

test.each<[string, Partial<OtherNamed>]>([
  ['Ab en Bo', { doubt: 'initials' }],
  ['Ab en Bo', { pupils: ['Bo', 'Bobbo'] }],
  ['Ab en Bo', { form: 'genitive' }],
  ['Ab en Bo', { replacement: 'een Meedoener' }],
  ['Ab en Bo', { pupils: ['Ab'] }],
  ['Ab en toen Bo', {}],
  ['Ab, toen Bo', {}],
  ['Ab toen en Bo', {}],
  ['Ab, Bo', {}],
])('of %j nothing is joined where the other is %j', (text, unlike) => {
  const alone = { replacement: 'een ander', pupils: ['Bo'], ...unlike };
  expect(found(text, { words: 'Ab' }, { words: 'Bo', ...unlike })).toEqual([
    ['Ab', 'een ander', 'Ab'],
    ['Bo', alone.replacement, alone.pupils.join()],
  ]);
  // Nor where it comes first.
  const turned = text.replace('Ab', '-').replace('Bo', 'Ab').replace('-', 'Bo');
  expect(found(turned, { words: 'Bo', ...unlike }, { words: 'Ab' })).toHaveLength(2);
});
