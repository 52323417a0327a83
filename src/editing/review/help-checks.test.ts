import { expect, test } from 'vitest';
import { asDay } from '../../protocol/day.ts';
import { readContentFile } from '../source/content-file.ts';
import { helpCheckLines } from './help-checks.ts';

const linesOf = (files: Readonly<Record<string, string>>, today: string) =>
  helpCheckLines(
    Object.entries(files).flatMap(([path, text]) => readContentFile(`hulp/${path}.yaml`, text) ?? []),
    asDay(today),
  );

const fresh = 'naam: Vers\nuren: [elke dag 9:00-17:00]\ndicht: []\ngecontroleerd: 2026-11-01\nhelpbalk: true\n';

test('a check of a year ago or less needs no word', () => {
  expect(linesOf({ vers: fresh }, '2026-11-02')).toEqual([]);
  expect(linesOf({ vers: fresh }, '2027-11-01')).toEqual([]);
});

test('an older check is named, so that the school calls again', () => {
  expect(linesOf({ vers: fresh, ander: 'naam: Ander\ngecontroleerd: 2020-01-01\n' }, '2027-11-02')).toEqual([
    'Langer dan een jaar geleden nagekeken: vers, ander. Bel deze nummers na: npm run links.',
  ]);
});

test('a number of the bar that stands there unchecked, with a reason, stays in sight', () => {
  const why = 'ongecontroleerd: De school belt het na voor zij publiceert.\n';
  expect(
    linesOf({ balk: `naam: Balk\nhelpbalk: true\n${why}`, nacht: `naam: Nacht\nnachtbalk: nu\n${why}` }, '2026-11-02'),
  ).toEqual([
    'In de balk onderaan elke pagina, en nog niet nagekeken: balk, nacht. De reden staat achter ongecontroleerd.',
  ]);
});

test('hours of which nobody said on which days they do not hold are never said, and that is told', () => {
  expect(linesOf({ vers: fresh.replace('dicht: []\n', '') }, '2026-11-02')).toEqual([
    'De site zegt niet wanneer deze lijnen nu open zijn, want het veld dicht ontbreekt: vers.',
  ]);
});
