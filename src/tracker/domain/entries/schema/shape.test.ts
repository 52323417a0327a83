import * as v from 'valibot';
import { expect, test } from 'vitest';
import { KINDS } from '../../entries';
import { author, code, day, id, label, list, maybe, person, pupilNames, quote, written } from './fields';
import { type Shape, shapeOf } from './shape';

const leaf = (mark: object) => ({ kind: 'leaf', mark });
const text = leaf({ mark: 'written' });

test('what has no mark has no shape', () => {
  for (const plain of [code, id, day, author, v.boolean(), v.unknown(), list(id), maybe(code), v.picklist(['a'])]) {
    expect(shapeOf(plain)).toBeUndefined();
  }
});

test('a mark is found under bounds, in lists and where it may be left out', () => {
  expect(shapeOf(written)).toEqual(text);
  expect(shapeOf(maybe(written))).toEqual(text);
  expect(shapeOf(list(written))).toEqual({ kind: 'list', item: text });
  expect(shapeOf(v.pipe(written, v.trim()))).toEqual(text);
});

test('of an object the fields in which something is marked, and whether they may be left out', () => {
  expect(shapeOf(v.strictObject({ code, label, note: maybe(written) }))).toEqual({
    kind: 'object',
    mark: undefined,
    fields: [
      { name: 'label', optional: false, shape: leaf({ mark: 'label' }) },
      { name: 'note', optional: true, shape: text },
    ],
  });
  expect(shapeOf(v.pipe(v.strictObject({ code }), v.metadata({ mark: 'pupil-names' })))).toEqual({
    kind: 'object',
    mark: { mark: 'pupil-names' },
    fields: [],
  });
});

test('of shapes that are told apart those in which something is marked', () => {
  const shape = shapeOf(person) as Extract<Shape, { kind: 'choice' }>;
  expect([shape.kind, shape.by, [...shape.options.keys()]]).toEqual(['choice', 'kind', ['pupil', 'parents', 'other']]);
  const bare = [v.strictObject({ kind: v.literal('a') }), v.strictObject({ kind: v.literal('b'), code })] as const;
  expect(shapeOf(v.variant('kind', [...bare]))).toBeUndefined();
});

test('every kind can be looked into, and who said words and names keep their marks', () => {
  for (const { body } of Object.values(KINDS)) expect(() => shapeOf(body.newest)).not.toThrow();
  expect(shapeOf(quote)).toMatchObject({ fields: [{ shape: leaf({ mark: 'refers', to: 'pupil', part: true }) }, {}] });
  expect(shapeOf(pupilNames)).toMatchObject({ kind: 'object', mark: { mark: 'pupil-names' } });
});

test('a sort of schema in which marks would be overlooked is refused', () => {
  for (const odd of [
    v.union([written, code]),
    v.record(v.string(), written),
    v.tuple([written]),
    v.object({ written }),
  ]) {
    expect(() => shapeOf(odd)).toThrow(`no way to look for marks in a schema of type ${odd.type}`);
  }
});
