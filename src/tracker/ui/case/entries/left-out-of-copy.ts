import { REPORT_WORDS } from '../../../domain/report/words';
import { count } from '../../words/count';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';

/** What was kept out of a copy that a family got. */
export const leftOutOfCopy = shownKind<'left-out-of-copy'>({
  filter: 'parents',
  words: ({ pupil, what, reason }, { naming }) => ({
    title: `${count(what.length, 'regel', 'regels')} uit het verslag over ${naming.pupil(pupil)} gelaten`,
    details: [
      ...what.flatMap(({ sentence }) => (sentence === undefined ? [] : [{ text: sentence, quote: true }])),
      ...detail(REPORT_WORDS.reason, reason),
    ],
  }),
  form: 'by-itself',
  correction: 'taken-back',
});
