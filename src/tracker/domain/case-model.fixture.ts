/** A plain model of a case, written apart from the rules that it checks, and random commands for both. */
import fc from 'fast-check';
import { addDays } from '../../protocol/day';
import { ADVISER, day, FIVE_STEPS, names, TUTOR } from './case.fixture';
import type { Command, RecordCommand } from './command';
import type { Author } from './entries';

export const TODAY = day('2026-12-01');

export interface Turn {
  readonly command: Command;
  readonly by: Author;
}

const anyDay = fc.integer({ min: -40, max: 2 }).map((offset) => addDays(TODAY, offset));
const comingDay = fc.integer({ min: -1, max: 60 }).map((offset) => addDays(TODAY, offset));
const anyPupil = fc.constantFrom('vlinder', 'kever', 'mier', 'spin');
const anyTask = fc.constantFrom('melding/intake', 'ronde-2/afspraken', 'ronde-4/afspraken', 'ronde-9/geen');
const numbered = (letter: string) => fc.integer({ min: 0, max: 2 }).map((number) => `${letter}${number}`);
const reason = 'Omdat het zo liep';

const recorded = (type: string, body: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Command> =>
  fc.record(body).map((values) => ({ do: 'record', type, body: values }) as RecordCommand);
const commanded = (name: string, fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Command> =>
  // Fields come from a table, whose keys TypeScript cannot match to one command; `decide` judges them all the same.
  fc.record(fields).map((values) => ({ do: name, reason, ...values }) as unknown as Command);
const just = fc.constant;

/** Commands with every reason and text that could be asked for, so that only an untruth can stop them. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: commanded('advance', {
      happenedOn: anyDay,
      to: fc.integer({ min: -1, max: 6 }),
      whyNotStopped: just('x'),
    }),
  },
  recorded('consent-given', { happenedOn: anyDay, pupil: anyPupil }),
  recorded('consent-refused', { happenedOn: anyDay, pupil: anyPupil }),
  recorded('task-done', { happenedOn: anyDay, task: anyTask }),
  recorded('task-not-applicable', { happenedOn: anyDay, task: anyTask, reason: just('x') }),
  recorded('task-reopened', { happenedOn: anyDay, task: anyTask, reason: just('x') }),
  recorded('pupil-added', {
    pupil: anyPupil,
    names: just(names('Nep')),
    role: fc.constantFrom('targeted', 'bystander'),
    class: just(''),
  }),
  recorded('pupil-removed', { pupil: anyPupil, reason: just('x') }),
  recorded('talk-held', {
    happenedOn: anyDay,
    talk: numbered('t'),
    kind: just('group'),
    with: anyPupil.map((pupil) => [{ kind: 'pupil', pupil }]),
  }),
  recorded('agreement-made', {
    happenedOn: anyDay,
    agreement: numbered('a'),
    who: just([]),
    what: just('x'),
    talk: numbered('t'),
  }),
  recorded('agreement-checked', { happenedOn: anyDay, agreement: numbered('a'), kept: fc.boolean() }),
  recorded('ownership-offered', { happenedOn: anyDay, offer: numbered('o'), to: fc.constantFrom('tutor', 'adviseur') }),
  recorded('ownership-accepted', { happenedOn: anyDay, offer: numbered('o') }),
  recorded('ownership-declined', { happenedOn: anyDay, offer: numbered('o'), reason: just('x') }),
  recorded('evaluation-cancelled', { evaluation: numbered('e'), reason: just('x') }),
  recorded('case-reopened', { happenedOn: anyDay, reason: just('x') }),
  recorded('case-voided', { happenedOn: anyDay, reason: just('x') }),
  commanded('plan-evaluation', { evaluation: numbered('e'), on: comingDay }),
  commanded('hold-evaluation', {
    evaluation: numbered('e'),
    happenedOn: anyDay,
    pupils: anyPupil.map((pupil) => [{ pupil, outcome: 'less' }]),
  }),
  commanded('take-measure', {
    happenedOn: anyDay,
    use: numbered('u'),
    measure: fc.constantFrom('project', 'time-out', 'strafwerk'),
    pupil: anyPupil,
    what: just('x'),
    away: fc.boolean(),
  }),
  commanded('end-measure', { happenedOn: anyDay, use: numbered('u'), returnTalk: numbered('t') }),
  commanded('take-decision', {
    happenedOn: anyDay,
    decidedBy: fc.constantFrom('tutor', 'rector'),
    kind: just('other'),
    what: just('x'),
    pupils: anyPupil.map((pupil) => [pupil]),
  }),
  commanded('close', { happenedOn: anyDay, because: fc.constantFrom('stopped', 'other'), note: just('x') }),
);

export const anyTurn: fc.Arbitrary<Turn> = fc.record({
  command: anyCommand,
  by: fc.constantFrom(TUTOR, TUTOR, ADVISER),
});

/** What the model remembers; ids with their kind before them. */
export interface Model {
  status: 'open' | 'closed' | 'voided';
  step: number;
  owner: string;
  offer?: { id: string; to: string } | undefined;
  readonly known: Set<string>;
  readonly marked: Map<string, string>;
  readonly over: Set<string>;
  readonly measureFrom: Map<string, string>;
}

export const newModel = (): Model => ({
  status: 'open',
  step: 0,
  owner: 'tutor',
  known: new Set(['pupil vlinder', 'pupil kever', 'pupil mier']),
  marked: new Map(),
  over: new Set(),
  measureFrom: new Map(),
});

type Loose = Readonly<Record<string, never>> & { readonly [key: string]: unknown };

/** Does to the model what the command asks, and tells whether it could be done. */
export function play(model: Model, { command, by }: Turn): boolean {
  // The model reads commands as plain values, here and below, so that it shares no types with what it checks.
  const told = (command.do === 'record' ? command.body : command) as unknown as Loose;
  const name = command.do === 'record' ? command.type : command.do;
  const has = (kind: string, id: unknown) => model.known.has(`${kind} ${String(id)}`);
  const learn = (kind: string, id: unknown) => !has(kind, id) && Boolean(model.known.add(`${kind} ${String(id)}`));
  const happenedLater = told['happenedOn'] !== undefined && String(told['happenedOn']) > TODAY;
  if (model.status === 'voided' || happenedLater) return false;
  if (model.status === 'closed' && name !== 'case-reopened') return false;
  switch (name) {
    case 'advance': {
      const to = Number(told['to']);
      if (to === model.step || to < 0 || to >= FIVE_STEPS.steps.length) return false;
      model.step = to;
      return true;
    }
    case 'consent-given':
    case 'consent-refused':
    case 'pupil-removed':
      return has('pupil', told['pupil']);
    case 'task-done':
    case 'task-not-applicable':
    case 'task-reopened': {
      const task = String(told['task']);
      const unmarked = (model.marked.get(task) ?? 'task-reopened') === 'task-reopened';
      if (task === 'ronde-9/geen' || (name === 'task-reopened' && unmarked)) return false;
      model.marked.set(task, name);
      return true;
    }
    case 'pupil-added':
      return learn('pupil', told['pupil']);
    case 'talk-held': {
      const [{ pupil } = { pupil: '' }] = told['with'] as unknown as { pupil: string }[];
      return has('pupil', pupil) && learn('talk', told['talk']);
    }
    case 'agreement-made':
      return has('talk', told['talk']) && learn('agreement', told['agreement']);
    case 'agreement-checked':
      return has('agreement', told['agreement']);
    case 'ownership-offered':
      if (model.offer || told['to'] === (model.owner as never) || !learn('offer', told['offer'])) return false;
      model.offer = { id: String(told['offer']), to: String(told['to']) };
      return true;
    case 'ownership-accepted':
    case 'ownership-declined':
      if (model.offer?.id !== told['offer'] || model.offer?.to !== by.role) return false;
      if (name === 'ownership-accepted') model.owner = model.offer.to;
      model.offer = undefined;
      return true;
    case 'plan-evaluation':
      return String(told['on']) >= TODAY && learn('evaluation', told['evaluation']);
    case 'evaluation-cancelled':
      if (!has('evaluation', told['evaluation']) || model.over.has(String(told['evaluation']))) return false;
      return Boolean(model.over.add(String(told['evaluation'])));
    case 'hold-evaluation': {
      const [{ pupil } = { pupil: '' }] = told['pupils'] as unknown as { pupil: string }[];
      if (model.over.has(String(told['evaluation'])) || !has('pupil', pupil)) return false;
      learn('evaluation', told['evaluation']);
      return Boolean(model.over.add(String(told['evaluation'])));
    }
    case 'take-measure':
      if (told['measure'] === ('strafwerk' as never) || !has('pupil', told['pupil']) || !learn('use', told['use']))
        return false;
      return Boolean(model.measureFrom.set(String(told['use']), String(told['happenedOn'])));
    case 'end-measure': {
      const from = model.measureFrom.get(String(told['use']));
      if (from === undefined || String(told['happenedOn']) < from || !has('talk', told['returnTalk'])) return false;
      if (has('ended', told['use'])) return false;
      return learn('ended', told['use']);
    }
    case 'take-decision': {
      const [pupil] = told['pupils'] as unknown as string[];
      return has('pupil', pupil);
    }
    case 'close':
      model.status = 'closed';
      return true;
    case 'case-reopened':
      if (model.status !== 'closed') return false;
      model.status = 'open';
      return true;
    case 'case-voided':
      model.status = 'voided';
      return true;
    default:
      throw new Error(`the model does not know ${name}`);
  }
}
