import { expect, test } from 'vitest';
import { isErased } from './entry';
import { ERASURE, eraser, erasureIn, MAX_ID, withoutContent } from './erasure';
import { entry, erasure, HASH_A, HASH_B } from './log.fixture';

test('erasing leaves the header and the commitment, and nothing else', () => {
  const erased = withoutContent(entry('a', { previous: HASH_B, seq: 3, v: 2 }), HASH_A);
  expect(erased).toEqual({
    id: 'a',
    case: 'case-1',
    device: 'device-1',
    seq: 3,
    time: '2026-11-22T10:00:00.000Z-0000',
    type: 'note',
    v: 2,
    previous: HASH_B,
    commitment: HASH_A,
  });
  expect(isErased(erased)).toBe(true);
  expect(isErased(entry('a'))).toBe(false);
});

test('only an erasure with a target and a commitment erases', () => {
  expect(ERASURE).toBe('entry-erased');
  expect(erasureIn(erasure('x', 'a'))).toEqual({ target: 'a', commitment: HASH_A });
  expect(erasureIn(entry('x', { body: { target: 'a', commitment: HASH_A } }))).toBeUndefined();
  expect(erasureIn(entry('x', { type: ERASURE, body: { target: 'a' } }))).toBeUndefined();
  expect(erasureIn(entry('x', { type: ERASURE, body: { commitment: HASH_A } }))).toBeUndefined();
  expect(erasureIn(withoutContent(erasure('x', 'a'), HASH_A))).toBeUndefined();
  expect(erasureIn(erasure('x', 'a', 'not a hash'))).toBeUndefined();
  for (const commitment of [`x${HASH_A}`, `${HASH_A}x`, HASH_A.toUpperCase()])
    expect(erasureIn(erasure('x', 'a', commitment))).toBeUndefined();
  for (const target of ['', 'a'.repeat(MAX_ID + 1)]) expect(erasureIn(erasure('x', target))).toBeUndefined();
  expect(erasureIn(erasure('x', 'a'.repeat(MAX_ID)))?.target).toHaveLength(MAX_ID);
  // A list of one text reads as that text where nobody asks what it is.
  expect(erasureIn(entry('x', { type: ERASURE, body: { target: 'a', commitment: [HASH_A] } }))).toBeUndefined();
  for (const body of [null, 'a', 1, true, []])
    expect(erasureIn(entry('x', { type: ERASURE, v: 2, body }))).toBeUndefined();
});

test('an erasure takes the content of its target in its own case', () => {
  const erase = eraser([erasure('x', 'a')]);
  expect(erase(entry('a'))).toEqual(withoutContent(entry('a'), HASH_A));
  expect(erase(entry('b'))).toEqual(entry('b'));
  const elsewhere = entry('a', { case: 'case-2' });
  expect(erase(elsewhere)).toBe(elsewhere);
});

test('an erasure cannot be erased', () => {
  const first = erasure('x', 'a');
  expect(eraser([first, erasure('y', 'x')])(first)).toBe(first);
});

test('of two erasures the first in order gives the commitment', () => {
  const early = erasure('y', 'a', HASH_B, { time: '2026-11-22T09:00:00.000Z-0000' });
  const late = erasure('x', 'a', HASH_A);
  for (const all of [
    [early, late],
    [late, early],
  ])
    expect(eraser(all)(entry('a'))).toMatchObject({ commitment: HASH_B });
});

test('of two contents of one erasure the choice does not hang on which was seen first', () => {
  const versions = [erasure('x', 'a', HASH_B), erasure('x', 'a', HASH_A)];
  for (const all of [versions, versions.toReversed()])
    expect(eraser(all)(entry('a'))).toMatchObject({ commitment: HASH_A });
});
