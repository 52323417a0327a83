import { PUPIL } from '../../../../words/phrases';
import type { Route } from '../../model/route';

export interface MorePlace {
  readonly to: Route;
  readonly words: string;
  /** What one does there, in a line. */
  readonly about: string;
}

/** The screens that are not needed every day, in the order in which 'Meer' lists them. */
export const MORE_PLACES: readonly MorePlace[] = [
  {
    to: { screen: 'overview' },
    words: 'Overzicht',
    about: 'Aantallen per schooljaar, zonder namen. Ook samen met collega’s.',
  },
  {
    to: { screen: 'handover' },
    words: 'Overdracht',
    about: 'Dossiers geven aan een collega of ontvangen, en het antwoord inlezen.',
  },
  {
    to: { screen: 'access' },
    words: 'Inzage',
    about: `Alles wat er over één ${PUPIL.one} staat, voor wie dat mag zien.`,
  },
  { to: { screen: 'backup' }, words: 'Back-up', about: 'Een kopie op een andere plek: maken, nakijken, terugzetten.' },
  {
    to: { screen: 'clean-up' },
    words: 'Opruimen',
    about: 'Dossiers wissen waarvan de bewaartermijn voorbij is.',
  },
  {
    to: { screen: 'settings' },
    words: 'Instellingen',
    about: 'Je rol, je wachtwoordzin, het slot, en wat deze browser bewaart.',
  },
];
