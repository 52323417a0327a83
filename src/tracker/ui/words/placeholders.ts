import type { Placeholder } from '../../../protocol/message';
import { PUPIL, STEP } from '../../../words/phrases';

/** What a message leaves open, as a question; with a hint where that helps. */
export const PLACEHOLDER_WORDS: Readonly<Record<Placeholder, readonly [question: string, hint?: string]>> = {
  kind: [`Hoe heet ${PUPIL.the}?`],
  school: ['Hoe heet de school?'],
  afzender: ['Je naam, zoals ouders je kennen'],
  functie: ['Je functie'],
  bereikbaar: ['Hoe bereiken ouders je?', 'Een nummer of mailadres van school, en wanneer je er bent.'],
  gespreksdatum: ['Wanneer was het gesprek?', 'Bijvoorbeeld: 3 december 2026.'],
  signalen: ['Wat is er gezien en gehoord?', `Zonder namen van andere ${PUPIL.many}.`],
  stappen: [`Welke ${STEP.many} wil de school zetten?`],
  afspraken: ['Welke afspraken zijn er?', `Zonder namen van andere ${PUPIL.many}.`],
  evaluatiedatum: ['Wanneer bespreken jullie hoe het gaat?', 'Bijvoorbeeld: 17 december 2026.'],
  maatregel: ['Wat houdt het in, en waarom?'],
  begindatum: ['Wanneer begint het?', 'Bijvoorbeeld: 3 december 2026.'],
  einddatum: ['Wat is de laatste dag?'],
  terugkeergesprek: ['Wanneer is het gesprek voor de terugkeer?'],
};

/** Those of which the answer may be long. */
export const LONG_PLACEHOLDERS: readonly Placeholder[] = ['signalen', 'stappen', 'afspraken', 'maatregel'];
