/**
 * The first format of a procedure, which cases and vaults of then hold for ever. What it left to the code is said here in the format of now:
 * whose parents hear in which step, which talk is an evaluation, that a look back comes once more, what goes before a measure.
 */
import { nextStep, stepByNumber, tasksOf } from './order';
import type {
  Evaluation,
  FactId,
  Measure,
  Onward,
  Phase,
  Procedure,
  RoleId,
  Statement,
  Step,
  StepNumber,
  Task,
} from './procedure';

/** What a task of the first format could ask to be written down. */
export const RECORDINGS_1 = ['talk', 'agreement', 'parent-contact', 'decision', 'note', 'nothing'] as const;

interface Task1 extends Statement {
  readonly id: string;
  readonly records: (typeof RECORDINGS_1)[number];
  readonly by?: RoleId;
}

interface Evaluation1 {
  readonly targetWeeks: number;
  readonly countedFrom: { readonly task: string; readonly text: string };
  readonly againWithinWeeks: number;
  readonly facts: readonly FactId[];
}

export interface Step1 {
  readonly number: StepNumber;
  readonly slug: string;
  readonly title: string;
  readonly label: string;
  readonly leads: readonly RoleId[];
  readonly decides?: RoleId;
  readonly needsConsent: boolean;
  readonly consentFacts?: readonly FactId[];
  readonly phases: readonly { readonly title?: string; readonly tasks: readonly Task1[] }[];
  readonly parents: readonly Statement[];
  readonly onward: Onward;
  readonly onwardText?: Statement;
  readonly evaluation?: Evaluation1;
  readonly safeguarding?: Statement;
  readonly whenStopped?: Statement;
}

export interface Procedure1 {
  readonly version: string;
  readonly steps: readonly Step1[];
  readonly measures: readonly Pick<Measure, 'id' | 'title' | 'facts' | 'atOnceWhenSerious'>[];
}

/** What a program of the first format said at its end, in its own words. */
const END: Statement = {
  text: 'Dit is de laatste stap van het protocol. Het noemt niet wat er daarna volgt.',
  facts: [],
};

/** The fact about a report that came in elsewhere (S0-4), and that about noting the steps that were chosen (S1-6). */
const HANDED_OVER = 'S0-4';
const CHOSEN_STEPS = 'S1-6';

function evaluationOf({ targetWeeks, countedFrom, againWithinWeeks, facts }: Evaluation1): Evaluation {
  return {
    after: { count: targetWeeks, unit: 'weeks' },
    countedFrom,
    again: { kind: 'within', term: { count: againWithinWeeks, unit: 'weeks' } },
    facts,
  };
}

const stepOf = ({ evaluation, onwardText, ...step }: Step1): Step => ({
  ...step,
  ...(step.number > 0 && { name: `Stap ${step.number}` }),
  ...(step.parents.length === 0 && { namesNoParents: true }),
  ...(evaluation ? { evaluation: evaluationOf(evaluation) } : { namesNoTerm: true }),
  ...(onwardText ? { onwardText } : step.onward === 'end' && { onwardText: END }),
});

/** Parents of the targeted pupils heard in the first step that asked for contact, those of the bullying in the second; either once in a case. */
function parentsAt(steps: readonly Step[], step: Step): Task['parents'] {
  const asking = steps.filter((each) => tasksOf(each).some(({ records }) => records === 'parent-contact'));
  const [first, second = first] = asking;
  const whom = [
    ...(step === first ? (['targeted'] as const) : []),
    ...(step === second ? (['bullying'] as const) : []),
  ];
  return whom.length > 0 ? { whom, anew: false } : undefined;
}

function recordsOf(procedure: Procedure, step: Step, task: Task): Task['records'] {
  const next = nextStepOf(procedure, step);
  if (task.records === 'talk') {
    const looksBack = tasksOf(step).find(
      ({ records, facts }) => records === 'talk' && facts.some((fact) => step.evaluation?.facts.includes(fact)),
    );
    return task === looksBack ? 'evaluation' : 'talk';
  }
  if (task.records === 'agreement') {
    const counted = (step.evaluation ?? next?.evaluation)?.countedFrom?.task;
    const plans = step.evaluation !== undefined || tasksOf(step).some(({ id }) => id === counted);
    const planning = tasksOf(step).find(({ id, records }) => records === 'agreement' && id !== counted);
    return plans && task === planning ? 'evaluation-plan' : 'agreement';
  }
  if (task.records === 'decision' && step.decides === undefined && next?.needsConsent) return 'consent';
  return task.records === 'note' && step.number === 0 && task.facts.includes(HANDED_OVER) ? 'handover' : task.records;
}

/** A procedure that came from elsewhere may lead nowhere; `findProblems` says so afterwards. */
function nextStepOf(procedure: Procedure, step: Step): Step | undefined {
  return stepByNumber(procedure, step.number + 1) && nextStep(procedure, step);
}

function phasesOf(procedure: Procedure, step: Step): readonly Phase[] {
  const parents = parentsAt(procedure.steps, step);
  const firstContact = tasksOf(step).find(({ records }) => records === 'parent-contact');
  return step.phases.map((phase) => ({
    ...phase,
    tasks: phase.tasks.map((task) => ({
      ...task,
      records: recordsOf(procedure, step, task),
      ...(parents && task === firstContact && { parents }),
      ...(task.facts.includes(CHOSEN_STEPS) && { tellsSteps: true as const }),
    })),
  }));
}

/** The same procedure in the format of now, in which a case that follows it goes on as it did. */
export function fromProcedure1({ version, steps, measures }: Procedure1): Procedure {
  const plain: Procedure = { version, steps: steps.map(stepOf), measures };
  return {
    version,
    steps: plain.steps.map((step) => ({ ...step, phases: phasesOf(plain, step) })),
    measures: measures.map((measure, place): Measure => {
      const before = measure.atOnceWhenSerious ? measures[place - 1]?.id : undefined;
      return { ...measure, returnTalk: true, ...(before !== undefined && { follows: before }) };
    }),
  };
}
