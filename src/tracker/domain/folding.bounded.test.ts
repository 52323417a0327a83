import { expect, test } from 'vitest';
import { growth, LINEAR } from '../../../tests/support/growth';
import type { StoredEntry } from '../log/entry';
import type { CaseFile } from './case';
import {
  CALENDAR,
  day,
  entriesFor,
  entriesOf,
  FIVE_STEPS,
  FIVE_STEPS_HASH,
  names,
  TO_ROUND_3,
  TUTOR,
  told,
} from './case.fixture';
import { continued } from './continued';
import type { CaseEvent } from './entries';
import { agreementsOf } from './queries/agreements';
import { anomaliesOf } from './queries/anomalies';
import { textOf } from './queries/case-text';
import { consentOf } from './queries/consent';
import { createDesk } from './queries/desk';
import { dueIn } from './queries/due';
import { versionsIn } from './queries/history';
import { leftOutOf } from './queries/left-out';
import { parentsOf } from './queries/parents';
import { timelineOf } from './queries/timeline';

const by = TUTOR;
const on = { happenedOn: day('2026-09-10') };
const BEFORE = entriesOf(TO_ROUND_3);
const idOf = (number: number): string => `case-1-${String(number).padStart(3, '0')}`;
const note: CaseEvent = { type: 'working-note-written', body: { by, text: 'Een regel.' } };

/** What a case may be full of: the events for a place in the case. */
const FULL_OF: Readonly<Record<string, (place: number) => readonly CaseEvent[]>> = {
  notes: () => [note],
  pupils: (n) => [
    { type: 'pupil-added', body: { by, pupil: `p${n}`, names: names(`Nep ${n}`), role: 'targeted', class: '' } },
    { type: 'pupil-changed', body: { by, pupil: `p${n}`, class: '2B' } },
    { type: 'consent-given', body: { by, ...on, pupil: `p${n}` } },
    { type: 'parents-contacted', body: { by, ...on, pupil: `p${n}`, channel: 'phone', reached: n % 2 === 0 } },
  ],
  agreements: (n) => [
    { type: 'agreement-made', body: { by, ...on, agreement: `a${n}`, who: [], what: 'x', dueOn: day('2026-09-20') } },
    { type: 'agreement-checked', body: { by, ...on, agreement: `a${n}`, kept: true } },
  ],
  tasks: (n) => [{ type: 'task-done', body: { by, ...on, task: `taak-${n}` } }],
  evaluations: (n) => [
    { type: 'evaluation-planned', body: { by, evaluation: `e${n}`, step: 3, on: day('2026-09-29') } },
    { type: 'evaluation-cancelled', body: { by, evaluation: `e${n}`, reason: 'x' } },
  ],
  offers: (n) => [
    { type: 'ownership-offered', body: { by, ...on, offer: `o${n}`, to: 'adviseur' } },
    { type: 'ownership-accepted', body: { by, ...on, offer: `o${n}`, ...(n % 2 === 0 && { answeredBy: by }) } },
  ],
  corrections: () => [
    {
      type: 'entry-corrected',
      body: { by, target: idOf(4), of: 'intake-recorded', version: 1, body: { by, ...on, facts: 'x' }, reason: 'x' },
    },
  ],
  'entries taken back, and the taking back': (n) => [
    { type: 'entry-retracted', body: { by, target: idOf(BEFORE.length + n - 1), reason: 'x' } },
  ],
};

/** A case that is as full of it as the size says; each size is made once. */
function full(of: string): (size: number) => readonly StoredEntry[] {
  const made = new Map<number, readonly StoredEntry[]>();
  return (size) => {
    const known = made.get(size);
    if (known) return known;
    const events = Array.from({ length: size }, (_, place) => FULL_OF[of]?.(place) ?? []).flat();
    const entries = [...BEFORE, ...entriesFor(events, BEFORE.length)];
    made.set(size, entries);
    return entries;
  };
}

/** Everything that screens ask of a case. */
function askAll(file: CaseFile): void {
  anomaliesOf(file);
  timelineOf(file);
  agreementsOf(file);
  consentOf(file);
  parentsOf(file);
  versionsIn(file);
  textOf(file);
  leftOutOf(file, 'summary');
  dueIn(file, FIVE_STEPS, CALENDAR);
}

/** Entries that count how often something is read of them. */
function counted(entries: readonly StoredEntry[]): {
  readonly entries: readonly StoredEntry[];
  readonly reads: () => number;
} {
  let reads = 0;
  const get = (target: StoredEntry, field: string | symbol): unknown => {
    reads += 1;
    return Reflect.get(target, field);
  };
  return { entries: entries.map((entry) => new Proxy<StoredEntry>(entry, { get })), reads: () => reads };
}

/** Enough for work that looks at everything for each thing to show, and little enough to wait for. */
const LARGEST = 20_000;

for (const of of Object.keys(FULL_OF)) {
  test(`a case four times as full of ${of} takes about four times as long to fold, also from the last entry to the first`, () => {
    const entries = full(of);
    const reversed = new Map<number, readonly StoredEntry[]>();
    const turned = (size: number) => {
      const known = reversed.get(size) ?? entries(size).toReversed();
      reversed.set(size, known);
      return known;
    };
    expect(growth((size) => told(turned(size)), LARGEST)).toBeLessThan(LINEAR);
  });

  test(`all that is asked of a case four times as full of ${of} reads about four times as much`, () => {
    const readsOf = (size: number): number => {
      const { entries, reads } = counted(full(of)(size));
      const file = told(entries);
      const before = reads();
      askAll(file);
      return reads() - before;
    };
    expect(readsOf(800) / readsOf(200)).toBeLessThan(4.5);
  });
}

/** How often something is read of the entries that are there when another comes in. */
function readsForOneMore(notes: number): number {
  const { entries, reads } = counted(full('notes')(notes));
  const desk = createDesk(new Map([[FIVE_STEPS_HASH, FIVE_STEPS]]), CALENDAR);
  desk.add(entries);
  const [first, second] = entriesFor([note, note], entries.length);
  if (!first || !second) throw new Error('two entries');
  desk.add([first]);
  const before = reads();
  desk.add([second]);
  desk.today(day('2026-09-10')).overdue.slice(0, 50);
  return reads() - before;
}

test('one new entry reads as much of a case of 5,000 entries as of one of 50', () => {
  const few = readsForOneMore(50);
  expect(few).toBeGreaterThan(0);
  expect(readsForOneMore(5_000)).toBe(few);
});

test('a case that goes on by one entry a time takes four times as long for four times as many', () => {
  const grow = (size: number) => {
    let file: CaseFile | undefined = told(BEFORE);
    for (const entry of entriesFor(Array(size).fill(note), BEFORE.length)) file = file && continued(file, [entry]);
    return file?.entries.length;
  };
  expect(grow(10)).toBe(BEFORE.length + 10);
  expect(growth(grow, LARGEST)).toBeLessThan(LINEAR);
});
