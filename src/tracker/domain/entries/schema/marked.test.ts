import * as v from 'valibot';
import { expect, test } from 'vitest';
import { feeling, label, list, maybe, people, pupil, pupilNames, quote, refersTo, written } from './fields';
import { fieldsOf, finderOf } from './marked';
import { type Shape, shapeOf } from './shape';

const shape = shapeOf(
  v.strictObject({
    pupil,
    label,
    names: pupilNames,
    with: people,
    note: maybe(written),
    quotes: maybe(list(quote)),
    feelings: list(feeling),
    talk: maybe(refersTo('talk')),
  }),
) as Shape;

const body = {
  pupil: 'zus',
  label: 'L',
  names: { first: 'Voor', last: 'Beeld', nicknames: ['Flap', 'Flip'] },
  with: [
    { kind: 'parents', pupil: 'zo' },
    { kind: 'role', role: 'mentor' },
    { kind: 'other', text: 'tante' },
  ],
  quotes: [{ text: 'van niemand' }, { pupil: 'zo', text: 'van zo' }],
  feelings: [],
  talk: 't',
};

function found(finder: ReturnType<typeof finderOf<'written' | 'refers' | 'name' | 'pupil-names'>>) {
  const all: unknown[] = [];
  finder?.(body, (value, { mark }, of) => all.push([value, mark, of]));
  return all;
}

test('finds what has the mark, in the order of the schema, with the pupil of whom its part is', () => {
  expect(found(finderOf(shape, 'written'))).toEqual([
    ['van niemand', 'written', undefined],
    ['van zo', 'written', 'zo'],
  ]);
  expect(found(finderOf(shape, 'refers'))).toEqual([
    ['zus', 'refers', undefined],
    ['zo', 'refers', 'zo'],
    ['zo', 'refers', 'zo'],
    ['t', 'refers', undefined],
  ]);
});

test('finds several marks at once, and an object that has one besides what is in it', () => {
  expect(found(finderOf(shape, 'name', 'pupil-names'))).toEqual([
    [body.names, 'pupil-names', undefined],
    ['Voor', 'name', undefined],
    ['Beeld', 'name', undefined],
    ['Flap', 'name', undefined],
    ['Flip', 'name', undefined],
    ['tante', 'name', undefined],
  ]);
  expect(found(finderOf(shape, 'pupil-names'))).toEqual([[body.names, 'pupil-names', undefined]]);
});

test('a part is of the pupil that it names, whatever else it refers to or tells before that', () => {
  const part = v.strictObject({ note: label, talk: refersTo('talk'), pupil, words: written });
  const values = { told: { note: 'L', talk: 't', pupil: 'zo', words: 'van zo' } };
  const all: unknown[] = [];
  const find = finderOf(shapeOf(v.strictObject({ told: part })) as Shape, 'written', 'label');
  find?.(values, (value, _, of) => all.push([value, of]));
  expect(all).toEqual([
    ['L', 'zo'],
    ['van zo', 'zo'],
  ]);
});

test('there is no finder where nothing can be found', () => {
  expect(finderOf(shape, 'end-day')).toBeUndefined();
  expect(finderOf({ kind: 'list', item: shape }, 'end-day')).toBeUndefined();
  expect(finderOf(shapeOf(people) as Shape, 'end-day')).toBeUndefined();
});

test('fields come with their own mark, or with none where something inside them has it', () => {
  const fields = fieldsOf(shape, 'written', 'label').map(({ name, optional, mark }) => [name, optional, mark]);
  expect(fields).toEqual([
    ['label', false, { mark: 'label' }],
    ['note', true, { mark: 'written' }],
    ['quotes', true, undefined],
    ['feelings', false, undefined],
  ]);
  expect(fieldsOf(shape, 'pupil-names').map(({ name, mark }) => [name, mark])).toEqual([
    ['names', { mark: 'pupil-names' }],
  ]);
  expect(fieldsOf(shape, 'name').map(({ name, mark }) => [name, mark])).toEqual([
    ['names', undefined],
    ['with', undefined],
  ]);
  expect(fieldsOf(shapeOf(written) as Shape, 'written')).toEqual([]);
});

test('an object inside a body is a part of its pupil too, and the body itself is no part', () => {
  const nested = shapeOf(v.strictObject({ pupil, note: written, told: v.strictObject({ pupil, words: written }) }));
  const values = { pupil: 'zus', note: 'van allen', told: { pupil: 'zo', words: 'van zo' } };
  const all: unknown[] = [];
  finderOf(nested as Shape, 'written')?.(values, (value, _, of) => all.push([value, of]));
  expect(all).toEqual([
    ['van allen', undefined],
    ['van zo', 'zo'],
  ]);
  const told = fieldsOf(nested as Shape, 'written').find(({ name }) => name === 'told');
  const ofTold: unknown[] = [];
  told?.find(values.told, (value, _, of) => ofTold.push([value, of]));
  expect(ofTold).toEqual([['van zo', 'zo']]);
});
