import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logOf, merge } from '../log/merge';
import { parseEntry } from '../log/parse';
import { CALENDAR, entriesFor, entriesOf, FIVE_STEPS, OPEN, SITUATION, told } from './case.fixture';
import { anyTurn, newModel, play, type Turn } from './case-model.fixture';
import type { Command } from './command';
import { decide } from './decide/decide';
import type { CaseEntry } from './entries';
import { anomaliesOf } from './queries/anomalies';
import { dueIn } from './queries/due';
import { historyOfField, versionsIn } from './queries/history';
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
