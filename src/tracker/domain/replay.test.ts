import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { stampOf } from '../log/clock';
import type { StoredEntry } from '../log/entry';
import { withoutContent } from '../log/erasure';
import type { CaseFile } from './case';
import {
  ADVISER,
  advance,
  CONSENT,
  day,
  entriesFor,
  entriesOf,
  held,
  names,
  OPEN,
  outcomeOf,
  SITUATION,
  TO_ROUND_3,
  TUTOR,
  taskDone,
  told,
} from './case.fixture';
import type { Command } from './command';
import type { CaseEntry, CaseEvent } from './entries';
import { anomaliesOf } from './queries/anomalies';
import { replay } from './replay';

const on = { happenedOn: day('2026-09-05') };
const by = TUTOR;
const EVERYTHING: readonly Command[] = [
  ...TO_ROUND_3,
  {
    do: 'record',
    type: 'report-received',
    body: { ...on, from: { kind: 'pupil', pupil: 'vlinder' }, receivedBy: 'docent' },
  },
  { do: 'record', type: 'report-handed-over', body: { ...on, to: 'tutor' } },
  { do: 'record', type: 'intake-recorded', body: { ...on, facts: 'Later aangevuld', howLong: 'Sinds juni' } },
  { do: 'record', type: 'pupil-changed', body: { pupil: 'mier', class: '3A' } },
  {
    do: 'record',
    type: 'talk-held',
    body: { ...on, talk: 't', kind: 'individual', with: [{ kind: 'pupil', pupil: 'kever' }] },
  },
  { do: 'record', type: 'agreement-made', body: { ...on, agreement: 'a', who: [], what: 'x' } },
  { do: 'record', type: 'agreement-checked', body: { ...on, agreement: 'a', kept: true } },
  { do: 'record', type: 'parents-contacted', body: { ...on, pupil: 'kever', channel: 'phone', reached: true } },
  { do: 'record', type: 'parents-not-told', body: { ...on, pupil: 'mier', reason: 'x' } },
  {
    do: 'record',
    type: 'observation-noted',
    body: { ...on, from: { kind: 'role', role: 'docent' }, facts: 'x', pupils: [] },
  },
  { do: 'record', type: 'working-note-written', body: { text: 'x' } },
  {
    do: 'record',
    type: 'sent-outside',
    body: { ...on, what: 'letter', to: { kind: 'parents', pupil: 'kever' }, channel: 'email' },
  },
  { do: 'take-decision', ...on, decidedBy: 'tutor', kind: 'none', what: 'x', pupils: [] },
  { do: 'take-measure', ...on, use: 'u', measure: 'halt', pupil: 'kever', what: 'x', away: false },
  { do: 'end-measure', ...on, use: 'u' },
  { do: 'plan-evaluation', evaluation: 'p1', on: day('2026-12-07'), reason: 'x' },
  { do: 'record', type: 'evaluation-cancelled', body: { evaluation: 'p1', reason: 'x' } },
  held('2026-09-29', 'less'),
  { do: 'record', type: 'task-not-applicable', body: { ...on, task: 'melding/verslag', reason: 'x' } },
  { do: 'record', type: 'task-reopened', body: { ...on, task: 'melding/verslag', reason: 'x' } },
  { do: 'record', type: 'pupil-removed', body: { pupil: 'mier', reason: 'x' } },
  { do: 'record', type: 'ownership-offered', body: { ...on, offer: 'o', to: 'adviseur' } },
  { do: 'close', ...on, because: 'other', note: 'x' },
];
let entries: readonly CaseEntry[];
let file: CaseFile;
beforeEach(() => {
  entries = entriesOf(EVERYTHING);
  file = told(entries);
});

test('everything that was told is found where it belongs', () => {
  expect(file).toMatchObject({
    id: 'case-1',
    label: '2026-01',
    openedOn: '2026-09-01',
    status: 'closed',
    closed: { type: 'case-closed' },
    owner: 'tutor',
    offer: { body: { offer: 'o' } },
    step: 3,
    stepSince: '2026-09-03',
    furthestStep: 3,
    intake: { ...OPEN.intake, facts: 'Later aangevuld', howLong: 'Sinds juni' },
    cancelledEvaluations: ['p1'],
    unknown: [],
  });
  expect(file.pupils).toEqual([
    { id: 'vlinder', names: names('Voorbeeld', 'Vlinder'), role: 'targeted', class: '2B', removed: false },
    { id: 'kever', names: names('Test', 'de Kever'), role: 'bullying', class: '2B', removed: false },
    { id: 'mier', names: names('Proef', 'van der Mier'), role: 'follower', class: '3A', removed: true },
  ]);
  const typesIn = (list: readonly { readonly type: string }[]) => list.map(({ type }) => type);
  expect(typesIn(file.reports)).toEqual(['report-received']);
  expect(typesIn(file.reportHandovers)).toEqual(['report-handed-over']);
  expect(typesIn(file.talks)).toEqual(['talk-held']);
  expect(typesIn(file.agreements)).toEqual(['agreement-made']);
  expect(typesIn(file.agreementChecks)).toEqual(['agreement-checked']);
  expect(typesIn(file.consents)).toEqual(['consent-given']);
  expect(typesIn(file.parentContacts)).toEqual(['parents-contacted', 'parents-not-told']);
  expect(typesIn(file.decisions)).toEqual(['decision-taken']);
  expect(typesIn(file.measures)).toEqual(['measure-taken']);
  expect(typesIn(file.measureEnds)).toEqual(['measure-ended']);
  expect(typesIn(file.plannedEvaluations)).toEqual(['evaluation-planned']);
  expect(typesIn(file.heldEvaluations)).toEqual(['evaluation-held']);
  expect(typesIn(file.steps)).toEqual(['step-advanced', 'step-advanced', 'step-advanced']);
  expect(typesIn(file.observations)).toEqual(['observation-noted']);
  expect(typesIn(file.workingNotes)).toEqual(['working-note-written']);
  expect(typesIn(file.sendings)).toEqual(['sent-outside']);
  expect([...file.tasks].map(([id, { type }]) => [id, type])).toEqual([
    ['ronde-2/afspraken', 'task-done'],
    ['melding/verslag', 'task-reopened'],
  ]);
  expect(file.live).toHaveLength(entries.length);
  expect(file.entries).toHaveLength(entries.length);
  expect(anomaliesOf(file)).toEqual([]);
});

test('who wrote the intake and when stands with the entry, not in the intake', () => {
  expect(Object.keys(file.intake)).not.toContain('by');
  expect(Object.keys(file.intake)).not.toContain('happenedOn');
});

test('a case that was never opened is no case', () => {
  expect(replay([])).toBeUndefined();
  expect(replay(entries.slice(1))).toBeUndefined();
});

test('the furthest step stays when the case goes back', () => {
  const back = told(entriesOf([...TO_ROUND_3, advance(1, { reason: 'x' })]));
  expect(back).toMatchObject({ step: 1, furthestStep: 3 });
});

test('the order of arrival makes no difference', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), (shuffled) => {
      expect(replay(shuffled)).toEqual(file);
    }),
  );
});

test('whatever part of the entries is there, they fold, and in any order to the same', () => {
  fc.assert(
    fc.property(fc.subarray([...entries]), fc.nat(), (some, turn) => {
      const turned = [...some.slice(turn % (some.length + 1)), ...some.slice(0, turn % (some.length + 1))];
      expect(replay(turned)).toEqual(replay(some));
    }),
  );
});

test('an opening and pupils that a slow clock put last still come first', () => {
  const late = entries.map((entry) =>
    entry.type === 'case-opened' || entry.type === 'pupil-added'
      ? { ...entry, time: stampOf(Date.UTC(2027, 0, 1)) }
      : entry,
  );
  const folded = told(late);
  expect(folded.pupils).toEqual(file.pupils);
  expect(folded.live[0]?.type).toBe('case-opened');
  expect(folded.live.slice(1, 4).every(({ type }) => type === 'pupil-added')).toBe(true);
  expect(anomaliesOf(folded)).toEqual([]);
});

test('a second opening changes nothing and is told', () => {
  const second = entriesFor(
    [
      {
        type: 'case-opened',
        body: { by, ...on, label: 'other', owner: 'rector', procedure: { version: 'x', hash: 'y' } },
      },
    ],
    90,
  );
  const folded = told([...entries, ...second]);
  expect(folded).toMatchObject({ label: '2026-01', owner: 'tutor' });
  expect(anomaliesOf(folded)).toEqual([{ kind: 'opened-twice', entry: 'case-1-090' }]);
});

const merged = (...events: CaseEvent[]) => told([...entriesOf(TO_ROUND_3), ...entriesFor(events, 90)]);

test('a pupil added twice keeps the first names, and it is told', () => {
  const folded = merged({
    type: 'pupil-added',
    body: { by, pupil: 'kever', names: names('Ander'), role: 'bystander', class: '' },
  });
  expect(folded.pupils).toHaveLength(3);
  expect(folded.pupils[1]).toMatchObject({ names: names('Test', 'de Kever') });
  expect(anomaliesOf(folded)).toEqual([
    { kind: 'named-twice', entry: 'case-1-090', what: { kind: 'pupil', id: 'kever' } },
  ]);
});

test('a step that another device took meanwhile is told', () => {
  const folded = merged({ type: 'step-advanced', body: { by, ...on, from: 2, to: 3 } });
  expect(folded.step).toBe(3);
  expect(anomaliesOf(folded)).toEqual([{ kind: 'step-from-elsewhere', entry: 'case-1-090' }]);
});

test('what refers to nothing is told', () => {
  const folded = merged({ type: 'agreement-checked', body: { by, ...on, agreement: 'a9', kept: true } });
  expect(anomaliesOf(folded)).toEqual([
    { kind: 'lost-reference', entry: 'case-1-090', to: { kind: 'agreement', id: 'a9' } },
  ]);
});

test('an evaluation may be named by its plan and its holding, and by nothing else', () => {
  const plan: CaseEvent = { type: 'evaluation-planned', body: { by, evaluation: 'e', step: 3, on: day('2026-09-29') } };
  const hold: CaseEvent = {
    type: 'evaluation-held',
    body: { by, ...on, evaluation: 'e', step: 3, pupils: [{ pupil: 'kever', outcome: 'same' }] },
  };
  const twice = (entry: string) => [{ kind: 'named-twice', entry, what: { kind: 'evaluation', id: 'e' } }];
  expect(anomaliesOf(merged(plan, hold))).toEqual([]);
  expect(anomaliesOf(merged(plan, plan))).toEqual(twice('case-1-091'));
  expect(anomaliesOf(merged(hold, plan))).toEqual(twice('case-1-091'));
  expect(anomaliesOf(merged(plan, hold, hold))).toEqual(twice('case-1-092'));
});

test('answers to an offer that is over change nothing', () => {
  const offer: CaseEvent = { type: 'ownership-offered', body: { by, ...on, offer: 'o1', to: 'adviseur' } };
  const accept: CaseEvent = { type: 'ownership-accepted', body: { by: ADVISER, ...on, offer: 'o2' } };
  const decline: CaseEvent = { type: 'ownership-declined', body: { by: ADVISER, ...on, offer: 'o2', reason: 'x' } };
  expect(merged(offer, accept, decline)).toMatchObject({ owner: 'tutor', offer: { body: { offer: 'o1' } } });
  expect(merged(accept, decline)).toMatchObject({ owner: 'tutor' });
});

test('corrections that contradict each other: the last in order counts', () => {
  const correct = (facts: string): CaseEvent => ({
    type: 'entry-corrected',
    body: { by, target: 'case-1-004', of: 'intake-recorded', version: 1, body: { by, ...on, facts }, reason: 'x' },
  });
  expect(merged(correct('eerst'), correct('later')).intake).toEqual({ facts: 'later' });
});

test('a correction for another kind of entry than its target changes nothing', () => {
  const wrong: CaseEvent = {
    type: 'entry-corrected',
    body: { by, target: 'case-1-004', of: 'talk-held', version: 1, body: { by, text: 'x' }, reason: 'x' },
  };
  expect(merged(wrong).intake).toEqual(OPEN.intake);
});

test('an opening that someone took back still opens the case', () => {
  expect(merged({ type: 'entry-retracted', body: { by, target: 'case-1-000', reason: 'x' } }).label).toBe('2026-01');
});

test('a retraction that comes before the retraction that it names does not undo it', () => {
  const first: CaseEvent = { type: 'entry-retracted', body: { by, target: 'case-1-091', reason: 'x' } };
  const second: CaseEvent = { type: 'entry-retracted', body: { by, target: 'case-1-004', reason: 'x' } };
  expect(merged(first, second).intake).toEqual({});
});

test('erased entries and entries of a newer program count for nothing, and only the latter make it read-only', () => {
  const withGone = entries.map((entry) => (entry.type === 'talk-held' ? withoutContent(entry, 'c'.repeat(64)) : entry));
  expect(told(withGone)).toMatchObject({ talks: [], unknown: [] });
  const newer = entries.map((entry) => (entry.type === 'talk-held' ? { ...entry, v: 99 } : entry));
  expect(told(newer)).toMatchObject({ talks: [], unknown: [entries.find(({ type }) => type === 'talk-held')?.id] });
  const ofUnknown = entriesFor(
    [
      {
        type: 'entry-corrected',
        body: { by, target: 'case-1-004', of: 'from-the-future', version: 1, body: {}, reason: 'x' },
      },
    ],
    90,
  );
  expect(told([...entries, ...ofUnknown]).unknown).toEqual(['case-1-090']);
});

test('the situation of the tests is the one they say', () => {
  expect(SITUATION.procedure.steps).toHaveLength(6);
  expect(entriesOf([OPEN, CONSENT, taskDone('melding/intake')]).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('an entry of a kind that nobody here knows can be set aside and brought back, and nothing else can be done meanwhile', () => {
  const [note] = entriesFor([{ type: 'working-note-written', body: { by, text: 'x' } }], entries.length);
  if (!note) throw new Error('an entry');
  const strange = { ...note, type: 'made-up-kind' } as unknown as StoredEntry;
  const barred = told([...entries, strange]);
  const retract = { do: 'retract', target: note.id, reason: 'Dit kennen we niet.' } as const;
  expect(outcomeOf(barred, { do: 'record', type: 'working-note-written', body: { text: 'x' } })).toEqual({
    code: 'read-only',
  });
  expect(outcomeOf(barred, { ...retract, target: entries.at(-1)?.id ?? '' })).toEqual({ code: 'read-only' });
  expect(outcomeOf(barred, { do: 'erase', target: note.id, commitment: 'c'.repeat(64), reason: 'x' })).toHaveLength(1);
  const after = [...entries, strange, ...entriesFor(outcomeOf(barred, retract) as CaseEvent[], entries.length + 1)];
  expect(told(after)).toMatchObject({ unknown: [], status: barred.status });
  expect(told(after).entries).toContain(strange);
  const back: CaseEvent = {
    type: 'entry-retracted',
    body: { by, target: after.at(-1)?.id ?? '', reason: 'Toch wel.' },
  };
  expect(told([...after, ...entriesFor([back], after.length)]).unknown).toEqual([note.id]);
});
