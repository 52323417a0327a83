import { MEASURE, STEP } from '../../../words/phrases';
import type { DueKind } from '../../domain/queries/due';

/** What is to be done, for each thing that a case waits for. */
export const DUE_WORDS: Readonly<Record<DueKind, string>> = {
  'report-to-hand-over': 'Melding overdragen',
  'consent-to-ask': 'Instemming vragen',
  'parents-to-tell': 'Ouders inlichten',
  'agreement-to-check': 'Afspraak bekijken',
  'measure-to-end': `${MEASURE.capital.one} afronden`,
  'decision-to-take': 'Besluit nemen',
  'offer-to-answer': 'Antwoorden op de overdracht',
  'evaluation-to-hold': 'Evaluatie houden',
  'evaluation-to-plan': 'Evaluatie plannen',
  'step-to-take': `Volgende ${STEP.one} zetten: het is niet gestopt`,
  'case-to-close': 'Dossier sluiten: het is gestopt',
};
