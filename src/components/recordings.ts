import type { Recording } from '../protocol/procedure';

/** What is written down, in the word that readers see. */
export const RECORDED: Readonly<Record<Exclude<Recording, 'nothing'>, string>> = {
  talk: 'gesprek',
  agreement: 'afspraak',
  'parent-contact': 'contact met ouders',
  decision: 'besluit',
  note: 'notitie',
};
