import { compareDays, type Day } from '../../../protocol/day';
import { isSchoolDay } from '../../../protocol/schoolday';
import { lastDayOf } from '../../../protocol/terms';
import type { CaseFile, Pupil } from '../case';
import {
  accept,
  type HoldEvaluationCommand,
  type PlanEvaluationCommand,
  type Result,
  refuse,
  type Situation,
} from '../command';
import { deviating, isBlank } from '../deviation';
import type { CaseEvent, PupilId } from '../entries';
import { type EvaluationTerm, evaluationTerm } from '../evaluation-term';
import type { DeviationRule, PupilRole } from '../vocabulary';
import { isOver } from './record';

/** Whom an evaluation is held with (S4-1): everyone who has a part in it, not who only saw it. */
const SPOKEN_WITH: readonly PupilRole[] = ['targeted', 'bullying', 'follower'];

/** How a day departs from the term for the evaluation (S4-1, S4-7). */
function termRules(term: EvaluationTerm, on: Day): readonly DeviationRule[] {
  switch (term.kind) {
    case 'none':
    case 'untimed':
      return [];
    case 'not-started':
      return ['term-not-started'];
    case 'every':
    case 'first': {
      const { target } = term;
      if (target.kind === 'person-decides') return ['no-day-in-calendar'];
      // About so long: only a person can tell whether a day is still that.
      if (term.term.isAbout) return [];
      if (on < target.asked) return ['earlier-than-term'];
      return on > lastDayOf(target) ? ['later-than-term'] : [];
    }
    case 'again': {
      const { latest } = term;
      if (latest.kind === 'person-decides') return ['no-day-in-calendar'];
      return on > latest.latest ? ['later-than-term'] : [];
    }
    // Stryker disable next-line all: nothing gets here, the type check proves it
    default:
      return term satisfies never;
  }
}

/** Plans an evaluation; another day than the term asks, or one without school, needs a reason (S3-9, S4-1, S4-7). */
export function decidePlan(file: CaseFile, command: PlanEvaluationCommand, at: Situation): Result<CaseEvent[]> {
  const { evaluation, on, reason } = command;
  if (compareDays(on, at.today) < 0) return refuse({ code: 'in-the-past', field: 'on' });
  const term = evaluationTerm(file, at.procedure, at.calendar);
  const onFreeDay: DeviationRule[] = isSchoolDay(on, at.calendar) ? [] : ['on-a-free-day'];
  const deviation = deviating([...termRules(term, on), ...onFreeDay], reason);
  if (!deviation.ok) return deviation;
  const body = { by: at.by, evaluation, step: term.step, on, ...deviation.value };
  return accept([{ type: 'evaluation-planned', body }]);
}

/** Records an evaluation that was held; leaving someone out, or another day than planned and asked, needs a reason (S4-1). */
export function decideHold(file: CaseFile, command: HoldEvaluationCommand, at: Situation): Result<CaseEvent[]> {
  const { do: _, reason, ...told } = command;
  if (isOver(file, told.evaluation)) return refuse({ code: 'evaluation-over' });
  const twice = twiceIn([...told.pupils, ...(told.absent ?? [])].map(({ pupil }) => pupil));
  if (twice !== undefined) return refuse({ code: 'pupil-twice', pupil: twice });
  const plan = file.plannedEvaluations.find(({ body }) => body.evaluation === told.evaluation)?.body;
  const term = evaluationTerm(file, at.procedure, at.calendar);
  const asPlanned = plan?.on === told.happenedOn;
  // Of who was absent it is written down why; whoever is not named at all is left out.
  const explained = (told.absent ?? []).filter(({ why }) => !isBlank(why));
  const isSpoken = everyoneSpoken(file.pupils, [...told.pupils, ...explained]);
  const leftOut: DeviationRule[] = isSpoken ? [] : ['not-everyone-spoken'];
  const deviation = deviating([...(asPlanned ? [] : termRules(term, told.happenedOn)), ...leftOut], reason);
  if (!deviation.ok) return deviation;
  const body = { ...told, by: at.by, step: plan?.step ?? term.step, ...deviation.value };
  return accept([{ type: 'evaluation-held', body }]);
}

function everyoneSpoken(pupils: readonly Pupil[], spoken: readonly { readonly pupil: PupilId }[]): boolean {
  const involved = pupils.filter(({ role, removed }) => SPOKEN_WITH.includes(role) && !removed);
  return involved.every(({ id }) => spoken.some(({ pupil }) => pupil === id));
}

const twiceIn = (ids: readonly PupilId[]): PupilId | undefined => ids.find((id, index) => ids.indexOf(id) < index);
