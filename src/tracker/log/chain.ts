/** One hash chain per device and case over salted commitments, so that missing or damaged entries are noticed. No proof of who wrote. */
import { canonical } from './canonical';
import type { CaseId, DeviceId, Entry, EntryId, Hash, StoredEntry } from './entry';
import { isErased } from './entry';

/** SHA-256 of the text in UTF-8. Asynchronous, because the browser's own function is, and we use that rather than ship another. */
export type Digest = (text: string) => Promise<Hash>;

/** Last entry of a chain as it was once seen. */
export interface Head {
  readonly case: CaseId;
  readonly device: DeviceId;
  readonly seq: number;
  readonly link: Hash;
}

export type Finding =
  /** Entries of this device in this case, first and last number included. */
  | {
      readonly kind: 'missing';
      readonly case: CaseId;
      readonly device: DeviceId;
      readonly from: number;
      readonly until: number;
    }
  /** This entry, or the one before it in its chain, is not as it was written. */
  | { readonly kind: 'damaged'; readonly case: CaseId; readonly device: DeviceId; readonly entry: EntryId }
  /** Two entries with one number: a vault was copied and both copies went on. */
  | { readonly kind: 'forked'; readonly case: CaseId; readonly device: DeviceId; readonly seq: number };

/** What stands for the content in the chain, also after it was erased. */
export const commitmentOf = async (entry: StoredEntry, digest: Digest): Promise<Hash> =>
  isErased(entry) ? entry.commitment : digest(canonical([entry.salt, entry.body]));

/** What the next entry of the chain holds in `previous`. */
export async function linkOf(entry: StoredEntry, digest: Digest): Promise<Hash> {
  const { id, case: file, device, seq, time, type, v, previous } = entry;
  return digest(canonical([id, file, device, seq, time, type, v, previous, await commitmentOf(entry, digest)]));
}

/** The entry that follows the last one of this device in this case; `last` is `undefined` for the first. */
export async function chained(
  entry: Omit<Entry, 'seq' | 'previous'>,
  last: StoredEntry | undefined,
  digest: Digest,
): Promise<Entry> {
  if (last === undefined) return { ...entry, seq: 1, previous: null };
  if (last.case !== entry.case || last.device !== entry.device) throw new Error('an entry of another chain');
  return { ...entry, seq: last.seq + 1, previous: await linkOf(last, digest) };
}

/** The heads of the chains in these entries, to be kept where the entries are not. */
export async function headsOf(entries: Iterable<StoredEntry>, digest: Digest): Promise<readonly Head[]> {
  const lasts = [...chainsIn(entries).values()].flatMap((chain) => chain.entries.slice(-1));
  return Promise.all(
    lasts.map(async (last) => ({
      case: last.case,
      device: last.device,
      seq: last.seq,
      link: await linkOf(last, digest),
    })),
  );
}

/** Everything that is missing from the chains or does not fit in them. With `heads` also what is missing at the end. */
export async function checkChains(
  entries: Iterable<StoredEntry>,
  digest: Digest,
  heads: readonly Head[] = [],
): Promise<readonly Finding[]> {
  const chains = chainsIn(entries);
  const findings: Finding[] = [];
  for (const chain of chains.values()) findings.push(...(await checkChain(chain, digest)));
  for (const head of heads) findings.push(...(await checkHead(head, chains.get(keyOf(head))?.entries ?? [], digest)));
  return findings;
}

interface Chain {
  readonly case: CaseId;
  readonly device: DeviceId;
  /** By number. */
  readonly entries: readonly StoredEntry[];
}

const keyOf = ({ case: file, device }: Pick<StoredEntry, 'case' | 'device'>): string => JSON.stringify([file, device]);

function chainsIn(entries: Iterable<StoredEntry>): ReadonlyMap<string, Chain> {
  const chains = new Map<string, Chain & { readonly entries: StoredEntry[] }>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const chain = chains.get(key) ?? { case: entry.case, device: entry.device, entries: [] };
    chain.entries.push(entry);
    chains.set(key, chain);
  }
  for (const chain of chains.values()) chain.entries.sort((one, other) => one.seq - other.seq);
  return chains;
}

async function checkChain({ case: file, device, entries: chain }: Chain, digest: Digest): Promise<Finding[]> {
  const findings: Finding[] = [];
  let expected = 1;
  let links: ReadonlySet<Hash | null> = new Set([null]);
  for (const [seq, entries] of Map.groupBy(chain, (entry) => entry.seq)) {
    if (seq > expected) findings.push({ kind: 'missing', case: file, device, from: expected, until: seq - 1 });
    if (entries.length > 1) findings.push({ kind: 'forked', case: file, device, seq });
    for (const { id, previous } of entries) {
      if (seq === expected && !links.has(previous)) findings.push({ kind: 'damaged', case: file, device, entry: id });
    }
    expected = seq + 1;
    links = new Set(await Promise.all(entries.map((entry) => linkOf(entry, digest))));
  }
  return findings;
}

async function checkHead(head: Head, chain: readonly StoredEntry[], digest: Digest): Promise<Finding[]> {
  const { case: file, device, seq } = head;
  const last = chain.at(-1)?.seq ?? 0;
  if (last < seq) return [{ kind: 'missing', case: file, device, from: last + 1, until: seq }];
  const entry = chain.find((candidate) => candidate.seq === seq);
  if (entry === undefined || (await linkOf(entry, digest)) === head.link) return [];
  return [{ kind: 'damaged', case: file, device, entry: entry.id }];
}
