import { expect, test } from 'vitest';
import type { StoredEntry } from '../../log/entry';
import { withoutContent } from '../../log/erasure';
import { day, entriesFor, FIVE_STEPS_HASH, TUTOR } from '../case.fixture';
import type { CaseEvent } from '../entries';
import { standingOf } from './standing';

const by = TUTOR;
const opened: CaseEvent = {
  type: 'case-opened',
  body: {
    by,
    happenedOn: day('2026-09-01'),
    label: '2026-01',
    owner: 'tutor',
    procedure: { version: '1', hash: FIVE_STEPS_HASH },
  },
};
const note = (text: string): CaseEvent => ({ type: 'working-note-written', body: { by, text } });
const retracted = (target: string): CaseEvent => ({ type: 'entry-retracted', body: { by, target, reason: 'x' } });
const corrected = (target: string, text: string, of = 'working-note-written'): CaseEvent => ({
  type: 'entry-corrected',
  body: { by, target, of, version: 1, body: { by, text }, reason: 'x' },
});
/** The entries have the ids `n-000`, `n-001` and so on, the opening first. */
const told = (...events: readonly CaseEvent[]): readonly StoredEntry[] => entriesFor([opened, ...events], 0, 'n');
const reads = (entries: readonly StoredEntry[]) =>
  standingOf(entries).live.map(({ body }) => ('text' in body ? body.text : 'opening'));

test.each<[string, readonly CaseEvent[], readonly string[]]>([
  ['what was taken back does not count', [note('een'), note('twee'), retracted('n-001')], ['opening', 'twee']],
  [
    'what was taken back by mistake counts again',
    [note('een'), retracted('n-001'), retracted('n-002')],
    ['opening', 'een'],
  ],
  [
    'taking that back again takes it away',
    [note('een'), retracted('n-001'), retracted('n-002'), retracted('n-003')],
    ['opening'],
  ],
  ['the opening counts, whoever took it back', [note('een'), retracted('n-000')], ['opening', 'een']],
  [
    'what was corrected reads as corrected last',
    [note('een'), corrected('n-001', 'a'), corrected('n-001', 'b')],
    ['opening', 'b'],
  ],
  [
    'without a correction that was taken back it reads as before',
    [note('een'), corrected('n-001', 'a'), corrected('n-001', 'b'), retracted('n-003')],
    ['opening', 'a'],
  ],
  [
    'a correction for another kind of entry changes nothing',
    [note('een'), corrected('n-001', 'a', 'talk-held')],
    ['opening', 'een'],
  ],
])('of a case %s', (_, events, expected) => {
  expect(reads(told(...events))).toEqual(expected);
});

test('what is of a newer program is unknown until it was set aside, and what was erased is not', () => {
  const newer = (id: string) => (entry: StoredEntry) => (entry.id === id ? { ...entry, v: 99 } : entry);
  const unknown = (...events: readonly CaseEvent[]) =>
    standingOf(told(note('een'), ...events).map(newer('n-001'))).unknown;
  expect(unknown()).toEqual(['n-001']);
  expect(unknown(note('twee'))).toEqual(['n-001']);
  expect(unknown(retracted('n-001'))).toEqual([]);
  expect(unknown(retracted('n-000'))).toEqual(['n-001']);
  const erased = told(note('een'), note('twee')).map((entry) =>
    entry.id === 'n-001' ? withoutContent(entry, 'c'.repeat(64)) : entry,
  );
  expect(standingOf(erased).unknown).toEqual([]);
  expect(standingOf(told(note('een'))).unknown).toEqual([]);
});
