/** Why something was not stored, opened or made, and what to do: one sentence or two for each reason. */
import type {
  CreateFailure,
  FileFailure,
  FolderFailure,
  KeyFailure,
  MakeFailure,
  RekeyFailure,
  SaveFailure,
  StorageFailure,
  UnlockFailure,
} from '../../vault/failures';

const storage: Readonly<Record<StorageFailure, string>> = {
  locked: 'De dossiers zijn op slot. Open ze opnieuw; wat je typte, staat er dan nog.',
  full: 'De schijf is vol, of deze browser geeft geen ruimte meer. Maak ruimte vrij en probeer het opnieuw.',
  cleared: 'De gegevens van deze site zijn gewist terwijl je bezig was. Wat je ziet, is nergens bewaard.',
  'newer-program-needed': 'Er is een nieuwere versie van dit programma. Laad de pagina opnieuw.',
  'connection-lost': 'De browser liet de opslag even los. Probeer het opnieuw: dubbel opslaan kan niet.',
  'key-replaced': 'In een ander tabblad kwam er een nieuwe sleutel. Open de dossiers opnieuw.',
  failed: 'De browser weigerde op te slaan. Probeer het opnieuw.',
};

const key: Readonly<Record<KeyFailure, string>> = {
  'wrong-key-or-damaged': 'Dit klopt niet. Kijk je invoer na en probeer het opnieuw.',
  'empty-passphrase': 'Vul eerst je wachtwoordzin in.',
  'not-a-recovery-key': 'Dit is geen herstelsleutel: er ontbreken tekens, of er is een tekst vertypt.',
  'too-costly':
    'Dit bestand vraagt veel meer rekenwerk dan onze bestanden. Het is niet van ons, of er is mee geknoeid.',
  cancelled: 'Je hebt dit afgebroken. Er is niets veranderd.',
};

const make: Readonly<Record<MakeFailure, string>> = {
  ...storage,
  'does-not-open':
    'Het bestand is gemaakt, maar ging bij de controle niet open. Je krijgt het daarom niet. Probeer het opnieuw.',
  'too-large': 'Het bestand zou te groot worden.',
  cancelled: key.cancelled,
  'no-such-case': 'Dit dossier is er niet meer.',
  'no-such-recipient': 'Deze ontvanger is er niet meer.',
};

/** What the person reads when something was not saved. */
export const SAVE_WORDS: Readonly<Record<SaveFailure, string>> = {
  ...storage,
  'changed-elsewhere': 'Een ander tabblad veranderde dit dossier steeds net voor jou. Probeer het opnieuw.',
  'case-erased': 'Dit dossier is intussen gewist. Er kan niets meer bij.',
  'case-damaged':
    'Een deel van dit dossier gaat niet open. Je kunt lezen wat er is, en er niet in schrijven. Zet een back-up terug.',
  'id-taken': 'Dit staat al in het dossier met een andere inhoud. Laad de pagina opnieuw en kijk wat er staat.',
  'not-this-content': 'Wat je wilde wissen, staat niet meer zo in het dossier. Kijk eerst wat er nu staat.',
  'too-large': 'Dit is te veel tekst voor één keer. Maak de tekst korter.',
};

export const STORAGE_WORDS = storage;

export const UNLOCK_WORDS: Readonly<Record<UnlockFailure, string>> = {
  ...storage,
  ...key,
  'wrong-key-or-damaged': 'Deze sleutel past niet. Kijk of je hem goed hebt getypt.',
  'no-vault': 'In deze browser staan geen dossiers meer.',
  framed: 'Deze pagina staat binnen een andere site. Open haar in een eigen tabblad.',
};

export const REKEY_WORDS: Readonly<Record<RekeyFailure, string>> = {
  ...storage,
  ...key,
  'wrong-key-or-damaged': 'Je huidige wachtwoordzin of herstelsleutel klopt niet.',
  example: 'Het voorbeeld heeft geen wachtwoordzin.',
};

export const CREATE_WORDS: Readonly<Record<CreateFailure, string>> = {
  ...storage,
  'empty-passphrase': key['empty-passphrase'],
  cancelled: key.cancelled,
  exists: 'In deze browser staan al dossiers. Laad de pagina opnieuw om ze te openen.',
  framed: 'Deze pagina staat binnen een andere site. Open haar in een eigen tabblad.',
};

export const FILE_WORDS: Readonly<Record<FileFailure, string>> = {
  ...storage,
  ...key,
  'wrong-key-or-damaged': 'Het bestand gaat hiermee niet open. De sleutel is anders, of het bestand is beschadigd.',
  'not-ours': 'Dit is geen bestand van dit programma. Kies een bestand dat hier is gemaakt.',
  truncated: 'Het einde van het bestand ontbreekt. Is het helemaal gekopieerd of gedownload?',
  damaged: 'Het bestand gaat open, maar wat erin zit is beschadigd. Er is niets overgenomen.',
  'newer-format': 'Dit bestand is gemaakt met een nieuwere versie. Laad deze pagina opnieuw en probeer het nog eens.',
  'other-school': 'Dit bestand hoort bij de site van een andere school.',
  'too-large': 'Dit bestand is groter dan dit programma ooit maakt. Het wordt niet gelezen.',
  'other-kind': 'Dit is een ander soort bestand dan hier nodig is.',
};

export const MAKE_WORDS = make;

export const FOLDER_WORDS: Readonly<Record<FolderFailure, string>> = {
  ...make,
  'not-supported': 'Deze browser kan niet zelf in een map schrijven. Maak af en toe zelf een back-up.',
  'none-chosen': 'Er is nog geen map gekozen.',
  'permission-needed': 'De browser wil opnieuw toestemming om in de map te schrijven.',
  'folder-lost': 'De map is weg, of de schijf weigert. Kies een andere map.',
};
