import { expect, test } from 'vitest';
import type { CaseLine } from '../../../domain/queries/case-line';
import type { MadeFile } from '../../../vault/vault-files';
import { type ErasedHere, olderFiles } from './older-files';

const at = (text: string) => Date.parse(`${text}T12:00:00Z`);
const made = (hash: string, on: string, cases: MadeFile['cases'] = 'all'): MadeFile => ({
  kind: cases === 'all' ? 'back-up' : 'handover',
  name: `${hash}.zip`,
  madeAt: at(on),
  cases,
  hash,
});
const erased = (id: string, opened: string | undefined, on: string): ErasedHere => ({
  case: id,
  left: { v: 1, erasedAt: at(on), line: opened === undefined ? null : ({ opened } as CaseLine) },
});
const namesOf = (files: ReturnType<typeof olderFiles>) => files.map(({ file, cases }) => [file.hash, cases]);

test('a back-up from between the opening and the erasing of a case may hold it', () => {
  const files = [made('after', '2029-01-02'), made('between', '2027-05-01'), made('before', '2026-08-20')];
  expect(namesOf(olderFiles(files, [erased('a', '2026-09', '2029-01-01')], new Set()))).toEqual([['between', 1]]);
});

test('of a case that counted nowhere every back-up from before may hold it', () => {
  const files = [made('after', '2029-01-02'), made('early', '2020-01-01')];
  expect(namesOf(olderFiles(files, [erased('a', undefined, '2029-01-01')], new Set()))).toEqual([['early', 1]]);
});

test('a handover holds the cases that are in it, and a count holds none', () => {
  const files = [made('handover', '2027-01-01', ['a', 'b', 'c']), made('count', '2027-01-01', [])];
  const gone = [erased('a', '2026-09', '2029-01-01'), erased('b', '2026-09', '2029-01-01')];
  expect(namesOf(olderFiles(files, gone, new Set()))).toEqual([['handover', 2]]);
});

test('a file that was thrown away is not named any more', () => {
  const files = [made('one', '2027-05-01'), made('other', '2027-06-01')];
  expect(namesOf(olderFiles(files, [erased('a', '2026-09', '2029-01-01')], new Set(['one'])))).toEqual([['other', 1]]);
});
