/** Random histories of a case, as a school may have it. */
import fc from 'fast-check';
import { addDays, type Day } from '../../../protocol/day';
import type { Procedure, Task } from '../../../protocol/procedure';
import type { SchoolCalendar } from '../../../protocol/schoolday';
import { stampOf } from '../../log/clock';
import type { StoredEntry } from '../../log/entry';
import { logOf } from '../../log/merge';
import type { CaseFile } from '../case';
import { day, entriesFor, FIVE_STEPS, FIVE_STEPS_HASH, names, OPEN } from '../case.fixture';
import type { Command, RecordCommand } from '../command';
import { decide } from '../decide/decide';
import { replay } from '../replay';

/** A school year with its holidays, the summer among them. */
export const YEAR: SchoolCalendar = {
  holidays: [
    { name: 'herfstvakantie', from: day('2026-10-10'), until: day('2026-10-18') },
    { name: 'kerstvakantie', from: day('2026-12-19'), until: day('2027-01-03') },
    { name: 'meivakantie', from: day('2027-04-24'), until: day('2027-05-09') },
    { name: 'zomervakantie', from: day('2027-07-10'), until: day('2027-08-22') },
  ],
};
export const FIRST = day('2026-09-01');
export const LAST = day('2028-07-31');

/** The invented procedure as a school of now would write it: with whom a talk is, whose parents hear in each step, and what comes after what. */
export const RICH: Procedure = {
  ...FIVE_STEPS,
  steps: FIVE_STEPS.steps.map((step) => ({
    ...step,
    phases: step.phases.map(({ tasks }) => ({
      tasks: tasks.map(({ parents: _, ...task }): Task => {
        if (task.id === 'ronde-1/gesprek') return { ...task, talksWith: ['targeted'] };
        if (task.id === 'ronde-1/ouders') return { ...task, parents: { whom: ['targeted'], anew: true } };
        if (task.id !== 'ronde-2/ouders') return task;
        return { ...task, after: 'ronde-2/afspraken', parents: { whom: ['targeted', 'bullying'], anew: true } };
      }),
    })),
  })),
};

const pupil = fc.constantFrom('vlinder', 'kever', 'mier');
const task = fc.constantFrom(
  'melding/intake',
  'ronde-1/gesprek',
  'ronde-1/ouders',
  'ronde-2/afspraken',
  'ronde-2/ouders',
  'ronde-4/afspraken',
);
const numbered = (kind: string) => fc.integer({ min: 1, max: 3 }).map((number) => `${kind}${number}`);
const just = <const T>(value: T) => fc.constant(value);
/** The homes of which may be told: two of the targeted pupil, one of another. */
const home = fc.constantFrom(
  { pupil: 'vlinder', home: 'h1' },
  { pupil: 'vlinder', home: 'h2' },
  { pupil: 'kever', home: 'h3' },
);
/** A family, as one or by one of its homes. */
const family = fc.oneof({ weight: 2, arbitrary: fc.record({ pupil }) }, { weight: 1, arbitrary: home });
const outcome = fc.constantFrom('stopped', 'less', 'worse');
const absent = (ids: readonly string[]) => ids.map((id) => ({ pupil: id, why: 'x' }));
type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;
const recorded = (type: RecordCommand['type'], fields: Fields) =>
  fc.record(fields).map((body) => ({ do: 'record', type, body }));
/** The same, of one pupil or one home. */
const about = (whom: fc.Arbitrary<object>, telling: ReturnType<typeof recorded>) =>
  fc.tuple(whom, telling).map(([of, told]) => ({ ...told, body: { ...told.body, ...of } }));
const commanded = (name: string, fields: Fields) => fc.record(fields).map((body) => ({ do: name, ...body }));

/** What may happen next; days are counted from the day on which it is done, and filled in then. */
const anyDoing = fc.oneof(
  { weight: 2, arbitrary: commanded('advance', { to: fc.integer({ min: 0, max: 5 }), whyNotStopped: just('x') }) },
  { weight: 4, arbitrary: commanded('advance', { to: just('next'), whyNotStopped: just('x') }) },
  recorded('consent-given', { pupil: just('vlinder') }),
  recorded('consent-refused', { pupil: just('vlinder'), askAgainOn: fc.option(fc.integer({ min: 0, max: 40 })) }),
  recorded('task-done', { task }),
  recorded('task-not-applicable', { task, reason: just('x') }),
  recorded('task-reopened', { task, reason: just('x') }),
  recorded('talk-held', {
    talk: numbered('t'),
    kind: just('individual'),
    with: fc.array(pupil, { minLength: 1 }).map((ids) => ids.map((id) => ({ kind: 'pupil', pupil: id }))),
  }),
  recorded('agreement-made', {
    agreement: numbered('a'),
    who: just([]),
    what: just('x'),
    dueOn: fc.option(fc.integer({ min: 0, max: 30 })),
  }),
  recorded('agreement-checked', { agreement: numbered('a'), kept: fc.boolean() }),
  {
    weight: 3,
    arbitrary: about(family, recorded('parents-contacted', { channel: just('phone'), reached: fc.boolean() })),
  },
  about(family, recorded('parents-not-told', { reason: just('x') })),
  {
    weight: 2,
    arbitrary: about(
      home,
      recorded('home-told', {
        carers: just(['Ada Verzonnen']),
        interpreter: just(false),
        mayKnow: fc.boolean(),
        apart: just(false),
      }),
    ),
  },
  recorded('home-removed', { home: fc.constantFrom('h1', 'h2', 'h3'), reason: just('x') }),
  recorded('pupil-removed', { pupil, reason: just('x') }),
  recorded('access-asked', {
    pupil,
    from: just({ kind: 'role', role: 'rector' }),
    answerBy: fc.integer({ min: 0, max: 40 }),
  }),
  recorded('sent-outside', {
    what: just('access'),
    to: just({ kind: 'role', role: 'rector' }),
    pupil,
    channel: just('letter'),
  }),
  recorded('ownership-offered', { offer: numbered('o'), to: fc.constantFrom('adviseur', 'tutor') }),
  recorded('ownership-accepted', { offer: numbered('o') }),
  recorded('ownership-declined', { offer: numbered('o'), reason: just('x') }),
  recorded('reminder-set', {
    reminder: numbered('r'),
    on: fc.integer({ min: 0, max: 90 }),
    what: just('x'),
    reason: just('x'),
  }),
  about(
    family,
    recorded('reminder-set', {
      reminder: numbered('r'),
      on: fc.integer({ min: 0, max: 90 }),
      what: just('x'),
      reason: just('x'),
      sort: just('call'),
    }),
  ),
  recorded('reminder-set', {
    reminder: numbered('r'),
    on: fc.integer({ min: 0, max: 90 }),
    what: just('x'),
    reason: just('x'),
    sort: just('talk'),
    pupil,
  }),
  recorded('reminder-done', { reminder: numbered('r') }),
  { weight: 8, arbitrary: recorded('case-reopened', { reason: just('x') }) },
  commanded('plan-evaluation', { evaluation: numbered('e'), on: fc.integer({ min: 0, max: 60 }) }),
  { weight: 2, arbitrary: recorded('evaluation-cancelled', { evaluation: numbered('e'), reason: just('x') }) },
  {
    weight: 3,
    arbitrary: commanded('hold-evaluation', {
      evaluation: numbered('e'),
      pupils: outcome.map((said) => [{ pupil: 'vlinder', outcome: said }]),
      absent: fc.subarray(['kever', 'mier']).map(absent),
    }),
  },
  {
    weight: 2,
    arbitrary: recorded('evaluation-went-on', {
      evaluation: numbered('e'),
      pupils: fc.record({ pupil, outcome }).map((spoken) => [spoken]),
      absent: fc.subarray(['mier']).map(absent),
    }),
  },
  commanded('take-measure', {
    use: numbered('u'),
    measure: fc.constantFrom('project', 'halt'),
    pupil: just('kever'),
    what: just('x'),
    away: fc.boolean(),
    until: fc.option(fc.integer({ min: 0, max: 30 })),
  }),
  commanded('end-measure', { use: numbered('u') }),
  commanded('take-decision', {
    decidedBy: just('rector'),
    kind: fc.constantFrom('other', 'suspension'),
    what: just('x'),
    pupils: fc.constantFrom([], ['kever']),
  }),
  commanded('close', { because: fc.constantFrom('stopped', 'other'), note: just('x') }),
  fc.record({ amend: fc.constantFrom('retract', 'erase'), place: fc.nat() }),
);

const anyHistory = fc.array(
  fc.record({ doing: anyDoing, wait: fc.integer({ min: 0, max: 45 }), ago: fc.nat({ max: 6 }) }),
  {
    minLength: 3,
    maxLength: 30,
    size: 'max',
  },
);

type Loose = Readonly<Record<string, unknown>>;

/** What is told of these did not happen on a day. */
const UNDATED: readonly unknown[] = ['home-told', 'home-removed', 'pupil-removed', 'evaluation-cancelled'];

/** The days of a command, which it has as so many days from now. */
function withDays(body: Loose, today: Day, happenedOn: Day): Loose {
  const days = ['askAgainOn', 'answerBy', 'dueOn', 'until', 'on'].flatMap((name) =>
    body[name] === undefined
      ? []
      : body[name] === null
        ? [[name, undefined]]
        : [[name, addDays(today, Number(body[name]))]],
  );
  const filled = Object.fromEntries(
    Object.entries({ ...body, ...Object.fromEntries(days) }).filter(
      ([, value]) => value !== undefined && value !== null,
    ),
  );
  return { happenedOn, ...filled };
}

export interface History {
  readonly entries: readonly StoredEntry[];
  /** The day on which the last was written. */
  readonly until: Day;
}

/** A case of one of these procedures, worked over a school year by whoever has it. */
export const anyCase = (procedure: Procedure): fc.Arbitrary<History> =>
  anyHistory.map((turns) => {
    let today = FIRST;
    let entries: readonly StoredEntry[] = [];
    const give = (command: Command, by = 'tutor'): void => {
      const file = replay(entries);
      const at = { today, by: { role: by, initials: 'VB' }, procedure, procedureHash: FIVE_STEPS_HASH, calendar: YEAR };
      const decided = decide(file, command, at);
      if (!decided.ok) return;
      const time = (index: number) => stampOf(Date.parse(`${today}T08:00:00Z`) + entries.length * 1000 + index);
      const written = entriesFor(decided.value, entries.length).map((entry, index) => ({
        ...entry,
        time: time(index),
      }));
      entries = [...logOf([...entries, ...written]).entries.values()];
    };
    give({ ...OPEN, pupils: OPEN.pupils.map((each) => ({ ...each, names: names(each.pupil) })) });
    for (const { doing, wait, ago } of turns) {
      today = addDays(today, wait);
      const file = replay(entries) as CaseFile;
      const told = doing as unknown as Loose;
      const happenedOn = addDays(today, -ago);
      if ('amend' in told) {
        const target = entries[Number(told['place']) % entries.length]?.id ?? '';
        give({ do: told['amend'], target, reason: 'x', commitment: 'c'.repeat(64) } as Command);
        continue;
      }
      const by = file.offer && told['type'] !== 'ownership-offered' ? file.offer.body.to : file.owner;
      if (told['do'] === 'record') {
        const { happenedOn: on, ...body } = withDays(told['body'] as Loose, today, happenedOn);
        const isUndated = UNDATED.includes(told['type']);
        // Drawn at random, it has the type of no single command; `decide` refuses what is none.
        give({ ...told, body: { ...(!isUndated && { happenedOn: on }), ...body } } as unknown as Command, by);
      } else {
        const to = told['to'] === 'next' ? Math.min(5, file.step + 1) : told['to'];
        give(
          { ...withDays(told, today, happenedOn), ...(to !== undefined && { to }), reason: 'x' } as unknown as Command,
          by,
        );
      }
    }
    return { entries, until: today };
  });
