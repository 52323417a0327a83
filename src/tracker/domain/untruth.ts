import type { Day } from '../../protocol/day';
import { stepByNumber, taskById } from '../../protocol/order';
import type { Refusal, Situation } from './command';
import { isBlank } from './deviation';
import type { CaseEvent } from './entries';
import { definedBy, type Reference, referencesIn } from './references';

type Found = Refusal | undefined;

const sameReference = (one: Reference, other: Reference): boolean => one.kind === other.kind && one.id === other.id;

const isDefined = (told: readonly CaseEvent[], what: Reference): boolean =>
  told.some((event) => {
    const defined = definedBy(event);
    return defined !== undefined && sameReference(defined, what);
  });

/** Fields that are empty only when somebody forgot them, in whatever entry they are. */
const NEEDED_TEXTS = ['label', 'what', 'text', 'reason'] as const;

function missingText(event: CaseEvent): Found {
  const body: Readonly<Record<string, unknown>> = event.body;
  const field = NEEDED_TEXTS.find((name) => typeof body[name] === 'string' && isBlank(body[name]));
  if (field !== undefined) return { code: 'missing-text', field };
  if (event.type === 'observation-noted' && isBlank(event.body.facts)) return { code: 'missing-text', field: 'facts' };
  if (event.type !== 'pupil-added' && event.type !== 'pupil-changed') return undefined;
  const { names } = event.body;
  return names && isBlank(names.first) && isBlank(names.last) ? { code: 'missing-text', field: 'names' } : undefined;
}

function notYet(event: CaseEvent, today: Day): Found {
  if ('happenedOn' in event.body && event.body.happenedOn > today) {
    return { code: 'not-happened-yet', field: 'happenedOn' };
  }
  const seenLater = event.type === 'intake-recorded' && event.body.seenOn?.some((day) => day > today);
  return seenLater ? { code: 'not-happened-yet', field: 'seenOn' } : undefined;
}

function endsTooEarly(event: CaseEvent): Found {
  if (event.type === 'measure-taken' && event.body.until !== undefined && event.body.until < event.body.happenedOn) {
    return { code: 'ends-before-it-starts', field: 'until' };
  }
  if (event.type === 'agreement-made' && event.body.dueOn !== undefined && event.body.dueOn < event.body.happenedOn) {
    return { code: 'ends-before-it-starts', field: 'dueOn' };
  }
  return undefined;
}

function unknownInProcedure(event: CaseEvent, { procedure }: Situation): Found {
  const unknown = (kind: string, id: string | number): Refusal => ({ code: 'unknown-reference', kind, id: String(id) });
  if ('task' in event.body && !taskById(procedure, event.body.task)) return unknown('task', event.body.task);
  if (event.type === 'measure-taken' && !procedure.measures.some(({ id }) => id === event.body.measure)) {
    return unknown('measure', event.body.measure);
  }
  if (event.type === 'step-advanced' && !stepByNumber(procedure, event.body.to)) return unknown('step', event.body.to);
  return undefined;
}

function unknownReference(told: readonly CaseEvent[], event: CaseEvent): Found {
  const lost = referencesIn(event).find((reference) => !isDefined(told, reference));
  return lost && { code: 'unknown-reference', ...lost };
}

/** A refusal when the name that the event gives is given already; holding a planned evaluation names it again. */
export function takenId(told: readonly CaseEvent[], event: CaseEvent): Found {
  const what = definedBy(event);
  if (what === undefined || event.type === 'evaluation-held' || !isDefined(told, what)) return undefined;
  return { code: 'id-taken', id: what.id };
}

/** What in the event cannot be true after what was told so far, if anything: the same for what is told first or as a correction. */
export function findUntruth(told: readonly CaseEvent[], event: CaseEvent, situation: Situation): Refusal | undefined {
  return (
    missingText(event) ??
    notYet(event, situation.today) ??
    endsTooEarly(event) ??
    unknownInProcedure(event, situation) ??
    unknownReference(told, event)
  );
}
