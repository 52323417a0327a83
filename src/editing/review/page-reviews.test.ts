import { expect, test } from 'vitest';
import { asDay } from '../../protocol/day.ts';
import { readContentFile } from '../source/content-file.ts';
import { dueLine, pageReviews } from './page-reviews.ts';

const file = (path: string, fields: string) => {
  const read = readContentFile(path, path.endsWith('.yaml') ? fields : `---\n${fields}\n---\n\nTekst.\n`);
  if (!read) throw new Error(path);
  return read;
};
const files = [
  file('school.yaml', 'eigenaar: hoofd\nnakijkenElkeMaanden: 6'),
  file('begrippen/hoofd.md', 'term: het hoofd\nsoort: rol'),
  file('over/oud.mdx', 'titel: Oud\nnagekeken: 2026-01-10'),
  file('over/vers.mdx', 'titel: Vers\nnagekeken: 2026-06-10\neigenaar: bode'),
  file('over/nooit.mdx', 'titel: Nooit'),
];

test('every page has its owner, its day and how it stands', () => {
  expect(pageReviews(files, asDay('2026-08-01'))).toEqual([
    { file: 'over/nooit.mdx', address: '/nooit/', title: 'Nooit', owner: 'het hoofd', state: 'never' },
    {
      file: 'over/oud.mdx',
      address: '/oud/',
      title: 'Oud',
      owner: 'het hoofd',
      reviewed: '2026-01-10',
      due: '2026-07-10',
      state: 'overdue',
    },
    {
      file: 'over/vers.mdx',
      address: '/vers/',
      title: 'Vers',
      owner: 'bode',
      reviewed: '2026-06-10',
      due: '2026-12-10',
      state: 'in-time',
    },
  ]);
});

test('the build says how many pages are due, and nothing when none is', () => {
  expect(dueLine(pageReviews(files, asDay('2026-08-01')))).toMatch(
    /^Pagina's om na te kijken: 1 over tijd, 1 nog nooit nagekeken\./,
  );
  expect(dueLine(pageReviews(files.slice(0, 4), asDay('2026-07-01')))).toBeUndefined();
});
