import type { TimelineItem } from '../../../domain/queries/timeline';

/** How an entry stands, for those that do not simply count. */
export const STANDING_WORDS: Readonly<Record<TimelineItem['standing'], string>> = {
  counts: 'telt mee',
  corrected: 'verbeterd',
  retracted: 'teruggenomen',
  erased: 'gewist',
  withheld: 'inhoud niet hier',
  amendment: 'wijziging van een andere regel',
  unknown: 'geschreven met een nieuwere versie',
};
