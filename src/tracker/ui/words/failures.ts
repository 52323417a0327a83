/** Why something was not stored, opened or made, and what to do: one sentence or two for each reason. */
import type {
  CreateFailure,
  FileFailure,
  FolderFailure,
  MakeFailure,
  ReceiptFailure,
  RecipientFailure,
  RekeyFailure,
  SaveFailure,
} from '../../vault/failures';
import type { RestoreFailure } from '../../vault/vault-files';
import { KEY_WORDS, STORAGE_WORDS } from './unlock-failures';

const make: Readonly<Record<MakeFailure, string>> = {
  ...STORAGE_WORDS,
  'does-not-open':
    'Het bestand is gemaakt, maar ging bij de controle niet open. Je krijgt het daarom niet. Probeer het opnieuw.',
  'too-large': 'Het bestand zou te groot worden.',
  cancelled: KEY_WORDS.cancelled,
  'no-such-case': 'Dit dossier is er niet meer.',
  'no-such-recipient': 'Deze ontvanger is er niet meer.',
};

/** What the person reads when something was not saved. */
export const SAVE_WORDS: Readonly<Record<SaveFailure, string>> = {
  ...STORAGE_WORDS,
  'changed-elsewhere': 'Een ander tabblad veranderde dit dossier steeds net voor jou. Probeer het opnieuw.',
  'case-erased': 'Dit dossier is intussen gewist. Er kan niets meer bij.',
  'case-damaged':
    'Een deel van dit dossier gaat niet open. Je kunt lezen wat er is, en er niet in schrijven. Zet een back-up terug.',
  'id-taken': 'Dit staat al in het dossier met een andere inhoud. Laad de pagina opnieuw en kijk wat er staat.',
  'not-this-content': 'Wat je wilde wissen, staat niet meer zo in het dossier. Kijk eerst wat er nu staat.',
  'too-large': 'Dit is te veel tekst voor één keer. Maak de tekst korter.',
  'not-readable':
    'Een van de teksten is te lang, of iets is niet goed ingevuld. Er is niets opgeslagen. Maak de tekst korter en probeer het opnieuw.',
};

export const REKEY_WORDS: Readonly<Record<RekeyFailure, string>> = {
  ...STORAGE_WORDS,
  ...KEY_WORDS,
  'wrong-key-or-damaged': 'Je huidige wachtwoordzin of herstelsleutel klopt niet.',
  example: 'Het voorbeeld heeft geen wachtwoordzin.',
};

export const CREATE_WORDS: Readonly<Record<CreateFailure, string>> = {
  ...STORAGE_WORDS,
  'empty-passphrase': KEY_WORDS['empty-passphrase'],
  cancelled: KEY_WORDS.cancelled,
  exists: 'In deze browser staan al dossiers. Laad de pagina opnieuw om ze te openen.',
  framed: 'Deze pagina staat binnen een andere site. Open haar in een eigen tabblad.',
};

export const FILE_WORDS: Readonly<Record<FileFailure, string>> = {
  ...STORAGE_WORDS,
  ...KEY_WORDS,
  'wrong-key-or-damaged': 'Het bestand gaat hiermee niet open. De sleutel is anders, of het bestand is beschadigd.',
  unreadable:
    'Het bestand is niet te lezen, of het is leeg. Zit de USB-stick er nog in, en staat het bestand er nog? Kies het dan opnieuw.',
  'not-ours': 'Dit is geen bestand van dit programma. Kies een bestand dat hier is gemaakt.',
  truncated: 'Het einde van het bestand ontbreekt. Is het helemaal gekopieerd of gedownload?',
  damaged: 'Het bestand gaat open, maar wat erin zit is beschadigd. Er is niets overgenomen.',
  'newer-format': 'Dit bestand is gemaakt met een nieuwere versie. Laad deze pagina opnieuw en probeer het nog eens.',
  'other-school': 'Dit bestand hoort bij de site van een andere school.',
  'too-large': 'Dit bestand is groter dan dit programma ooit maakt. Het wordt niet gelezen.',
  'other-kind': 'Dit is een ander soort bestand dan hier nodig is.',
};

/** Why a back-up was not put back. */
export const RESTORE_WORDS: Readonly<Record<RestoreFailure, string>> = {
  ...STORAGE_WORDS,
  'other-kind': 'Dit is geen back-up, maar een ander soort bestand.',
  'without-its-key':
    'Dit is een back-up van iemand anders. Begin eerst zelf met dossiers; daarna kun je deze erbij zetten.',
  'not-own': 'Deze back-up is niet van jou. Begin eerst zelf met dossiers; daarna kun je hem erbij zetten.',
  exists: 'In deze browser staan intussen al dossiers. Laad de pagina opnieuw.',
};

export const MAKE_WORDS = make;

export const FOLDER_WORDS: Readonly<Record<FolderFailure, string>> = {
  ...make,
  'not-supported': 'Deze browser kan niet zelf in een map schrijven. Maak af en toe zelf een back-up.',
  'none-chosen': 'Er is nog geen map gekozen.',
  'permission-needed': 'De browser wil opnieuw toestemming om in de map te schrijven.',
  'folder-lost': 'De map is weg, of de schijf weigert. Kies een andere map.',
};

/** Why an answer to a handover does not count. */
export const RECEIPT_WORDS: Readonly<Record<ReceiptFailure, string>> = {
  ...FILE_WORDS,
  'wrong-key-or-damaged': 'Dit antwoord is niet voor deze dossiers bedoeld, of het is beschadigd.',
  'other-kind': 'Dit is geen antwoord op een overdracht, maar een ander soort bestand.',
  'unknown-handover': 'Dit antwoord hoort bij een overdracht die hier niet bekend is.',
  'not-the-receiver': 'Dit antwoord komt niet van wie de overdracht opende. Vraag de ander om een nieuw bestand.',
  'other-entries':
    'De ander heeft niet precies wat jij gaf. Wis hier dus niets. Geef het dossier opnieuw en vraag om een nieuw antwoord.',
};

/** Why a text is not taken as someone's key. */
export const RECIPIENT_WORDS: Readonly<Record<RecipientFailure, string>> = {
  ...STORAGE_WORDS,
  'not-a-key': 'Dit is geen goede sleutel. Hij begint met age1. Is hij helemaal gekopieerd?',
  'own-key': 'Dit is je eigen sleutel. Plak hier de sleutel van de ander.',
};
