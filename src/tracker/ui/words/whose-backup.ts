import type { Author } from '../../domain/entries';
import { plainLine } from '../../domain/plain-line';
import type { OtherKey, ReadFile } from '../../vault/vault-files';
import { AUTHOR, readAuthor } from '../model/preferences';
import { capital } from './capital';

/** Who made a back-up, as far as it says so itself. */
export function backupAuthor({ settings }: ReadFile): Author | undefined {
  return readAuthor(settings.get(AUTHOR));
}

const whoMade = (file: ReadFile, roleName: (role: string) => string): string | undefined => {
  const by = backupAuthor(file);
  return by && `${capital(roleName(by.role))} (${by.initials})`;
};

/** What stands in a back-up of who made it. */
export function authorWords(file: ReadFile, roleName: (role: string) => string): string {
  const who = whoMade(file, roleName);
  return who === undefined ? 'Er staat niet in van wie de back-up is.' : `Er staat in dat de back-up van ${who} is.`;
}

/** What a key of somebody else that comes along can do. */
export const otherKeyWords = ({ label, fingerprint, coordinator }: OtherKey): string =>
  coordinator
    ? `${capital(plainLine(label))}, met nummer ${fingerprint}. Wie deze sleutel heeft, kan ook je volgende back-ups openen.`
    : `${capital(plainLine(label))}, met nummer ${fingerprint}. Je kunt er dossiers mee geven.`;

/**
 * Whose a back-up is, as the person must know before taking it: a fact when they opened it with a key of their own, a
 * warning when it says that it is theirs and does not prove it.
 * @param roleName what the school calls a role
 */
export function whoseWords(file: ReadFile, roleName: (role: string) => string): string {
  const { whose } = file.preview;
  const who = whoMade(file, roleName);
  if (whose === 'own') return 'Deze back-up is van deze dossiers zelf.';
  if (whose === 'other') {
    if (who === undefined) return 'Deze back-up is van iemand anders. Er staat niet in van wie.';
    return `Deze back-up is van iemand anders. Er staat in dat hij van ${who} is.`;
  }
  return 'Let op: je kunt niet zien wie deze back-up maakte. Dat is zo bij een back-up van een oudere versie, of van voor je nieuwe sleutel. Het kan ook een namaakbestand zijn. Kreeg je dit bestand van iemand? Bel eerst met die persoon.';
}
