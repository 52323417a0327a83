import { REPORT_WORDS } from '../../../domain/report/words';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';

/** A home that is no longer the pupil's. */
export const homeRemoved = shownKind<'home-removed'>({
  filter: 'parents',
  words: ({ home: id, reason }, { file, naming }) => {
    const home = file.homes.get(id);
    return {
      title: home ? `Een thuis van ${naming.short(home.pupil)} klopt niet meer` : 'Een thuis klopt niet meer',
      details: detail(REPORT_WORDS.reason, reason),
    };
  },
  form: 'one-press',
  correction: 'taken-back',
});
