import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { pupilReport } from './report';
import { caseOf, FULL, forReader, namesOf, OPENING, REPORT_PROCEDURE, request, type Told } from './report.fixture';
import { plainText } from './text';

test('the words of the protocol and of the report are not taken for names', () => {
  expect(forReader(FULL, 'doel').doubtful).toEqual([]);
});

test('what is doubtful stays until a person settles it', () => {
  const told: readonly Told[] = [
    ...OPENING,
    ['pupil-added', { pupil: 'roos', names: namesOf('Roos', 'Bloemkweker'), role: 'follower', class: '1C' }],
    ['intake-recorded', { happenedOn: asDay('2026-11-03'), facts: 'Doelina kreeg een roos van Jansje.' }],
  ];
  const guarded = forReader(told, 'doel');
  expect(plainText(guarded.document)).toContain('Doelina kreeg een roos van Jansje.');
  expect(guarded.doubtful.map(({ finding }) => [finding.words, finding.doubt])).toEqual([
    ['roos', 'ordinary-word'],
    ['Jansje', 'unknown-capital'],
  ]);
  const settled = guarded.settle(({ finding }) => finding.words === 'Jansje');
  expect(plainText(settled.document)).toContain('Doelina kreeg een roos van een andere leerling.');
  const places = settled.marks.filter(({ original }) => original.startsWith('Doelina kreeg'));
  expect(places.map(({ finding }) => [finding.words, finding.shown])).toEqual([
    ['roos', { from: 18, until: 22 }],
    ['Jansje', { from: 27, until: 46 }],
  ]);
  expect(guarded.settle(() => false).document).toEqual(guarded.document);
});

test('a place of a mark leads to the words', () => {
  const { document, sure } = forReader(FULL, 'doel');
  expect(sure.length).toBeGreaterThan(5);
  for (const { place, finding } of sure) {
    const block = document[place.block];
    const text =
      block?.kind === 'table'
        ? (place.item === -1 ? block.columns : block.rows[place.item ?? 0])?.[place.cell ?? 0]
        : block?.kind === 'list'
          ? block.items[place.item ?? 0]
          : block?.text;
    expect(text?.slice(finding.shown.from, finding.shown.until)).toBe(finding.replacement);
  }
});

test('every name and class that a pupil ever had is guarded, also of entries that were changed, corrected or taken back', () => {
  const on = { happenedOn: asDay('2026-11-04') };
  const before = caseOf([
    ...OPENING,
    ['pupil-added', { pupil: 'weg', names: namesOf('Kwibbeline', 'Zonderma'), role: 'follower', class: '3D' }],
    ['pupil-changed', { pupil: 'doet', names: namesOf('Bramsel', 'Nieuwerman') }],
    ['pupil-changed', { pupil: 'ziet', class: '4E' }],
    ['pupil-removed', { pupil: 'ziet', reason: 'Was er niet bij.' }],
    [
      'intake-recorded',
      { ...on, facts: 'Toen lachte Kwibbeline, en Proefman en Nieuwerman ook. Die getuige uit 1C zag Getuigema.' },
    ],
  ]);
  const added = before.entries.find((entry) => JSON.stringify(entry).includes('Zonderma'));
  const own = namesOf('Doelina', 'Testvogel');
  const file = caseOf([
    ...OPENING,
    ['pupil-added', { pupil: 'weg', names: namesOf('Kwibbeline', 'Zonderma'), role: 'follower', class: '3D' }],
    ['pupil-changed', { pupil: 'doet', names: namesOf('Bramsel', 'Nieuwerman') }],
    ['pupil-changed', { pupil: 'ziet', class: '4E' }],
    ['pupil-removed', { pupil: 'ziet', reason: 'Was er niet bij.' }],
    [
      'intake-recorded',
      { ...on, facts: 'Toen lachte Kwibbeline, en Proefman en Nieuwerman ook. Die getuige uit 1C zag Getuigema.' },
    ],
    ['entry-retracted', { target: added?.id ?? '', reason: 'Vergissing.' }],
  ]);
  expect(file.pupils.some(({ id }) => id === 'weg')).toBe(false);
  const { document, doubtful } = pupilReport(file, REPORT_PROCEDURE, 'doel', request);
  const text = plainText(document);
  for (const name of ['Kwibbeline', 'Proefman', 'Nieuwerman', 'Getuigema']) expect(text).not.toContain(name);
  expect(doubtful.map(({ finding }) => [finding.words, finding.doubt])).toContainEqual(['1C', 'role-and-class']);
  expect(text).toContain(own.first);
});
