import { readBackupName } from '../files/file-name';

const OF_TODAY = 3;
const IN_ALL = 10;

/**
 * The back-ups to remove from a folder after `newest` was written: three of its day stay, one of every other day, ten in
 * all. Files with other names, and back-ups of other vaults, are left alone.
 * @param names what is in the folder
 * @param code of the vault, as in `fileName`
 */
export function toRemove(names: readonly string[], newest: string, code: string): readonly string[] {
  const today = readBackupName(newest, code)?.day;
  const backups = names
    .flatMap((name) => readBackupName(name, code) ?? [])
    .filter(({ name }) => name !== newest)
    .toSorted((one, other) => (one.day + one.time < other.day + other.time ? 1 : -1));
  const kept = new Map<string, number>(today === undefined ? [] : [[today, 1]]);
  let total = kept.size;
  return backups.flatMap(({ name, day }) => {
    const ofDay = kept.get(day) ?? 0;
    if (ofDay >= (day === today ? OF_TODAY : 1) || total >= IN_ALL) return [name];
    kept.set(day, ofDay + 1);
    total += 1;
    return [];
  });
}
