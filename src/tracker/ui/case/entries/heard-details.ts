import type { BodyOf } from '../../../domain/entries';
import { REPORT_WORDS } from '../../../domain/report/words';
import type { Naming } from '../../model/naming';
import { plainDay } from '../../words/dates';
import { detail } from './entry-details';
import type { EntryDetail } from './shown-kind';

type Heard = Pick<BodyOf<'evaluation-held'>, 'pupils' | 'absent' | 'parents'>;

/** What was heard in an evaluation: of each pupil, of who was not there, and of parents. */
export function heardDetails({ pupils, absent = [], parents = [] }: Heard, naming: Naming): readonly EntryDetail[] {
  return [
    ...pupils.flatMap(({ pupil, on, outcome, feeling, goesWell, notYet }) => [
      ...detail(naming.short(pupil), [REPORT_WORDS.outcomes[outcome], on && plainDay(on)].filter(Boolean).join(', ')),
      ...detail(`${REPORT_WORDS.feeling}, ${naming.short(pupil)}`, feeling),
      ...detail(`${REPORT_WORDS.goesWell}, ${naming.short(pupil)}`, goesWell),
      ...detail(`${REPORT_WORDS.notYet}, ${naming.short(pupil)}`, notYet),
    ]),
    ...absent.flatMap(({ pupil, why }) =>
      detail(naming.short(pupil), [REPORT_WORDS.absent, why].filter(Boolean).join(': ')),
    ),
    ...parents.flatMap(({ pupil, home, view }) =>
      detail(naming.person({ kind: 'parents', pupil, ...(home && { home }) }), view),
    ),
  ];
}
