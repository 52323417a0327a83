import { stepByNumber } from '../../../protocol/order';
import type { Procedure } from '../../../protocol/procedure';
import { stepTitle } from '../../../protocol/step-name';
import { MEASURE, STEP } from '../../../words/phrases';
import type { DueKind, DueRow, StepBecause } from '../../domain/queries/due';
import type { ReminderSort } from '../../domain/vocabulary';

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
