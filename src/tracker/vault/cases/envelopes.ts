import { chained, type Digest, linkOf } from '../../log/chain';
import { latestOf, stampAfter } from '../../log/clock';
import type { CaseId, DeviceId, Entry, StoredEntry } from '../../log/entry';
import type { NewEntry } from '../vault';

/** What the vault adds to what a person wrote. */
export interface Envelopes {
  /** Works out ahead what the next entry after this one needs. */
  ready(last: StoredEntry): void;
  /** Entries of that device, in the order given, after those of the case. */
  wrap(
    id: CaseId,
    device: DeviceId,
    contents: readonly NewEntry[],
    entries: readonly StoredEntry[],
  ): Promise<readonly Entry[]>;
}

/** `now` in milliseconds since 1970; `salt` is new random text at each call. */
export function createEnvelopes({
  now,
  salt,
  digest,
}: {
  now: () => number;
  salt: () => string;
  digest: Digest;
}): Envelopes {
  return {
    ready: (last) => void linkOf(last, digest),
    async wrap(id, device, contents, entries) {
      let last = lastOf(device, entries);
      let seen = latestOf(entries.map(({ time }) => time));
      const wrapped: Entry[] = [];
      for (const content of contents) {
        seen = stampAfter(seen, now());
        const { id: entryId, type, v, body } = content;
        const draft = { id: entryId, case: id, device, time: seen, type, v, body, salt: salt() };
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
