/** An invented school whose protocol has a report and five steps, with terms of its own, and cases that are worked there. */
import { asDay, type Day } from '../../protocol/day';
import type { Procedure } from '../../protocol/procedure';
import { fromProcedure1, type Procedure1, type Step1 } from '../../protocol/procedure-1';
import type { SchoolCalendar } from '../../protocol/schoolday';
import { stampOf } from '../log/clock';
import type { StoredEntry } from '../log/entry';
import type { CaseFile } from './case';
import type { Command, OpenCommand, Situation } from './command';
import { decide } from './decide/decide';
import type { CaseEntry, CaseEvent } from './entries';
import { versionOf } from './read-entry';
import { replay } from './replay';

export const day = (text: string): Day => asDay(text);

type Task1 = Step1['phases'][number]['tasks'][number];

const task = (id: string, records: Task1['records'] = 'note'): Task1 => ({
  id,
  text: `Doe ${id}.`,
  facts: ['S0-1'],
  records,
});

const evaluation = (from: string): NonNullable<Step1['evaluation']> => ({
  targetWeeks: 3,
  countedFrom: { task: from, text: 'de afspraken' },
  againWithinWeeks: 4,
  facts: ['S4-1'],
});

const measure = (id: string, atOnceWhenSerious = false): Procedure1['measures'][number] => ({
  id,
  title: id,
  facts: ['MID-1'],
  atOnceWhenSerious,
});

const step = (number: number, tasks: readonly Task1[], changes: Partial<Step1> = {}): Step1 => ({
  number,
  slug: number === 0 ? 'melding' : `ronde-${number}`,
  title: `Ronde ${number}`,
  label: `Ronde ${number}`,
  leads: ['tutor'],
  needsConsent: false,
  phases: [{ tasks }],
  parents: [],
  onward: 'in-order',
  ...changes,
});

/** Consent before round 2, agreements in round 2, evaluations in rounds 3 and 4, a decision in round 5; as vaults of the first format keep it. */
export const FIVE_STEPS_1: Procedure1 = {
  version: 'proefschool-1',
  steps: [
    step(0, [task('melding/intake', 'talk'), task('melding/verslag')]),
    step(1, [task('ronde-1/gesprek', 'talk'), task('ronde-1/ouders', 'parent-contact')]),
    step(2, [task('ronde-2/afspraken', 'agreement'), task('ronde-2/ouders', 'parent-contact')], { needsConsent: true }),
    step(3, [task('ronde-3/spreken', 'talk')], {
      onward: 'when-not-stopped',
      evaluation: evaluation('ronde-2/afspraken'),
    }),
    step(4, [task('ronde-4/afspraken', 'agreement')], {
      onward: 'when-not-stopped',
      leads: ['tutor', 'adviseur'],
      evaluation: evaluation('ronde-4/afspraken'),
    }),
    step(5, [task('ronde-5/besluit', 'decision')], { onward: 'end', leads: ['adviseur'], decides: 'rector' }),
  ],
  measures: [measure('project'), measure('time-out', true), measure('halt')],
};

/** The same as the program of now reads it: what is tested with it holds for every case that began in the first format. */
export const FIVE_STEPS: Procedure = fromProcedure1(FIVE_STEPS_1);

export const FIVE_STEPS_HASH = '5'.repeat(64);

/** A week off in autumn, one day off. 1 September 2026 is a Tuesday. */
export const CALENDAR: SchoolCalendar = {
  holidays: [
    { name: 'herfstvakantie', from: day('2026-10-10'), until: day('2026-10-18') },
    { name: 'studiedag', from: day('2026-09-22'), until: day('2026-09-22') },
  ],
};

export const TUTOR = { role: 'tutor', initials: 'VB' };
export const ADVISER = { role: 'adviseur', initials: 'AB' };

export const SITUATION: Situation = {
  today: day('2026-12-01'),
  by: TUTOR,
  procedure: FIVE_STEPS,
  procedureHash: FIVE_STEPS_HASH,
  calendar: CALENDAR,
};

export const names = (first: string, last = 'de Tester') => ({ first, last, nicknames: [] });

/** Three pupils: `vlinder` is targeted, `kever` bullies, `mier` goes along. */
export const OPEN: OpenCommand = {
  do: 'open',
  label: '2026-01',
  happenedOn: day('2026-09-01'),
  pupils: [
    { pupil: 'vlinder', names: names('Voorbeeld', 'Vlinder'), role: 'targeted', class: '2B' },
    { pupil: 'kever', names: names('Test', 'de Kever'), role: 'bullying', class: '2B' },
    { pupil: 'mier', names: names('Proef', 'van der Mier'), role: 'follower', class: '2C' },
  ],
  intake: {
    facts: 'De tas lag in de sloot.',
    forms: ['material'],
    places: ['schoolyard'],
    seenOn: [day('2026-08-31')],
  },
};

export const CONSENT: Command = {
  do: 'record',
  type: 'consent-given',
  body: { happenedOn: day('2026-09-02'), pupil: 'vlinder' },
};

export const advance = (to: number, changes: Partial<Extract<Command, { do: 'advance' }>> = {}): Command => ({
  do: 'advance',
  happenedOn: day('2026-09-03'),
  to,
  ...changes,
});

export const taskDone = (id: string, on = '2026-09-08'): Command => ({
  do: 'record',
  type: 'task-done',
  body: { happenedOn: day(on), task: id },
});

type Outcome = 'stopped' | 'less' | 'same' | 'worse';

/** An evaluation held with all three. */
export const held = (on: string, outcome: Outcome = 'stopped', evaluation = `e-${on}`, reason?: string): Command => ({
  do: 'hold-evaluation',
  happenedOn: day(on),
  evaluation,
  pupils: ['vlinder', 'kever', 'mier'].map((pupil) => ({ pupil, outcome })),
  ...(reason !== undefined && { reason }),
});

/** To round 3 along the way that the protocol shows; the agreements were made on 8 September 2026. */
export const TO_ROUND_3: readonly Command[] = [
  OPEN,
  advance(1),
  CONSENT,
  advance(2),
  taskDone('ronde-2/afspraken'),
  advance(3),
];

const START = Date.UTC(2026, 8, 1, 8);

/** Events in envelopes, a minute apart, after as many entries as there are. */
export function entriesFor(events: readonly CaseEvent[], after = 0, file = 'case-1'): CaseEntry[] {
  return events.map((event, index) => {
    const number = after + index;
    return {
      ...event,
      id: `${file}-${String(number).padStart(3, '0')}`,
      case: file,
      device: 'device-1',
      seq: number + 1,
      time: stampOf(START + number * 60_000),
      v: versionOf(event.type),
      salt: `salt-${number}`,
      previous: null,
    };
  });
}

/** The entries that the commands lead to, one after the other; throws when one is refused. */
export function entriesOf(commands: readonly Command[], at: Situation = SITUATION, file = 'case-1'): CaseEntry[] {
  const entries: CaseEntry[] = [];
  for (const command of commands) {
    const decided = decide(replay(entries), command, at);
    if (!decided.ok) throw new Error(`${command.do} refused: ${JSON.stringify(decided.refusal)}`);
    entries.push(...entriesFor(decided.value, entries.length, file));
  }
  return entries;
}

/** The case that the entries tell; throws when they tell none. */
export function told(entries: readonly StoredEntry[]): CaseFile {
  const file = replay(entries);
  if (file === undefined) throw new Error('no case');
  return file;
}

/** The case after these commands. */
export const caseAfter = (...commands: readonly Command[]): CaseFile => told(entriesOf(commands));

/** What becomes of a command in a case: the events, or the refusal. */
export function outcomeOf(file: CaseFile | undefined, command: Command, changes: Partial<Situation> = {}) {
  const decided = decide(file, command, { ...SITUATION, ...changes });
  return decided.ok ? decided.value : decided.refusal;
}
