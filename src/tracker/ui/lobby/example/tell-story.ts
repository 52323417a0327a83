import { addDays, type Day } from '../../../../protocol/day';
import { goesOnUnstopped, nextStep, stepByNumber, tasksOf } from '../../../../protocol/order';
import type { Procedure, Step, Task } from '../../../../protocol/procedure';
import { firstOwner, staffIn } from '../../../../protocol/roles';
import { type SchoolCalendar, schoolDayOnOrAfter, schoolDayOnOrBefore } from '../../../../protocol/schoolday';
import { PUPIL } from '../../../../words/phrases';
import { WORDS } from '../../../../words/school-words';
import type { CaseFile } from '../../../domain/case';
import type { Command, Situation } from '../../../domain/command';
import { decideAll, withEvents } from '../../../domain/decide/decide-all';
import type { CaseEvent, Person, PupilId } from '../../../domain/entries';
import { openEvaluations } from '../../../domain/evaluation-outcome';
import { type EvaluationTerm, evaluationTerm } from '../../../domain/evaluation-term';
import type { EvaluationOutcome, PupilRole, TalkKind } from '../../../domain/vocabulary';
import type { Story } from './stories';

export interface StoryGround {
  readonly procedure: Procedure;
  readonly procedureHash: string;
  readonly calendar: SchoolCalendar;
  readonly today: Day;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly label: string;
  newId(): string;
}

interface Cast {
  readonly targeted: PupilId;
  readonly bullying: readonly PupilId[];
  readonly all: readonly PupilId[];
}

const WHY = `Eerder lukte niet: een van de ${PUPIL.many} was ziek.`;

/** What the school offers of it, or the first that it offers: an example shows no choice that the school does not have. */
const among = <Code extends string>(asked: readonly Code[], offered: readonly Code[]): readonly Code[] => {
  const both = asked.filter((code) => offered.includes(code));
  return both.length > 0 ? both : offered.slice(0, 1);
};

const talkKind = (pupils: number, step: number): TalkKind =>
  among([pupils > 2 ? 'group' : step === 3 ? 'mediation' : 'individual'], WORDS.talks.offered)[0] ?? 'individual';

/**
 * Works a story through the commands of the domain, on days counted back from today; gives the events of the case.
 * Throws when the domain refuses one: an example has to be true too.
 */
export function tellStory(id: string, story: Story, ground: StoryGround): readonly CaseEvent[] {
  const { procedure, procedureHash, calendar, today, now, newId } = ground;
  const staff = staffIn(procedure);
  const [role = ''] = [firstOwner(procedure), ...staff].flatMap((one) => one ?? []);
  /** Someone else of the staff, where the procedure names one. */
  const colleague = staff.find((one) => one !== role) ?? role;
  const by = { role, initials: 'VB' };
  const events: CaseEvent[] = [];
  let file: CaseFile | undefined;

  const schoolDay = (daysAgo: number): Day => {
    const asked = addDays(today, -daysAgo);
    return schoolDayOnOrBefore(asked, calendar) ?? asked;
  };

  /** Gives the command on that day; where it departs from the protocol, with a reason. */
  function give(on: Day, command: (reason?: string) => Command): void {
    const situation: Situation = { today: on, by, procedure, procedureHash, calendar };
    const plain = decideAll(id, file, [command()], situation, now);
    const departs = !plain.ok && plain.refusal.code === 'needs-a-reason';
    const decided = departs ? decideAll(id, file, [command(WHY)], situation, now) : plain;
    if (!decided.ok) throw new Error(`${story.targeted[1]}: ${command().do} refused: ${decided.refusal.code}`);
    events.push(...decided.value);
    file = withEvents(id, undefined, events, now);
  }

  function present(): CaseFile {
    if (file === undefined) throw new Error('nothing was told yet');
    return file;
  }

  function open(on: Day): Cast {
    const people: readonly (readonly [readonly [string, string], PupilRole])[] = [
      [story.targeted, 'targeted'],
      ...story.bullying.map((name) => [name, 'bullying'] as const),
      ...(story.follower ? [[story.follower, 'follower'] as const] : []),
    ];
    const pupils = people.map(([[first, last], role]) => ({
      pupil: newId(),
      names: { first, last, nicknames: [] },
      role,
      class: story.class,
    }));
    const ids = (role: PupilRole) => pupils.filter((pupil) => pupil.role === role).map(({ pupil }) => pupil);
    const [targeted = ''] = ids('targeted');
    give(on, () => ({
      do: 'open',
      label: ground.label,
      happenedOn: on,
      pupils,
      intake: {
        seenOn: [on],
        places: among(story.places, WORDS.places.offered),
        forms: among(story.forms, WORDS.forms.offered),
        facts: story.facts,
        howLong: story.howLong,
        quotes: [{ pupil: targeted, text: story.quote }],
      },
      report: {
        happenedOn: on,
        from: { kind: 'pupil', pupil: targeted },
        receivedBy: story.notHandedOver ? colleague : role,
      },
    }));
    return { targeted, bullying: ids('bullying'), all: pupils.map(({ pupil }) => pupil) };
  }

  const pupilsOf = (cast: Cast, step: Step): readonly PupilId[] =>
    step.number <= 1 ? [cast.targeted] : step.number === 2 ? cast.bullying : cast.all;

  const asPeople = (pupils: readonly PupilId[]): readonly Person[] => pupils.map((pupil) => ({ kind: 'pupil', pupil }));

  /** What a task leaves behind, besides that it was done. */
  function record(on: Day, step: Step, task: Task, cast: Cast): void {
    const pupils = pupilsOf(cast, step);
    if (task.records === 'talk') {
      const talk = newId();
      give(on, () => ({
        do: 'record',
        type: 'talk-held',
        body: {
          happenedOn: on,
          talk,
          kind: talkKind(pupils.length, step.number),
          with: asPeople(pupils),
          facts: story.facts,
          feelings: [{ pupil: pupils[0] ?? cast.targeted, text: 'Vindt het spannend om erover te praten.' }],
        },
      }));
    }
    if (task === tasksOf(step).find(({ records }) => records === 'agreement')) {
      const agreement = newId();
      give(on, () => ({
        do: 'record',
        type: 'agreement-made',
        body: {
          happenedOn: on,
          agreement,
          who: asPeople(cast.bullying),
          what: story.agreement,
          dueOn: schoolDayOnOrAfter(addDays(on, 10), calendar) ?? addDays(on, 10),
        },
      }));
      // What is long past was looked at; the newest is still waiting.
      if (on < addDays(today, -16)) {
        const later = schoolDay(Math.max(0, daysAgoOf(on) - 10));
        give(later, () => ({
          do: 'record',
          type: 'agreement-checked',
          body: { happenedOn: later, agreement, kept: true },
        }));
      }
    }
    if (task.parents) {
      const reached = !(story.parentsNotReached && step.number === present().step);
      const { whom } = task.parents;
      for (const { id: pupil } of present().pupils.filter((one) => whom.includes(one.role))) {
        give(on, () => ({
          do: 'record',
          type: 'parents-contacted',
          body: {
            happenedOn: on,
            pupil,
            channel: story.channel ?? 'phone',
            reached,
            ...(reached && { view: 'Zijn geschrokken en willen meedenken. Vinden de aanpak goed.' }),
          },
        }));
      }
    }
  }

  const daysAgoOf = (on: Day): number => Math.round((Date.parse(today) - Date.parse(on)) / 86_400_000);

  function work(step: Step, on: Day, cast: Cast, upTo: number): void {
    for (const task of tasksOf(step).slice(0, upTo)) {
      record(on, step, task, cast);
      give(on, () => ({ do: 'record', type: 'task-done', body: { happenedOn: on, task: task.id } }));
    }
  }

  function consent(on: Day, cast: Cast): void {
    if (story.consent === 'missing') return;
    give(on, () => ({
      do: 'record',
      type: story.consent === 'refused' ? 'consent-refused' : 'consent-given',
      body: { happenedOn: on, pupil: cast.targeted },
    }));
  }

  function plan(on: Day): void {
    const term = evaluationTerm(present(), procedure, calendar);
    if (openEvaluations(present()).length > 0) return;
    if (term.kind !== 'first' && term.kind !== 'every' && term.kind !== 'again') return;
    const aimed =
      term.kind !== 'again'
        ? 'planned' in term.target
          ? term.target.planned
          : term.target.asked
        : usualDay(term, calendar);
    const evaluation = newId();
    give(on, (reason) => ({
      do: 'plan-evaluation',
      evaluation,
      on: aimed < on ? (schoolDayOnOrAfter(on, calendar) ?? on) : aimed,
      ...(reason && { reason }),
    }));
  }

  function hold(on: Day, outcome: EvaluationOutcome, cast: Cast): void {
    const planned = openEvaluations(present()).at(0)?.body.evaluation ?? newId();
    give(on, (reason) => ({
      do: 'hold-evaluation',
      happenedOn: on,
      evaluation: planned,
      pupils: cast.all.map((pupil) => ({
        pupil,
        outcome,
        feeling:
          outcome === 'stopped' ? 'Rustiger. Komt weer met plezier naar school.' : 'Blijft gespannen in de pauzes.',
      })),
      ...(outcome === 'stopped' && { compliments: 'Iedereen heeft zich aan de afspraken gehouden.' }),
      ...(reason && { reason }),
    }));
  }

  const last = story.steps.length - 1;
  const started = schoolDay(story.steps[0] ?? 0);
  const cast = open(started);
  story.steps.forEach((daysAgo, number) => {
    const step = stepByNumber(procedure, number);
    if (step === undefined) return;
    const on = schoolDay(daysAgo);
    if (number > 0) {
      const from = present();
      const left = stepByNumber(procedure, from.step);
      const needsWhy = left !== undefined && goesOnUnstopped(left);
      give(on, (reason) => ({
        do: 'advance',
        happenedOn: on,
        to: number,
        ...(needsWhy && { whyNotStopped: 'De afspraken hielden een week. Daarna begon het opnieuw.' }),
        ...(reason && { reason }),
      }));
    }
    work(step, on, cast, number === last ? (story.tasksDone ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY);
    if (nextStep(procedure, step)?.needsConsent && !(number === last && story.consent)) consent(on, cast);
    plan(on);
    for (const held of story.held ?? []) {
      if (held.step === number) {
        hold(schoolDay(held.daysAgo), held.outcome, cast);
        if (number === last) plan(schoolDay(held.daysAgo));
      }
    }
  });
  finish(cast);
  return events;

  function finish({ targeted, bullying }: Cast): void {
    const { measure, observed = [], closed } = story;
    const used = measure && procedure.measures[measure.index];
    if (measure && used) {
      const on = schoolDay(measure.daysAgo);
      give(today, (reason) => ({
        do: 'take-measure',
        happenedOn: on,
        use: newId(),
        measure: used.id,
        pupil: bullying[0] ?? targeted,
        what: measure.what,
        until: addDays(on, measure.days),
        away: false,
        ...(reason && { reason }),
      }));
    }
    for (const [daysAgo, facts] of observed) {
      const on = schoolDay(daysAgo);
      give(today, () => ({
        do: 'record',
        type: 'observation-noted',
        body: { happenedOn: on, from: { kind: 'role', role: colleague }, facts, pupils: [targeted] },
      }));
    }
    if (story.offered) {
      const [, to] = stepByNumber(procedure, present().step)?.leads ?? [];
      if (to) {
        give(today, () => ({
          do: 'record',
          type: 'ownership-offered',
          body: { happenedOn: today, offer: newId(), to },
        }));
      }
    }
    if (closed !== undefined) {
      const on = schoolDay(closed);
      give(on, (reason) => ({ do: 'close', happenedOn: on, because: 'stopped', ...(reason && { reason }) }));
    }
  }
}

/** Four weeks later where the term allows it, else its last day. */
function usualDay({ heldOn, latest }: Extract<EvaluationTerm, { kind: 'again' }>, calendar: SchoolCalendar): Day {
  const last = 'latest' in latest ? latest.latest : latest.asked;
  const on = schoolDayOnOrBefore(addDays(heldOn, 28), calendar);
  return on === undefined || on > last ? last : on;
}
