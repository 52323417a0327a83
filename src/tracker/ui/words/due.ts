import type { Day } from '../../../protocol/day';
import { stepByNumber, taskById } from '../../../protocol/order';
import type { Procedure } from '../../../protocol/procedure';
import { stepTitle } from '../../../protocol/step-name';
import { MEASURE, STEP } from '../../../words/phrases';
import { taskTermWords } from '../../../words/term-words';
import type { DueKind, DueRow, StepBecause } from '../../domain/queries/due';
import type { ReminderSort } from '../../domain/vocabulary';
import { shortDay } from './dates';

/** What is to be done, for each thing that a case waits for. */
const DUE_WORDS: Readonly<Record<DueKind, string>> = {
  'procedure-to-bring': 'Het protocol van dit dossier terughalen',
  'report-to-hand-over': 'Melding overdragen',
  'task-to-do': 'Taak doen',
  'consent-to-ask': 'Instemming vragen',
  'consent-refused': 'Kiezen hoe het verder gaat zonder instemming',
  'parents-to-tell': 'Ouders inlichten',
  'agreement-to-check': 'Afspraak bekijken',
  'measure-to-end': `${MEASURE.capital.one} afronden`,
  'suspension-to-follow': `${MEASURE.capital.one} opschrijven bij een besluit`,
  'decision-to-take': 'Besluit nemen',
  'offer-to-answer': 'Antwoorden op de overdracht',
  'evaluation-to-hold': 'Evaluatie houden',
  'absent-to-speak': 'Verder met de evaluatie',
  'evaluation-to-plan': 'Evaluatie plannen',
  'step-to-take': `${STEP.capital.nextAlone} zetten`,
  'stopped-or-not': 'Zeggen of het is gestopt',
  'case-to-close': 'Dossier sluiten: het is gestopt',
  reminder: 'Herinnering',
  'reminder-to-set': 'Een dag kiezen om weer te kijken',
  'access-to-give': 'Inzage geven',
};

const RECORDED: Partial<Readonly<Record<NonNullable<DueRow['asks']>, string>>> = {
  talk: 'Gesprek voeren en opschrijven',
  agreement: 'Afspraken maken en opschrijven',
  document: 'Document laten zien en opschrijven',
  consent: 'Instemming vragen',
  decision: 'Besluit opschrijven',
};

const BECAUSE: Readonly<Record<StepBecause, string>> = {
  'not-stopped': 'het is niet gestopt',
  // Tasks of which nothing is written down may still be open.
  done: 'wat hier moest worden opgeschreven, staat er',
  evaluated: 'de evaluatie is al gehouden',
};

const REMINDED: Readonly<Record<ReminderSort, string>> = {
  talk: 'Herinnering: gesprek voeren',
  call: 'Herinnering: ouders bellen',
};

/** What a line asks to be done: 'Gesprek voeren en opschrijven', 'Volgende stap zetten: het is niet gestopt'. */
export function dueWords({ kind, asks, because, sort }: Pick<DueRow, 'kind' | 'asks' | 'because' | 'sort'>): string {
  if (sort !== undefined) return REMINDED[sort];
  if (kind === 'task-to-do') return (asks && RECORDED[asks]) ?? DUE_WORDS[kind];
  return because ? `${DUE_WORDS[kind]}: ${BECAUSE[because]}` : DUE_WORDS[kind];
}

/** The step that a line leads to, by its name. */
export const stepOfLine = ({ step }: DueRow, procedure: Procedure | undefined): string | undefined => {
  const found = step === undefined || procedure === undefined ? undefined : stepByNumber(procedure, step);
  return found && stepTitle(found);
};

/**
 * By when the task of a line is done, and from which day that counts: 'binnen 2 schooldagen, sinds di 24 nov'. Of one that is done only under a
 * condition no day is known. That the last day is no school day is said while the school day before it is still to come.
 */
export function termOfLine(row: DueRow, procedure: Procedure | undefined, today: Day): string | undefined {
  const { task, on, aim, since } = row;
  const term = task === undefined || procedure === undefined ? undefined : taskById(procedure, task)?.task.term;
  if (term === undefined) return undefined;
  const words = taskTermWords(term);
  if (on === undefined) return words;
  const free = aim !== undefined && today <= aim ? `; ${shortDay(on, today)} is geen schooldag` : '';
  return `${words}, sinds ${shortDay(since, today)}${free}`;
}

/** The day that a line says: the last day, or the school day before it while that is still to come. */
export const dayToSay = ({ on, aim }: Pick<DueRow, 'on' | 'aim'>, today: Day): Day | undefined =>
  aim !== undefined && today <= aim ? aim : on;
