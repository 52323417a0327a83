import { REPORT_WORDS } from '../../../domain/report/words';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';
/** Something that left the school. */
export const sentOutside = shownKind<'sent-outside'>({
  filter: 'parents',
  words: ({ what, to, pupil, channel, as, note }, { naming }) => ({
    title: `${SENT[what]} gegeven aan ${naming.person(to)}`,
    details: [
      ...detail(REPORT_WORDS.sentAbout, pupil && naming.pupil(pupil)),
      ...detail(REPORT_WORDS.channel, as === undefined ? REPORT_WORDS.channels[channel] : REPORT_WORDS.sentAs[as]),
      ...detail(undefined, note),
    ],
  }),
  form: 'by-itself',
  correction: 'taken-back',
});

const SENT = {
  report: 'Verslag',
  letter: 'Bericht',
  access: 'Inzage',
  handover: 'Overdracht',
  calendar: 'Agenda',
  other: 'Iets anders',
} as const;
