import { tasksOf } from '../../protocol/order.ts';
import type {
  Again,
  Evaluation,
  EvaluationPart,
  Family,
  Procedure,
  Recording,
  RoleId,
  Step,
  Task,
} from '../../protocol/procedure.ts';
import { stepTitle } from '../../protocol/step-name.ts';
import { leadersInWords } from '../../words/leaders.ts';
import { everyTerm, taskTermWords, termWords } from '../../words/term-words.ts';
import { namesLater } from '../dutch/names-later.ts';
import { namesParents } from '../dutch/names-parents.ts';

/** A step as it is read back to the one who wrote it down. */
export interface StepReadBack {
  /** Heading over this step and those after it, where it begins a group. */
  readonly group?: string;
  /** One sentence: who leads, whose parents hear, when one looks back and what comes next. What is not said is said to be so. */
  readonly sentence: string;
  readonly tasks: readonly string[];
}

/** The procedure in sentences, to lay beside the paper that it came from. `roleName` gives the word for a role. */
export function readBack(procedure: Procedure, roleName: (role: RoleId) => string): readonly StepReadBack[] {
  const { steps } = procedure;
  return steps.map((step, place) => ({
    ...(step.group && step.group !== steps[place - 1]?.group && { group: step.group }),
    sentence: closed(
      `${stepTitle(step)} — ${[
        whoLeads(step, roleName),
        ...(step.needsConsent ? ['wie gepest wordt, moet het er eerst mee eens zijn'] : []),
        ...meeting(step, steps),
        parentsWords(step),
        lookingBack(step),
        onwardWords(step, steps, place),
      ].join('; ')}`,
    ),
    tasks: tasksOf(step).map((task) => taskWords(task, tasksOf(step), place === 0, roleName)),
  }));
}

/** A sentence ends once, also where it ends in one that is quoted. */
const closed = (sentence: string) => (sentence.endsWith('”') ? sentence : `${sentence}.`);

const and = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;

function whoLeads(step: Step, roleName: (role: RoleId) => string): string {
  const { decides } = step;
  return `wie leidt: ${leadersInWords(step, roleName)}${decides ? `; wie beslist: ${roleName(decides)}` : ''}`;
}

function meeting({ togetherWith }: Step, steps: readonly Step[]): readonly string[] {
  const first = steps.find(({ slug }) => slug === togetherWith);
  return first ? [`in één bijeenkomst met ${first.name ?? first.title}`] : [];
}

const FAMILIES: Readonly<Record<Family, string>> = {
  targeted: 'wie gepest wordt',
  bullying: 'wie pest',
  follower: 'wie meeloopt',
  bystander: 'wie het ziet',
};
const ALL = Object.keys(FAMILIES).length;

function parentsWords(step: Step): string {
  const told = tasksOf(step).flatMap(({ parents, when }) =>
    parents ? [`${whose(parents.whom)}${when ? `, als ${when}` : ''}`] : [],
  );
  if (told.length > 0) return `het horen: ${and([...new Set(told)])}`;
  if (step.namesNoParents) return 'het protocol noemt hier geen ouders';
  if (step.parents.length > 0) return `voor ouders staat er: ${step.parents.map(({ text }) => `“${text}”`).join(' ')}`;
  const tasks = tasksOf(step);
  if (tasks.some(({ records }) => records === 'parent-contact'))
    return 'ouders horen iets, maar er staat niet wiens ouders';
  return tasks.some(({ text }) => namesParents(text))
    ? 'een taak gaat over ouders, maar er staat niet bij wiens ouders iets horen'
    : 'over ouders staat er niets';
}

const whose = (families: readonly Family[]) =>
  families.length === ALL
    ? 'de ouders van alle betrokkenen'
    : `de ouders van ${and(families.map((each) => FAMILIES[each]))}`;

function lookingBack(step: Step): string {
  const { evaluation, namesNoTerm } = step;
  if (!evaluation) {
    if (namesNoTerm) return 'het protocol noemt hier geen termijn';
    return tasksOf(step).some(({ text, records }) => records === 'evaluation' || namesLater(text))
      ? 'een taak gaat over later, maar er staat niet bij wanneer er wordt teruggekeken'
      : 'over terugkijken staat er niets';
  }
  return `terugkijken ${firstTime(evaluation)}${evaluation.again ? `, ${againWords(evaluation.again)}` : ''}`;
}

function firstTime({ after, within, countedFrom }: Evaluation): string {
  const from = countedFrom ? ` na ${countedFrom.text ?? `de taak ${countedFrom.task}`}` : '';
  return after
    ? `${within ? 'binnen' : 'na'} ${termWords(after)}${from && `, geteld vanaf ${from.replace(/^ na /, '')}`}`
    : `(er staat niet wanneer)${from}`;
}

function againWords(again: Again): string {
  switch (again.kind) {
    case 'not':
      return 'en daarna niet meer';
    case 'within':
      return `daarna binnen ${termWords(again.term)} nog eens${timesWords(again.times)}`;
    case 'at':
      return `daarna ook ${and(again.terms.map((term) => `na ${termWords(term)}`))}, geteld vanaf hetzelfde moment`;
    case 'every':
      return `daarna ${everyTerm(again.term)}${timesWords(again.times)}${again.until ? `, tot ${again.until}` : ''}`;
  }
}

const timesWords = (times: number | undefined) => (times === undefined ? '' : `, nog ${times} keer`);

function onwardWords(
  { onward, onwardTo, onwardWhen, onwardText, whenStopped }: Step,
  steps: readonly Step[],
  place: number,
): string {
  const target = onwardTo === undefined ? steps[place + 1] : steps.find(({ slug }) => slug === onwardTo);
  const called = target ? (target.name ?? target.title) : '…';
  const back = onwardTo !== undefined && steps.findIndex(({ slug }) => slug === onwardTo) <= place ? 'terug naar ' : '';
  const next =
    onward === 'end'
      ? 'dit is de laatste stap'
      : `daarna ${back}${called}${onward === 'when-not-stopped' ? `, als ${onwardWhen ?? 'het niet stopte'}` : ''}`;
  return [
    next,
    ...(onwardText ? [`er staat: “${onwardText.text}”`] : []),
    ...(whenStopped ? [`is het gestopt: “${whenStopped.text}”`] : []),
  ].join('; ');
}

const RECORDINGS: Readonly<Record<Recording, string>> = {
  talk: 'gesprek',
  evaluation: 'evaluatie',
  agreement: 'afspraak',
  'evaluation-plan': 'afspraak over evaluatie',
  'parent-contact': 'oudercontact',
  decision: 'besluit',
  consent: 'instemming',
  handover: 'overdracht',
  document: 'document',
  note: 'notitie',
  nothing: '',
};

const EVALUATION_PARTS: Readonly<Record<EvaluationPart, string>> = {
  progress: 'wat goed gaat en wat nog niet',
  feelings: 'hoe ieder zich voelt',
  conclusions: 'de conclusie',
  compliments: 'complimenten',
};

function taskWords(
  { text, by, when, talksWith, after, term, inEvaluation, parents, records }: Task,
  tasks: readonly Task[],
  isFirst: boolean,
  roleName: (role: RoleId) => string,
): string {
  const before = tasks.find(({ id }) => id === after);
  const marks = [
    ...(by ? [roleName(by)] : []),
    ...(when ? [`alleen als ${when}`] : []),
    ...(talksWith ? [`met ${and(talksWith.map((each) => FAMILIES[each]))}`] : []),
    ...(before ? [`na: “${before.text}”`] : []),
    ...(term ? [termWordsOf(term, isFirst)] : []),
    ...(inEvaluation ? [`bij de evaluatie: ${EVALUATION_PARTS[inEvaluation]}`] : []),
    ...(parents ? [whose(parents.whom)] : []),
    ...(RECORDINGS[records] ? [`opschrijven: ${RECORDINGS[records]}`] : []),
  ];
  return marks.length > 0 ? `${text} (${marks.join('; ')})` : text;
}

/** What the editor did not name is said too: from what the term is counted. */
function termWordsOf(term: NonNullable<Task['term']>, isFirst: boolean): string {
  const { countedFrom } = term;
  if (countedFrom === undefined)
    return `${taskTermWords(term)}, geteld vanaf ${isFirst ? 'de melding' : 'het begin van de stap'}`;
  if (countedFrom === 'report' || countedFrom.text !== undefined) return taskTermWords(term);
  return `${taskTermWords(term)}, geteld vanaf de taak ${countedFrom.task}`;
}
