import { expect, test } from 'vitest';
import { caseAfter, OPEN, TUTOR } from '../case.fixture';
import { type CaseLine, lineOf } from './case-line';
import { addShare, type CountShare, readShare } from './count-share';

const share = (changes: Partial<CountShare> = {}): CountShare => ({
  kind: 'case-lines',
  v: 1,
  source: 'vault-1',
  madeAt: 10,
  by: TUTOR,
  schoolYear: '2026-2027',
  lines: [lineOf(caseAfter(OPEN)) as CaseLine],
  ...changes,
});

test('a share is read as it was written', () => {
  expect(readShare(JSON.parse(JSON.stringify(share())))).toEqual(share());
});

test.each([
  ['nothing', undefined],
  ['another kind', { ...share(), kind: 'x' }],
  ['a newer version', { ...share(), v: 2 }],
  ['a field too many', { ...share(), name: 'Voorbeeld' }],
  ['a line with a name in it', { ...share(), lines: [{ ...share().lines[0], name: 'Voorbeeld' }] }],
  ['a month that is none', { ...share(), lines: [{ ...share().lines[0], opened: '2026-13' }] }],
  ['a month with something before it', { ...share(), lines: [{ ...share().lines[0], opened: '12026-11' }] }],
  ['a day in the place of a month', { ...share(), lines: [{ ...share().lines[0], opened: '2026-11-04' }] }],
  ['a school year with something before it', { ...share(), schoolYear: 'x2026-2027' }],
  ['a school year with something after it', { ...share(), schoolYear: '2026-2027x' }],
  ['a form that is none', { ...share(), lines: [{ ...share().lines[0], forms: ['x'] }] }],
])('%s is no share', (_, value) => {
  expect(readShare(value)).toBeUndefined();
});

test('of one vault and school year the newest share is kept, whichever comes first', () => {
  const [old, recent] = [share(), share({ madeAt: 20, lines: [] })];
  expect(addShare([old], recent)).toEqual([recent]);
  expect(addShare([recent], old)).toEqual([recent]);
  expect(addShare([recent], recent)).toEqual([recent]);
  // Of one moment the one that came in last.
  expect(addShare([share()], share({ lines: [] }))).toEqual([share({ lines: [] })]);
});

test('shares of other vaults and other school years stay', () => {
  const others = [share({ source: 'vault-2' }), share({ schoolYear: '2025-2026' })];
  expect(addShare(others, share())).toEqual([...others, share()]);
  const newer = share({ source: 'vault-2', madeAt: 20 });
  expect(addShare([newer], share())).toEqual([newer, share()]);
});
