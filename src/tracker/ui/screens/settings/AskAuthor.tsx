import { Screen } from '../../kit/screen/Screen';
import { AuthorForm } from './AuthorForm';

/** Asked once, before anything is written. */
export const AskAuthor = () => (
  <Screen heading="Wie schrijft hier?" width="text">
    <p>
      Bij alles wat je opschrijft, komt je rol en komen je initialen te staan. Zo weet iemand die het dossier overneemt
      wie wat schreef. Je kunt dit later wijzigen.
    </p>
    <AuthorForm save="Verder" />
  </Screen>
);
