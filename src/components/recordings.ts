import type { Recording } from '../protocol/procedure';

/** What is written down, in the word that readers see. */
export const RECORDED: Readonly<Record<Exclude<Recording, 'nothing'>, string>> = {
  talk: 'gesprek',
  evaluation: 'gesprek',
  agreement: 'afspraak',
  'evaluation-plan': 'afspraak',
  'parent-contact': 'contact met ouders',
  decision: 'besluit',
  consent: 'besluit',
  handover: 'notitie',
  document: 'waar het document ligt',
  note: 'notitie',
};
