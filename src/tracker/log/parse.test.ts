import { expect, test } from 'vitest';
import { withoutContent } from './erasure';
import { entry, HASH_A } from './log.fixture';
import { parseEntry } from './parse';

test('an entry and an erased entry are read as they are', () => {
  const whole = entry('a', { previous: HASH_A, seq: 2 });
  expect(parseEntry(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  const erased = withoutContent(whole, HASH_A);
  expect(parseEntry(JSON.parse(JSON.stringify(erased)))).toEqual(erased);
});

test('a type that this program does not know is read', () => {
  expect(parseEntry(entry('a', { type: 'from-the-future', v: 9, body: [1, { x: null }] }))).toBeDefined();
});

test('every field has its shape', () => {
  const long = 'x'.repeat(201);
  for (const [field, values] of Object.entries({
    id: ['', long, 1, undefined],
    case: ['', long, null],
    device: ['', long, null],
    seq: [0, -1, 1.5, '1', Number.MAX_SAFE_INTEGER + 1],
    time: ['', '2026-11-22', '2026-02-30T12:00:00.000Z-0000', 5],
    type: ['', long, 1],
    v: [0, 1.5, '1'],
    previous: ['', 'A'.repeat(64), 'a'.repeat(63), 'a'.repeat(65), `x${HASH_A}`, undefined],
    body: [undefined, Number.NaN, () => 1],
    salt: ['', long, 1, undefined],
  }))
    for (const value of values)
      expect([field, parseEntry({ ...entry('a'), [field]: value })]).toEqual([field, undefined]);
});

test('a commitment is a hash', () => {
  for (const commitment of ['', 'a'.repeat(63), 5])
    expect(parseEntry(withoutContent(entry('a'), commitment as string))).toBeUndefined();
});

test('the longest names are read', () => {
  expect(parseEntry(entry('x'.repeat(200), { salt: 'y'.repeat(200), seq: Number.MAX_SAFE_INTEGER }))).toBeDefined();
});

test('anything else is no entry', () => {
  const { salt: _, ...saltless } = entry('a');
  for (const value of [
    null,
    undefined,
    5,
    'entry',
    [],
    {},
    saltless,
    { ...entry('a'), extra: 1 },
    { ...entry('a'), commitment: HASH_A },
  ])
    expect(parseEntry(value)).toBeUndefined();
});
