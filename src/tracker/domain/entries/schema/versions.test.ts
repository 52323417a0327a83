import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../../log/entry';
import { withoutContent } from '../../../log/erasure';
import { KINDS } from '../../entries';
import { knownAmong, knownEntry, readEntry, writingFault } from '../../read-entry';
import { signed, written } from './fields';
import { bodyOfSchema } from './full-body.fixture';
import { type Kind, kind } from './kind';
import { version1 } from './versions';

const toList = vi.fn(({ word, ...rest }: { word: string; by: { role: string; initials: string } }) => ({
  ...rest,
  words: [word],
}));
const toCount = vi.fn(({ words, ...rest }: { words: string[]; by: { role: string; initials: string } }) => ({
  ...rest,
  words: words.join(' '),
  count: words.length,
}));

const kinds = {
  ...KINDS,
  'word-heard': kind({
    body: version1({ ...signed, word: written })
      .next({ ...signed, words: v.array(written) }, toList)
      .next({ ...signed, words: written, count: v.number() }, toCount),
    readers: 'school',
  }),
};

const by = { role: 'mentor', initials: 'TT' };
const entry = (version: number, body: unknown, type = 'word-heard'): Entry => ({
  id: `${type}-${version}`,
  case: 'c',
  device: 'd',
  seq: 1,
  time: '2026-11-23T10:00:00.000Z-0000',
  type,
  v: version,
  body,
  salt: '',
  previous: null,
});

const first = entry(1, { by, word: 'kraai' });
const second = entry(2, { by, words: ['kraai', 'mus'] });
const third = entry(3, { by, words: 'kraai mus', count: 2 });

describe('a body of an older version', () => {
  test('reads as the newest, by every upgrade in turn', () => {
    expect(knownEntry(first, kinds)).toEqual({ ...first, v: 3, body: { by, words: 'kraai', count: 1 } });
    expect(knownEntry(second, kinds)).toEqual({ ...second, v: 3, body: third.body });
    expect(toList).toHaveBeenCalledTimes(1);
    expect(toCount).toHaveBeenCalledTimes(2);
  });

  test('reads as the same object each time, and one of the newest version as itself', () => {
    expect(knownEntry(first, kinds)).toBe(knownEntry(first, kinds));
    expect(knownEntry(third, kinds)).toBe(third);
    expect(knownAmong([first, third, entry(4, {})], kinds)).toEqual([knownEntry(first, kinds), third]);
  });

  test('is checked by the schema of its own version', () => {
    expect(readEntry(first, kinds)).toEqual({ kind: 'known', entry: knownEntry(first, kinds) });
    expect(readEntry(entry(1, second.body), kinds)).toEqual({ kind: 'invalid', field: 'word' });
    expect(readEntry(entry(2, first.body), kinds)).toEqual({ kind: 'invalid', field: 'words' });
    expect(readEntry(entry(3, second.body), kinds)).toEqual({ kind: 'invalid', field: 'words' });
  });

  test('of a newer version nothing is known', () => {
    expect(readEntry(entry(4, { by }), kinds)).toEqual({ kind: 'unknown' });
    expect(knownEntry(entry(4, { by }), kinds)).toBeUndefined();
    expect(knownEntry(withoutContent(first, 'c'.repeat(64)), kinds)).toBeUndefined();
  });

  test('is never written: only the newest version is', () => {
    const writing = (body: unknown) => writingFault({ type: 'word-heard', body } as never, kinds);
    expect(writing(third.body)).toBeUndefined();
    expect(writing(first.body)).toMatchObject({ field: 'words', kind: 'wrong' });
    expect(writingFault({ type: 'never-declared', body: {} } as never, kinds)).toEqual({ field: '', kind: 'wrong' });
  });
});

describe('a correction', () => {
  const correction = (version: number | undefined, body: unknown, of = 'word-heard') =>
    entry(
      version === undefined ? 1 : 2,
      { by, target: 'x', of, body, reason: 'verhoord', ...(version !== undefined && { version }) },
      'entry-corrected',
    );
  const reads = { target: 'x', of: 'word-heard', version: 3 };

  test('of before there were versions holds a body of version 1', () => {
    const told = knownEntry(correction(undefined, first.body), kinds);
    expect(told?.v).toBe(2);
    expect(told?.body).toMatchObject({ ...reads, body: { words: 'kraai', count: 1 } });
    expect(readEntry(correction(undefined, first.body), kinds)).toMatchObject({ kind: 'known', entry: { v: 2 } });
    expect(readEntry(correction(undefined, third.body), kinds)).toEqual({ kind: 'invalid', field: 'body.word' });
  });

  test('holds a body of the version that it names, which reads as the newest', () => {
    expect(knownEntry(correction(2, second.body), kinds)?.body).toMatchObject({ ...reads, body: third.body });
    const newest = correction(3, third.body);
    expect(knownEntry(newest, kinds)).toBe(newest);
    expect(readEntry(correction(2, third.body), kinds)).toEqual({ kind: 'invalid', field: 'body.words' });
  });

  test('to a newer version or another kind than the program has is unknown', () => {
    for (const unknown of [correction(4, {}), correction(1, {}, 'from-the-future')]) {
      expect(knownEntry(unknown, kinds)).toBeUndefined();
      expect(readEntry(unknown, kinds)).toEqual({ kind: 'unknown' });
      expect(writingFault({ type: 'entry-corrected', body: unknown.body } as never, kinds)).toEqual({
        field: 'of',
        kind: 'wrong',
      });
    }
  });
});

describe.each(Object.entries<Kind>(KINDS).filter(([, { body }]) => body.earlier.length > 0))(
  'what was written of %s before today',
  (type, { body: { earlier, newest } }) => {
    const text = (path: string) => (path === 'of' ? 'task-done' : 'x');
    test.each(earlier.map(({ schema }, index) => [index + 1, schema] as const))(
      'reads with all that version %i said, and is what is written today',
      (version, schema) => {
        for (const least of [false, true]) {
          const body = bodyOfSchema(schema, { text, least });
          const told = knownEntry(entry(version, body, type));
          expect(told?.body).toMatchObject(body);
          expect(v.is(newest, told?.body)).toBe(true);
        }
      },
    );
  },
);
