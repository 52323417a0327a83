/** Names of the files that leave the browser: what it is, when it was made, and a code; never a name of anyone. */

const PREFIX = {
  'back-up': 'dossiers',
  handover: 'overdracht',
  receipt: 'ontvangst',
  refusal: 'antwoord',
  share: 'telling',
} as const;

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * `dossiers-2026-11-22-1012-k3f9x2.zip`, in the time of this device.
 * @param code the first letters and digits of it tell files of one minute and of two vaults apart
 */
export function fileName(kind: keyof typeof PREFIX, at: Date, code: string): string {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const end = kind === 'back-up' ? 'zip' : 'age';
  return `${PREFIX[kind]}-${day}-${two(at.getHours())}${two(at.getMinutes())}-${shortCode(code)}.${end}`;
}

const shortCode = (code: string): string =>
  code
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 6)
    .padEnd(6, '0');

/** What the name of a back-up says; `day` and `time` sort as text. */
export interface BackupName {
  readonly name: string;
  readonly day: string;
  readonly time: string;
}

/** Reads the name of a back-up of the vault with this code; `undefined` for every other file. */
export function readBackupName(name: string, code: string): BackupName | undefined {
  const [, day, time, found] = /^dossiers-(\d{4}-\d\d-\d\d)-(\d{4})-([a-z0-9]{6})\.zip$/.exec(name) ?? [];
  return day && time && found === shortCode(code) ? { name, day, time } : undefined;
}
