import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../protocol/day';
import type { StoredEntry } from '../../log/entry';
import { withoutContent } from '../../log/erasure';
import {
  advance,
  CALENDAR,
  CONSENT,
  day,
  entriesOf,
  FIVE_STEPS,
  FIVE_STEPS_HASH,
  held,
  OPEN,
  SITUATION,
  TO_ROUND_3,
} from '../case.fixture';
import type { Command } from '../command';
import { createDesk, type Desk } from './desk';
import { type DueRow, dueIn } from './due';

const newDesk = () => createDesk(new Map([[FIVE_STEPS_HASH, FIVE_STEPS]]), CALENDAR);
const agreement = (id: string, dueOn: string): Command => ({
  do: 'record',
  type: 'agreement-made',
  body: { happenedOn: day('2026-09-01'), agreement: id, who: [], what: 'x', dueOn: day(dueOn) },
});
const make = (label: string, ...commands: readonly Command[]) =>
  entriesOf([{ ...OPEN, label }, ...commands], SITUATION, `case-${label}`);
const allRows = (desk: Desk, on = '2026-10-01') => {
  const { overdue, soon, waiting, later } = desk.today(day(on));
  return { overdue: overdue.slice(), soon: soon.slice(), waiting: waiting.slice(), later: later.slice() };
};
const shown = (desk: Desk, on?: string) => {
  const { overdue, soon, waiting, later } = allRows(desk, on);
  return [overdue, soon, waiting, later].map((rows) =>
    rows.map((row) => `${row.label} ${row.kind} ${row.on ?? ''}`.trim()),
  );
};

test('what is due falls apart in overdue, soon, waiting and later, the longest due first', () => {
  const desk = newDesk();
  desk.add([
    ...make('b', agreement('x', '2026-09-30')),
    ...make('a', agreement('y', '2026-10-01'), agreement('z', '2026-10-08'), agreement('later', '2026-10-09')),
    ...make('c', agreement('w', '2026-09-02'), advance(1)),
  ]);
  // Nobody wrote anything in them for more than three weeks of school, the shortest term: what comes next in each says so.
  expect(shown(desk)).toEqual([
    [
      'c agreement-to-check 2026-09-02',
      'a task-to-do',
      'b task-to-do',
      'c task-to-do',
      'b agreement-to-check 2026-09-30',
    ],
    ['a agreement-to-check 2026-10-01', 'a agreement-to-check 2026-10-08'],
    ['c consent-to-ask', 'c parents-to-tell'],
    ['a agreement-to-check 2026-10-09'],
  ]);
  expect(shown(desk, '2026-09-23')[0]).toEqual(['c agreement-to-check 2026-09-02']);
  expect(shown(desk, '2026-09-23')[2]).toHaveLength(5);
  const { overdue, soon, waiting } = desk.today(day('2026-10-01'));
  expect([overdue.length, soon.length, waiting.length]).toEqual([5, 2, 2]);
  expect(overdue.slice(1).map(({ label }) => label)).toEqual(['a', 'b', 'c', 'b']);
  expect(overdue.slice(0, 1).map(({ label }) => label)).toEqual(['c']);
  expect(overdue.slice(3, 4).map(({ label }) => label)).toEqual(['c']);
  expect(overdue.slice(0, 99)).toHaveLength(5);
  expect(soon.slice(1, 2).map(({ on }) => on)).toEqual(['2026-10-08']);
  expect(soon.slice(0, 1).map(({ on }) => on)).toEqual(['2026-10-01']);
  expect(soon.slice(1, 99).map(({ on }) => on)).toEqual(['2026-10-08']);
});

test('one more entry changes what its case waits for, and nothing else', () => {
  const desk = newDesk();
  const own = make('a', ...TO_ROUND_3.slice(1), held('2026-09-29', 'less'));
  desk.add([...own.slice(0, -1), ...make('b', advance(1))]);
  expect(shown(desk, '2026-09-22')).toEqual([
    [],
    ['a evaluation-to-plan 2026-09-29'],
    ['a task-to-do', 'b task-to-do', 'a parents-to-tell', 'a parents-to-tell', 'b consent-to-ask', 'b parents-to-tell'],
    [],
  ]);
  const kept = allRows(desk, '2026-09-22').waiting[4];
  desk.add(own.slice(-1));
  expect(shown(desk, '2026-09-22')).toEqual([
    [],
    [],
    [
      'a step-to-take',
      'b task-to-do',
      'a parents-to-tell',
      'a parents-to-tell',
      'b consent-to-ask',
      'b parents-to-tell',
    ],
    ['a evaluation-to-plan 2026-10-27'],
  ]);
  expect(shown(desk, '2026-10-27')[1]).toEqual(['a evaluation-to-plan 2026-10-27']);
  expect(allRows(desk, '2026-09-22').waiting[4]).toBe(kept);
});

test('entries that are there already change nothing', () => {
  const desk = newDesk();
  const entries = make('a', ...TO_ROUND_3.slice(1));
  desk.add(entries);
  const before = shown(desk);
  desk.add(entries);
  desk.add(entries.slice(2, 3));
  expect(shown(desk)).toEqual(before);
  expect(desk.files.get('case-a')?.entries).toHaveLength(entries.length);
});

test('entries that come before the opening of their case wait for it', () => {
  const desk = newDesk();
  const [opening, ...rest] = make('a', advance(1));
  desk.add(rest);
  expect(desk.files.size).toBe(0);
  desk.add(opening ? [opening] : []);
  expect(desk.files.get('case-a')?.step).toBe(1);
  expect(shown(desk, '2026-09-22')[2]).toHaveLength(3);
});

test('an erasure takes effect, and an older copy does not undo it', () => {
  const desk = newDesk();
  const entries = make('a', agreement('x', '2026-10-01'));
  const target = entries.at(-1);
  if (!target) throw new Error('an entry');
  const erasing = entriesOf(
    [
      { ...OPEN, label: 'a' },
      agreement('x', '2026-10-01'),
      { do: 'erase', target: target.id, commitment: 'c'.repeat(64), reason: 'x' },
    ],
    SITUATION,
    'case-a',
  ).slice(-1);
  desk.add(entries);
  expect(shown(desk)[1]).toHaveLength(1);
  desk.add(erasing);
  desk.add(entries);
  expect(shown(desk)[1]).toEqual([]);
  expect(desk.files.get('case-a')?.entries).toContainEqual(withoutContent(target, 'c'.repeat(64)));
});

test('a case whose procedure is not at hand can be read, and has a line that says so', () => {
  const desk = createDesk(new Map(), CALENDAR);
  desk.add(make('a', advance(1)));
  expect(desk.files.size).toBe(1);
  expect([...desk.withoutProcedure]).toEqual(['case-a']);
  expect(shown(desk, '2026-09-05')).toEqual([[], [], ['a procedure-to-bring'], []]);
  const known = newDesk();
  known.add(make('a', advance(1)));
  expect(known.withoutProcedure.size).toBe(0);
});

test('a case that is taken away leaves nothing', () => {
  const desk = newDesk();
  desk.add([...make('a', advance(1)), ...make('b', advance(1))]);
  desk.remove('case-a');
  expect([...desk.files.keys()]).toEqual(['case-b']);
  expect(shown(desk, '2026-09-22')[2]).toEqual(['b task-to-do', 'b consent-to-ask', 'b parents-to-tell']);
  desk.remove('case-never-there');
  desk.add(make('a').slice(1));
  expect(desk.files.has('case-a')).toBe(false);
  desk.remove('case-a');
  desk.add(make('a').slice(0, 1));
  expect(desk.files.get('case-a')?.entries).toHaveLength(1);
  const unread = createDesk(new Map(), CALENDAR);
  unread.add(make('a'));
  unread.remove('case-a');
  expect(unread.withoutProcedure.size).toBe(0);
});

test('entries one by one, in any order and cut anyhow, lead to the same desk as all at once', () => {
  const plan: Command = { do: 'plan-evaluation', evaluation: 'e', on: day('2026-12-07'), reason: 'x' };
  const all: readonly StoredEntry[] = [
    ...make('a', ...TO_ROUND_3.slice(1), plan),
    ...make('b', CONSENT, agreement('x', '2026-10-03'), agreement('y', '2026-10-03'), agreement('z', '2026-10-02')),
    ...make('c', advance(1), agreement('x', '2026-10-03'), {
      do: 'close',
      happenedOn: day('2026-09-09'),
      because: 'other',
      note: 'x',
    }),
  ];
  const once = newDesk();
  once.add(all);
  const cuts = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1 });
  const summary = (desk: Desk) => {
    const { overdue, soon, waiting, later } = allRows(desk, '2026-10-02');
    return [overdue, soon, waiting, later].map((rows) => rows.map((row) => JSON.stringify(row)));
  };
  fc.assert(
    fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), cuts, (shuffled, sizes) => {
      const desk = newDesk();
      for (let from = 0, turn = 0; from < shuffled.length; turn += 1) {
        const size = sizes[turn % sizes.length] ?? 1;
        desk.add(shuffled.slice(from, from + size));
        from += size;
      }
      expect(summary(desk)).toEqual(summary(once));
      expect([...desk.files.values()].map(({ live }) => live.length).sort()).toEqual(
        [...once.files.values()].map(({ live }) => live.length).sort(),
      );
      for (const rows of Object.values(allRows(desk, '2026-10-02'))) {
        const keys = rows.map(({ on, quietFrom = '~', label }) => `${on ?? quietFrom} ${label}`);
        expect(keys).toEqual(keys.toSorted());
      }
    }),
  );
});

test('every day shows exactly the rows that are due by then', () => {
  const desk = newDesk();
  const entries = [
    ...make('a', ...TO_ROUND_3.slice(1)),
    ...make('b', agreement('x', '2026-09-20'), agreement('y', '2026-10-03'), advance(1)),
  ];
  desk.add(entries);
  const rows = [...desk.files.values()].flatMap((file) => dueIn(file, FIVE_STEPS, CALENDAR));
  for (let today = day('2026-09-01'); today < '2026-11-01'; today = addDays(today, 1)) {
    const { overdue, soon, waiting, later } = desk.today(today);
    const isQuiet = ({ on, quietFrom }: DueRow) => on === undefined && quietFrom !== undefined && quietFrom <= today;
    const quiet = rows.filter(isQuiet).length;
    expect(overdue.length).toBe(rows.filter(({ on }) => on !== undefined && on < today).length + quiet);
    expect(later.length).toBe(rows.filter(({ on }) => on !== undefined && on > addDays(today, 7)).length);
    expect(soon.length).toBe(
      rows.filter(({ on }) => on !== undefined && on >= today && on <= addDays(today, 7)).length,
    );
    expect(waiting.length).toBe(rows.filter(({ on }) => on === undefined).length - quiet);
  }
});

test('a case keeps to the procedure with which it began, also when the school has another by now', () => {
  const steps = FIVE_STEPS.steps.map((step) => ({
    ...step,
    ...(step.evaluation && { evaluation: { ...step.evaluation, after: { count: 1, unit: 'weeks' as const } } }),
  }));
  const edited = { ...FIVE_STEPS, version: 'proefschool-2', steps };
  const hash = '6'.repeat(64);
  const desk = createDesk(
    new Map([
      [FIVE_STEPS_HASH, FIVE_STEPS],
      [hash, edited],
    ]),
    CALENDAR,
  );
  desk.add(make('a', ...TO_ROUND_3.slice(1)));
  desk.add(
    entriesOf(
      [{ ...OPEN, label: 'b' }, ...TO_ROUND_3.slice(1)],
      { ...SITUATION, procedure: edited, procedureHash: hash },
      'case-b',
    ),
  );
  expect(shown(desk, '2026-09-15')[1]).toEqual(['b evaluation-to-plan 2026-09-15']);
  expect(shown(desk, '2026-09-29')[1]).toEqual(['a evaluation-to-plan 2026-09-29']);
  expect(desk.files.get('case-b')?.procedure).toEqual({ version: 'proefschool-2', hash });
});

test('one thing that two devices told under one id is due once, and goes away whole', () => {
  const desk = newDesk();
  const twice = make('a', agreement('x', '2026-10-03')).flatMap((entry): StoredEntry[] =>
    entry.type === 'agreement-made' ? [entry, { ...entry, id: 'other', device: 'device-2' }] : [entry],
  );
  desk.add([...twice, ...make('b', advance(1))]);
  desk.add(twice);
  const rest = ['b consent-to-ask', 'b parents-to-tell'];
  expect(shown(desk)).toEqual([['a task-to-do', 'b task-to-do'], ['a agreement-to-check 2026-10-03'], rest, []]);
  desk.remove('case-a');
  expect(shown(desk)).toEqual([['b task-to-do'], [], rest, []]);
});

test('what is due on one day goes by label, and under one label always in the same order', () => {
  const due = (file: string, label: string) =>
    entriesOf([{ ...OPEN, label }, agreement('x', '2026-10-03')], SITUATION, file);
  const cases = [due('case-3', 'a'), due('case-2', 'b'), due('case-1', 'b'), due('case-0', 'c')];
  const order = (desk: Desk) => allRows(desk).soon.map((row) => row.case);
  const expected = ['case-3', 'case-1', 'case-2', 'case-0'];
  for (const turn of [0, 1, 2, 3]) {
    const turned = [...cases.slice(turn), ...cases.slice(0, turn)];
    for (const arrival of [turned, turned.toReversed()]) {
      const [atOnce, oneByOne] = [newDesk(), newDesk()];
      atOnce.add(arrival.flat());
      for (const entries of arrival) oneByOne.add(entries);
      expect(order(atOnce)).toEqual(expected);
      expect(order(oneByOne)).toEqual(expected);
      oneByOne.remove('case-1');
      expect(order(oneByOne)).toEqual(['case-3', 'case-2', 'case-0']);
    }
  }
});

test('a case that cannot be folded is set apart as it is stored, and the others are as they were', () => {
  const desk = newDesk();
  const sound = make('1', ...TO_ROUND_3.slice(1));
  const [opening, ...rest] = make('2', CONSENT);
  const strange = make('3', CONSENT).map(
    (entry): StoredEntry =>
      entry.type === 'consent-given'
        ? {
            ...entry,
            v: 1,
            type: 'step-advanced',
            body: { by: entry.body.by, happenedOn: day('2026-09-08'), from: 0, to: 99 },
          }
        : entry,
  );
  const misread = make('4', CONSENT).map((entry): StoredEntry => ({ ...entry, body: null }));
  desk.add([...sound, ...rest, ...strange, ...misread]);
  expect([...desk.files.keys()]).toEqual(['case-1']);
  expect([...desk.broken].map(([id, entries]) => [id, entries.length])).toEqual([
    ['case-2', rest.length],
    ['case-3', strange.length],
    ['case-4', misread.length],
  ]);
  expect(
    shown(desk)
      .flat()
      .every((row) => row.startsWith('1 ')),
  ).toBe(true);
  // What was missing came in after all.
  desk.add(opening ? [opening] : []);
  expect([...desk.files.keys()]).toEqual(['case-1', 'case-2']);
  expect(desk.broken.has('case-2')).toBe(false);
  desk.remove('case-3');
  expect([...desk.broken.keys()]).toEqual(['case-4']);
});

test('a case that goes wrong while it is worked in leaves its rows and its place to nobody', () => {
  const desk = newDesk();
  const entries = make('1', ...TO_ROUND_3.slice(1));
  desk.add(entries);
  const last = entries.at(-1);
  if (!last) throw new Error('an entry');
  const body = { by: last.body.by, happenedOn: day('2026-09-08'), from: 3, to: 99 };
  desk.add([{ ...last, id: 'z', time: '2027-01-01T00:00:00.000Z-0000', type: 'step-advanced', body } as StoredEntry]);
  expect(desk.files.size).toBe(0);
  expect(desk.broken.get('case-1')).toHaveLength(entries.length + 1);
  expect(shown(desk)).toEqual([[], [], [], []]);
});
