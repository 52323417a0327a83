import fc from 'fast-check';
import { expect, test } from 'vitest';
import { often } from '../../../../../tests/support/often';
import { asDay } from '../../../../protocol/day';
import type { CaseFile } from '../../../domain/case';
import { OWN } from '../../../domain/names/names.fixture';
import { caseOf, FULL, OPENING, REPORT_PROCEDURE, type Told } from '../../../domain/report/report.fixture';
import { plainText } from '../../../domain/report/text';
import { fieldOf, NAMED, squeezed, textsWithNames, toldWith } from '../../case-kit/names/names-in-case.fixture';
import { markKey } from '../../case-kit/names/settling';
import { SCHOOL } from '../../model/work.fixture';
import { makeReport } from './make-report';
import { heldWords, NOTHING_CHOSEN, periodOf, type ReportChoices, recipientOf, roleKey, WHOLE } from './report-choices';

const TODAY = asDay('2026-12-12');
const choices = (more: Partial<ReportChoices>): ReportChoices => ({ ...NOTHING_CHOSEN, ...more });

function made(file: CaseFile, chosen: ReportChoices) {
  const report = makeReport(file, REPORT_PROCEDURE, SCHOOL, chosen, TODAY);
  if (report === undefined) throw new Error('no report was chosen');
  return report;
}

/** Answers what the screen asks, one by one, until nothing is left to ask. */
function settled(file: CaseFile, about: string) {
  let chosen = choices({ about });
  for (let report = made(file, chosen); ; report = made(file, chosen)) {
    const [mark] = report.open;
    if (mark === undefined) return report;
    chosen = { ...chosen, decisions: { ...chosen.decisions, [markKey(about, mark)]: 'replace' } };
  }
}

test('whatever is written where, no name of another pupil is in the report that leaves', () => {
  fc.assert(
    fc.property(textsWithNames, (texts) => {
      const report = settled(caseOf(toldWith(texts)), OWN.id);
      const leaving = [plainText(report.document), report.header, report.title, report.fileName, ...report.signers];
      const left = squeezed(leaving.join('\n'));
      for (const { planted } of texts) expect(left).not.toContain(squeezed(planted));
      for (const name of NAMED) expect(left).not.toContain(squeezed(name));
      expect(left).toContain(squeezed('Qwijbo'));
    }),
    { numRuns: often(10, 60) },
  );
});

test('the texts of that property do stand in the whole report', () => {
  const [texts] = fc.sample(textsWithNames, { numRuns: 1, seed: 7 });
  const report = made(caseOf(toldWith(texts ?? [])), choices({ about: WHOLE }));
  const whole = squeezed(plainText(report.document));
  for (const { text, field } of texts ?? []) if (fieldOf(field).inReports) expect(whole).toContain(squeezed(text));
});

test('a doubtful word keeps the report open until it is decided, and the decision holds when other parts are chosen', () => {
  const told: readonly Told[] = [
    ...OPENING,
    ['intake-recorded', { happenedOn: asDay('2026-11-03'), facts: 'Toen kwam Jansje. Later ook Jansje.' }],
  ];
  const file = caseOf(told);
  const [first, second, ...more] = made(file, choices({ about: 'doel' })).open;
  expect(more).toEqual([]);
  if (!first || !second) throw new Error('not asked');
  const decisions = { [markKey('doel', first)]: 'replace', [markKey('doel', second)]: 'keep' } as const;
  const report = made(file, choices({ about: 'doel', decisions, without: ['summary'] }));
  expect(report.open).toEqual([]);
  expect(plainText(report.document)).toContain('Toen kwam een andere leerling. Later ook Jansje.');
  expect(made(file, choices({ about: 'doet', decisions })).open).toHaveLength(2);
});

test('the whole report has every name, and neither it nor its file is called after anyone', () => {
  const report = made(caseOf(FULL), choices({ about: WHOLE, signatures: true }));
  expect(plainText(report.document)).toContain('Bramsel van den Proefman');
  expect(plainText(report.document)).not.toContain('GEHEIM');
  expect(report.fileName).toBe('begeleidingsverslag-2026-07');
  expect(report.signers).toEqual(['Mentor']);
  expect(`${report.title} ${report.header}`).not.toMatch(/Doelina|Bramsel/);
});

test('only parts that hold something can be chosen, and nothing is made before it is known whose report it is', () => {
  expect(made(caseOf(OPENING), choices({ about: 'doel' })).filled).toEqual(['summary', 'pupils', 'gaps', 'chronology']);
  const file = caseOf(OPENING);
  for (const about of ['', 'fout', 'wie']) {
    expect(makeReport(file, REPORT_PROCEDURE, SCHOOL, choices({ about }), TODAY)).toBeUndefined();
  }
  const text = plainText(made(file, choices({ about: 'doel', without: ['pupils'], signatures: true })).document);
  expect(text).not.toContain('De leerlingen');
});

test('who gets it is clear before it leaves', () => {
  const to = (more: Partial<ReportChoices>) => recipientOf(choices({ about: 'doel', ...more }));
  expect(to({})).toBeUndefined();
  expect(to({ to: 'parents' })).toEqual({ kind: 'parents', pupil: 'doel' });
  expect(to({ to: 'pupil' })).toEqual({ kind: 'pupil', pupil: 'doel' });
  expect(to({ to: 'school-file' })).toEqual({ kind: 'other', text: 'het leerlingvolgsysteem' });
  expect(to({ to: 'words', toWords: ' ' })).toBeUndefined();
  expect(to({ to: 'words', toWords: ' de huisarts ' })).toEqual({ kind: 'other', text: 'de huisarts' });
  expect(to({ about: WHOLE, to: 'parents' })).toBeUndefined();
  expect(to({ about: WHOLE, to: roleKey('coordinator') })).toEqual({ kind: 'role', role: 'coordinator' });
});

test('what it held is told in words', () => {
  expect(heldWords(NOTHING_CHOSEN)).toBe('Alle onderdelen.');
  const from = asDay('2026-11-02');
  const some = choices({ without: ['tasks', 'report'], from, until: asDay('2026-11-30') });
  expect(heldWords(some)).toMatch(
    /^Onderdelen: over dit dossier; de leerlingen; thuis; de intake; .*\. Periode: vanaf maandag/,
  );
  expect(periodOf(some)).toEqual({ from, until: asDay('2026-11-30') });
  expect(periodOf(NOTHING_CHOSEN)).toEqual({});
});
