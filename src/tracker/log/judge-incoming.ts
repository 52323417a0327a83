/** Whether the entries of one case that come from elsewhere can be what they say, next to what is here. */
import { commitmentOf, type Digest, linkOf } from './chain';
import type { DeviceId, EntryId, ErasedEntry, Hash, StoredEntry } from './entry';
import { isErased } from './entry';
import { ERASURE, erasureIn } from './erasure';
import type { Log } from './merge';
import { stampsFit } from './stamps-fit';
import { sameHeader } from './withheld';

/** Why nothing of a case is taken. No honest vault makes any of these. */
export const FAULTS = [
  /** Entries that would be of this device and are not here. */
  'our-device',
  /** A number that follows nothing, or an entry that does not fit the one before it. */
  'broken-chain',
  /** Content for an entry of which we know by its commitment that it said something else. */
  'forged-content',
  /** An erasure that names no entry of the case, or another content than that has. */
  'invented-erasure',
  /** A stamp that no clock and no other entry explains (`stampsFit`). */
  'impossible-clock',
] as const;
export type Fault = (typeof FAULTS)[number];

/**
 * What is wrong with them; `undefined` when nothing is. Costs what comes in, and one walk through what is here.
 * @param device the device that may not write from elsewhere; `undefined` where what it wrote may come back
 */
export async function judgeIncoming(
  ours: Log,
  theirs: readonly StoredEntry[],
  device: DeviceId | undefined,
  digest: Digest,
): Promise<Fault | undefined> {
  const fresh = theirs.filter(({ id }) => !ours.entries.has(id));
  if (fresh.some((entry) => entry.device === device)) return 'our-device';
  if (fresh.length > 0 && !stampsFit([...ours.entries.values(), ...fresh])) return 'impossible-clock';
  if (await isForged(ours, theirs, digest)) return 'forged-content';
  if (!(await followsOn(ours, fresh, digest))) return 'broken-chain';
  return (await inventsErasure(ours, theirs, digest)) ? 'invented-erasure' : undefined;
}

/** Whether content that was left out here comes as another than it was. */
async function isForged(ours: Log, theirs: readonly StoredEntry[], digest: Digest): Promise<boolean> {
  for (const entry of theirs) {
    const own = headerFor(ours, entry);
    if (own !== undefined && (await commitmentOf(entry, digest)) !== own.commitment) return true;
  }
  return false;
}

const placeOf = (device: DeviceId, seq: number): string => JSON.stringify([device, seq]);

/** Whether each entry that comes in stands on the one before it of its device, and the one after it on it. */
async function followsOn(ours: Log, fresh: readonly StoredEntry[], digest: Digest): Promise<boolean> {
  const places = Map.groupBy([...ours.entries.values(), ...fresh], ({ device, seq }) => placeOf(device, seq));
  const at = (device: DeviceId, seq: number): readonly StoredEntry[] => places.get(placeOf(device, seq)) ?? [];
  const links = new Map<EntryId, Promise<Hash>>();
  const linkTo = (entry: StoredEntry): Promise<Hash> => {
    const link = links.get(entry.id) ?? linkOf(entry, digest);
    links.set(entry.id, link);
    return link;
  };
  const fits = async ({ device, seq, previous }: StoredEntry): Promise<boolean> => {
    if (seq === 1) return previous === null;
    for (const before of at(device, seq - 1)) if ((await linkTo(before)) === previous) return true;
    return false;
  };
  for (const entry of fresh) {
    if (!(await fits(entry))) return false;
    for (const after of at(entry.device, entry.seq + 1)) if (!(await fits(after))) return false;
  }
  return true;
}

/**
 * Those of the entries that stand on one before them, here or among themselves: of a file in which entries could not be
 * read, what can be taken all the same. What is here already is among them.
 */
export async function fittingOn(
  ours: Log,
  theirs: readonly StoredEntry[],
  digest: Digest,
): Promise<readonly StoredEntry[]> {
  const links = new Map<string, Set<Hash>>();
  const kept = new Set<StoredEntry>();
  async function keep(entry: StoredEntry): Promise<void> {
    const place = placeOf(entry.device, entry.seq);
    links.set(place, (links.get(place) ?? new Set()).add(await linkOf(entry, digest)));
    kept.add(entry);
  }
  for (const entry of ours.entries.values()) await keep(entry);
  for (const entry of theirs.toSorted((one, other) => one.seq - other.seq)) {
    const { id, device, seq, previous } = entry;
    if (ours.entries.has(id)) kept.add(entry);
    else if (seq === 1 ? previous === null : previous && links.get(placeOf(device, seq - 1))?.has(previous)) {
      await keep(entry);
    }
  }
  return theirs.filter((entry) => kept.has(entry));
}

/** The links of the chains in these entries, by device and in order of number: enough to know them by when they come back. */
export async function linksOf(
  entries: Iterable<StoredEntry>,
  digest: Digest,
): Promise<ReadonlyMap<DeviceId, readonly Hash[]>> {
  const links = new Map<DeviceId, readonly Hash[]>();
  for (const [device, own] of Map.groupBy(entries, (entry) => entry.device))
    links.set(device, await chainOf(own, digest));
  return links;
}

/** The links of one device up to a number that is missing, or that two entries have: neither is known again, and what stands on them is not either. */
async function chainOf(entries: readonly StoredEntry[], digest: Digest): Promise<readonly Hash[]> {
  const byNumber = Map.groupBy(entries, ({ seq }) => seq);
  const links: Hash[] = [];
  for (;;) {
    const [only, twin] = byNumber.get(links.length + 1) ?? [];
    if (only === undefined || twin !== undefined) return links;
    links.push(await linkOf(only, digest));
  }
}

/**
 * What is wrong with a case that comes back after it was erased here, beside the links that its entries had then;
 * `undefined` when nothing is. It may come back shorter, for what was written after it was handed over went with the copy.
 */
export async function judgeReturning(
  left: ReadonlyMap<DeviceId, readonly Hash[]>,
  theirs: readonly StoredEntry[],
  device: DeviceId,
  digest: Digest,
): Promise<Fault | undefined> {
  for (const entry of theirs) {
    const known = left.get(entry.device)?.[entry.seq - 1];
    if (known === undefined && entry.device === device) return 'our-device';
    if (known !== undefined && (await linkOf(entry, digest)) !== known) return 'broken-chain';
  }
  return undefined;
}

async function inventsErasure(ours: Log, theirs: readonly StoredEntry[], digest: Digest): Promise<boolean> {
  const sent = new Map(theirs.map((entry) => [entry.id, entry]));
  for (const entry of theirs) {
    const erasure = erasureIn(entry);
    if (erasure === undefined || (ours.entries.has(entry.id) && !isFilling(ours, entry))) continue;
    const target = ours.entries.get(erasure.target) ?? sent.get(erasure.target);
    if (target === undefined || target.type === ERASURE) return true;
    if ((await commitmentOf(target, digest)) !== erasure.commitment) return true;
  }
  return false;
}

/** Other contents of one entry that are kept: what somebody means is among the first, and a file could bring thousands. */
const MAX_APART = 8;

/**
 * What of the case may be merged. What is set apart counts for nothing but erasing, so what would be set apart may not
 * erase: neither what was set apart on their side, nor what bears an id of ours. Of one entry no more contents are set
 * apart than a person may want to read.
 */
export function mergeable(ours: Log, { entries, quarantine }: Versions): Versions {
  const isHarmless = (entry: StoredEntry): boolean => erasureIn(entry) === undefined;
  const apart = new Map<EntryId, number>();
  function fits({ id }: StoredEntry): boolean {
    const count = (apart.get(id) ?? ours.quarantine.get(id)?.length ?? 0) + 1;
    apart.set(id, count);
    return count <= MAX_APART;
  }
  return {
    entries: entries.filter((entry) => isHarmless(entry) || !ours.entries.has(entry.id) || isFilling(ours, entry)),
    quarantine: quarantine.filter((entry) => isHarmless(entry) && fits(entry)),
  };
}

interface Versions {
  readonly entries: readonly StoredEntry[];
  readonly quarantine: readonly StoredEntry[];
}

/** Whether it brings the content of an entry of which only the header is here. */
export const isFilling = (ours: Log, entry: StoredEntry): boolean => headerFor(ours, entry) !== undefined;

/** What is here of an entry of which this brings the content. */
function headerFor(ours: Log, entry: StoredEntry): ErasedEntry | undefined {
  const own = ours.entries.get(entry.id);
  return own !== undefined && isErased(own) && !isErased(entry) && sameHeader(own, entry) ? own : undefined;
}
