import { chained, type Digest } from '../../log/chain';
import { follow, isAhead, tick } from '../../log/clock';
import type { CaseId, DeviceId, Entry, Stamp, StoredEntry } from '../../log/entry';
import type { NewEntry } from '../vault';

/** What the vault adds to what a person wrote. */
export interface Envelopes {
  /** Follows stamps of others, so that what is written here comes after what was seen. */
  see(entries: readonly StoredEntry[]): void;
  /** The entries of this device, in the order given, after those of the case. */
  wrap(id: CaseId, contents: readonly NewEntry[], entries: readonly StoredEntry[]): Promise<readonly Entry[]>;
}

/** Envelopes of this device. `now` in milliseconds since 1970; `salt` is new random text at each call. */
export function createEnvelopes(
  device: DeviceId,
  { now, salt, digest }: { now: () => number; salt: () => string; digest: Digest },
): Envelopes {
  let clock: Stamp | undefined;

  function see(entries: readonly StoredEntry[]): void {
    let latest = clock;
    for (const { time } of entries) if (latest === undefined || time > latest) latest = time;
    if (latest === undefined || !isAhead(latest, now())) clock = latest;
    else
      clock = follow(
        clock,
        entries.map(({ time }) => time),
        now(),
      );
  }

  return {
    see,
    async wrap(id, contents, entries) {
      see(entries);
      let last = lastOf(device, entries);
      const wrapped: Entry[] = [];
      for (const content of contents) {
        clock = tick(clock, now());
        const { id: entryId, type, v, body } = content;
        const draft = { id: entryId, case: id, device, time: clock, type, v, body, salt: salt() };
        const entry = await chained(draft, last, digest);
        wrapped.push(entry);
        last = entry;
      }
      return wrapped;
    },
  };
}

function lastOf(device: DeviceId, entries: readonly StoredEntry[]): StoredEntry | undefined {
  let last: StoredEntry | undefined;
  for (const entry of entries) if (entry.device === device && entry.seq > (last?.seq ?? 0)) last = entry;
  return last;
}
