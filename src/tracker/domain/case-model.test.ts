import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isErased } from '../log/entry';
import { digest } from '../log/log.fixture';
import { logOf, merge } from '../log/merge';
import { parseEntry } from '../log/parse';
import { leaveOut } from '../log/withheld';
import { CALENDAR, entriesFor, entriesOf, FIVE_STEPS, OPEN, SITUATION, told } from './case.fixture';
import { anyTurn, newModel, play, type Turn } from './case-model.fixture';
import type { Command } from './command';
import { decide } from './decide/decide';
import type { CaseEntry, CaseEvent } from './entries';
import { anomaliesOf } from './queries/anomalies';
import { dueIn } from './queries/due';
import { historyOfField, versionsIn } from './queries/history';
import { leftOutOf } from './queries/left-out';
import { progressOf } from './queries/progress';
import { pupilView } from './queries/pupil-view';
import { timelineOf } from './queries/timeline';
import { readEntry } from './read-entry';
import { replay } from './replay';

const start = () => entriesOf([OPEN]);

/** Lets both the rules and the model take each turn, and asks after each whether they agree. */
function run(turns: readonly Turn[]): readonly CaseEntry[] {
  const model = newModel();
  const entries = start();
  for (const turn of turns) {
    const decided = decide(replay(entries), turn.command, { ...SITUATION, by: turn.by });
    const possible = play(model, turn);
    expect({ turn, accepted: decided.ok }).toEqual({ turn, accepted: possible });
    if (decided.ok) entries.push(...entriesFor(decided.value, entries.length));
    const file = told(entries);
    const marked = Object.fromEntries([...file.tasks].map(([task, { type }]) => [task, type]));
    expect({ status: file.status, step: file.step, owner: file.owner, offer: file.offer?.body.offer, marked }).toEqual({
      status: model.status,
      step: model.step,
      owner: model.owner,
      offer: model.offer?.id,
      marked: Object.fromEntries(model.marked),
    });
  }
  return entries;
}

test('with every reason given, the rules accept exactly what the plain model can do, and tell the same case', () => {
  fc.assert(
    fc.property(fc.array(anyTurn, { maxLength: 40 }), (turns) => {
      run(turns);
    }),
    { numRuns: 200 },
  );
});

/** Entries that random commands lead to, amendments of any earlier entry among them; also how often something was erased. */
const anyAmended = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: anyTurn },
      {
        weight: 1,
        arbitrary: fc.record({ amend: fc.constantFrom('retract' as const, 'erase' as const), place: fc.nat() }),
      },
    ),
    { maxLength: 30 },
  )
  .map((turns) => {
    const entries = start();
    for (const turn of turns) {
      const target = 'place' in turn ? (entries[turn.place % entries.length]?.id ?? '') : '';
      const command: Command =
        'command' in turn ? turn.command : { do: turn.amend, target, reason: 'x', commitment: 'c'.repeat(64) };
      const file = replay([...logOf(entries).entries.values()]);
      const decided = decide(file, command, { ...SITUATION, ...('by' in turn && { by: turn.by }) });
      if (decided.ok) entries.push(...entriesFor(decided.value, entries.length));
    }
    return entries;
  });

test('whatever is decided can be folded, read back from JSON and asked everything, and fits together', () => {
  fc.assert(
    fc.property(anyAmended, (written) => {
      const entries = [...logOf(written).entries.values()];
      const file = told(entries);
      const again = entries.map((entry) => parseEntry(JSON.parse(JSON.stringify(entry))));
      expect(again).toEqual(entries);
      for (const entry of entries) expect(['known', 'erased']).toContain(readEntry(entry).kind);
      if (!entries.some(({ type }) => type === 'entry-erased')) expect(anomaliesOf(file)).toEqual([]);
      expect(progressOf(file, FIVE_STEPS)).toHaveLength(6);
      expect(timelineOf(file)).toHaveLength(entries.length);
      expect(versionsIn(file).length).toBeLessThanOrEqual(entries.length);
      historyOfField(file, { of: 'pupil', pupil: 'kever', field: 'names' });
      for (const { id } of file.pupils) expect(pupilView(file, id)?.pupil.id).toBe(id);
      const due = dueIn(file, FIVE_STEPS, CALENDAR);
      expect(due.length === 0 || file.status === 'open').toBe(true);
    }),
  );
});

test('a case told in two halves on two devices is the same after merging, either way around', () => {
  fc.assert(
    fc.property(anyAmended, fc.infiniteStream(fc.boolean()), (entries, coin) => {
      const parts = Map.groupBy(entries, () => (coin.next().value ? 'one' : 'other'));
      const [one, other] = [logOf(parts.get('one') ?? []), logOf(parts.get('other') ?? [])];
      const whole = replay([...logOf(entries).entries.values()]);
      expect(replay([...merge(one, other).log.entries.values()])).toEqual(whole);
      expect(replay([...merge(other, one).log.entries.values()])).toEqual(whole);
    }),
  );
});

/** The entries with a note of one's own at the end, which was corrected or taken back. */
function withNote(entries: readonly CaseEntry[], isCorrected: boolean): readonly CaseEntry[] {
  const { by } = SITUATION;
  const [note] = entriesFor([{ type: 'working-note-written', body: { by, text: 'gedachte' } }], entries.length);
  const target = note?.id ?? '';
  const of = 'working-note-written';
  const amendment: CaseEvent = isCorrected
    ? {
        type: 'entry-corrected',
        body: { by, target, of, version: 1, body: { by, text: 'betere gedachte' }, reason: 'x' },
      }
    : { type: 'entry-retracted', body: { by, target, reason: 'x' } };
  return [...entries, ...(note ? [note] : []), ...entriesFor([amendment], entries.length + 1)];
}

test('notes that stay behind at a handover take nothing else along, and merging brings them back', async () => {
  await fc.assert(
    fc.asyncProperty(anyAmended, fc.boolean(), async (written, isCorrected) => {
      const whole = logOf(withNote(written, isCorrected));
      const file = told([...whole.entries.values()]);
      const sent = await leaveOut(file.entries, leftOutOf(file, 'without-notes'), digest);
      expect(JSON.stringify(sent)).not.toContain('gedachte');
      expect(sent.filter(isErased)).not.toEqual([]);
      const { workingNotes, entries: _, live, ...there } = told(sent);
      expect(file).toMatchObject(there);
      expect(workingNotes).toEqual([]);
      expect(live).toEqual(file.live.filter(({ type }) => type !== 'working-note-written'));
      for (const merged of [merge(logOf(sent), whole), merge(whole, logOf(sent))]) {
        expect(merged.conflicts).toEqual([]);
        expect(replay([...merged.log.entries.values()])).toEqual(file);
      }
    }),
    { numRuns: 50 },
  );
});

test('a summary tells who it was, how far it came and how it ended, as the whole case does', async () => {
  await fc.assert(
    fc.asyncProperty(anyAmended, async (written) => {
      const file = told([...logOf(withNote(written, true)).entries.values()]);
      const there = told(await leaveOut(file.entries, leftOutOf(file, 'summary'), digest));
      const { label, openedOn, procedure, pupils, status, closed, step, stepSince, furthestStep, steps } = file;
      const same = { label, openedOn, procedure, pupils, status, step, stepSince, furthestStep, steps };
      expect(there).toMatchObject({ ...same, ...(closed && { closed }) });
      expect(there.heldEvaluations).toEqual(file.heldEvaluations.slice(-1));
      expect(there.talks.length + there.agreements.length + there.workingNotes.length).toBe(0);
      expect(there.intake).toEqual({});
    }),
    { numRuns: 50 },
  );
});
