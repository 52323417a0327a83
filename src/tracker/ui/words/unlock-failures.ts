/** Why something was not stored or opened, and what to do; apart from the other failures, for the page of a locked vault. */
import type { KeyFailure, StorageFailure, UnlockFailure } from '../../vault/failures';

export const STORAGE_WORDS: Readonly<Record<StorageFailure, string>> = {
  locked: 'De dossiers zijn op slot. Open ze opnieuw; wat je typte, staat er dan nog.',
  // Chromium that is closed on a full disk may come back without its whole database.
  full: 'De schijf is vol, of deze browser geeft geen ruimte meer. Laat dit tabblad open: wie nu sluit, kan alles kwijtraken. Maak ruimte vrij, probeer het opnieuw en maak daarna een back-up.',
  cleared: 'De gegevens van deze site zijn gewist terwijl je bezig was. Wat je ziet, is nergens bewaard.',
  'newer-program-needed': 'Er is een nieuwere versie van dit programma. Laad de pagina opnieuw.',
  'connection-lost': 'De browser liet de opslag even los. Probeer het opnieuw: dubbel opslaan kan niet.',
  'no-answer':
    'De browser geeft geen antwoord op de vraag om op te slaan. Laat dit tabblad open, sluit andere tabbladen en probeer het opnieuw: dubbel opslaan kan niet.',
  'key-replaced': 'In een ander tabblad kwam er een nieuwe sleutel. Open de dossiers opnieuw.',
  failed: 'De browser weigerde op te slaan. Probeer het opnieuw.',
};

export const KEY_WORDS: Readonly<Record<KeyFailure, string>> = {
  'wrong-key-or-damaged': 'Dit klopt niet. Kijk je invoer na en probeer het opnieuw.',
  'empty-passphrase': 'Vul eerst je wachtwoordzin in.',
  'not-a-recovery-key': 'Dit is geen herstelsleutel: er ontbreken tekens, of er is een tekst vertypt.',
  'too-costly':
    'Dit bestand vraagt veel meer rekenwerk dan onze bestanden. Het is niet van ons, of er is mee geknoeid.',
  cancelled: 'Je hebt dit afgebroken. Er is niets veranderd.',
};

export const UNLOCK_WORDS: Readonly<Record<UnlockFailure, string>> = {
  ...STORAGE_WORDS,
  ...KEY_WORDS,
  'wrong-key-or-damaged': 'Deze sleutel past niet. Kijk of je hem goed hebt getypt.',
  'no-vault': 'In deze browser staan geen dossiers meer.',
  'incomplete-program': 'Het programma kon niet helemaal laden. Kijk of er internet is en laad de pagina opnieuw.',
  framed: 'Deze pagina staat binnen een andere site. Open haar in een eigen tabblad.',
};
