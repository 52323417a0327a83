import { canonical } from '../../log/canonical';
import { type DeviceId, isErased, type StoredEntry } from '../../log/entry';
import type { StoredCase } from '../stored-case';
import type { GoneHere } from '../vault-files';

/** What of the cases that are here would be gone when these others came in their place, by case; `devices` are those of this browser. */
export async function goneFrom(
  held: AsyncIterable<readonly StoredCase[]>,
  others: readonly StoredCase[],
  devices: ReadonlySet<DeviceId>,
): Promise<readonly GoneHere[]> {
  const inOthers = new Map(others.map(({ id, entries }) => [id, new Map(entries.map((entry) => [entry.id, entry]))]));
  const gone: GoneHere[] = [];
  for await (const batch of held) {
    for (const { id, entries } of batch) {
      const theirs = inOthers.get(id);
      const lost = entries.filter((entry) => isLost(entry, theirs?.get(entry.id)));
      if (lost.length === 0) continue;
      const ofThisDevice = lost.filter((entry) => devices.has(entry.device)).length;
      gone.push({ case: id, entries: lost.length, ofThisDevice, whole: theirs === undefined });
    }
  }
  return gone;
}

/** Whether what our entry says is not in the other: it is not there, or without its content, or with another. */
function isLost(ours: StoredEntry, other: StoredEntry | undefined): boolean {
  if (other === undefined) return true;
  if (isErased(ours)) return false;
  return isErased(other) || canonical(ours) !== canonical(other);
}
