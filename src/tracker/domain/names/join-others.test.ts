import { expect, test } from 'vitest';
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
