import type { Digest } from '../../log/chain';
import { isAhead } from '../../log/clock';
import type { CaseId, DeviceId, EntryId, Hash, StoredEntry } from '../../log/entry';
import { isErased } from '../../log/entry';
import type { IncomingChange } from '../../log/incoming-change';
import { type Fault, isFilling, judgeIncoming, mergeable } from '../../log/judge-incoming';
import { type Log, logOf, type Merged, merge } from '../../log/merge';
import { leaveOut } from '../../log/withheld';
import { done, failed } from '../outcome';
import type { StoredCase } from '../stored-case';
import type { ErasedCase } from '../vault';
import type { ImportPreview, LeftOut, Question, Whose } from '../vault-files';
import type { BackupContents, HandoverContents, Origin, ProcedureContents } from './contents';
import type { FileOutcome } from './reason';

/** What this vault holds, as far as importing asks. */
export interface Held {
  caseOf(id: CaseId): Promise<StoredCase | undefined>;
  /** Whether the whole case was erased here. */
  isErased(id: CaseId): boolean;
  readonly procedures: ReadonlySet<Hash>;
  /** This browser profile's id in chains: nobody else writes under it. Absent where nothing is here, and so nothing is judged. */
  readonly device?: DeviceId;
  /** Whether the case was erased here because it was handed over, so that what this device wrote in it may come back. */
  isReturning?(id: CaseId): boolean;
}

/** What reading asks of the layers above and of the world. */
export interface Reader {
  /** What the program can make of an entry (`domain/read-entry.ts`). */
  readonly readBody: (entry: StoredEntry) => 'known' | 'erased' | 'unknown' | 'invalid';
  /** Whether it is a procedure that can be worked with and is what its hash says (`domain/procedure-snapshot.ts`). */
  readonly isProcedure: (snapshot: ProcedureContents) => Promise<boolean>;
  /** What each entry that comes in would change of what stands in that case here (`domain/incoming-change.ts`). */
  readonly changesTo: (ours: ReadonlyMap<EntryId, StoredEntry>) => (entry: StoredEntry) => IncomingChange | undefined;
  readonly digest: Digest;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** This school and its site. */
  readonly here: Pick<Origin, 'school' | 'site'>;
}

/** One case that an import changes. */
export interface CaseChange {
  readonly id: CaseId;
  /** As it was here; empty for a case that is new. */
  readonly before: Log;
  readonly merged: Merged;
}

/** What an import does; carrying it out is one transaction. */
export interface MergePlan {
  readonly preview: ImportPreview;
  /** What would change something of ours, in the order of the file: to be asked one by one. */
  readonly questions: readonly Question[];
  /** Only cases in which something changes. */
  readonly changes: readonly CaseChange[];
  /** Procedures that were not here. */
  readonly procedures: readonly ProcedureContents[];
  /** Lines of cases that were erased elsewhere in this same vault and are not here. */
  readonly erasedCases: readonly ErasedCase[];
}

/**
 * What importing would do, and nothing yet: union by id, ours first. Nothing of ours is removed or overwritten. From
 * elsewhere (`whose` is not `own`) a case that cannot be what it says is left out (`judgeIncoming`), and what would change
 * something of ours is taken only where it was accepted; else it is kept without its content, so that it changes nothing
 * and the chain still fits. What was erased here stays so. Refused whole as `damaged` when a procedure is not what it
 * says, and as `other-school` when neither school nor site is ours.
 * @param accepted entries that a person accepted of the plan's questions
 */
export async function planMerge(
  contents: BackupContents | HandoverContents,
  held: Held,
  reader: Reader,
  whose: Whose = 'other',
  accepted: ReadonlySet<EntryId> = new Set(),
): Promise<FileOutcome<MergePlan>> {
  if (isOtherSchool(contents, reader.here)) return failed('other-school');
  for (const snapshot of contents.procedures) {
    if (!(await reader.isProcedure(snapshot))) return failed('damaged');
  }
  const changes: CaseChange[] = [];
  const questions: Question[] = [];
  const leftOut: LeftOut[] = [];
  const seen = { newCases: 0, newEntries: 0, unknownTypes: 0, erasures: 0, staysErased: 0, aheadOfClock: 0 };
  const conflicts: string[] = [];
  for (const sent of contents.cases) {
    const isJudged = held.device !== undefined && whose !== 'own';
    const all = [...sent.entries, ...sent.quarantine];
    if (all.some((entry) => reader.readBody(entry) === 'invalid')) {
      if (!isJudged) return failed('damaged');
      leftOut.push({ case: sent.id, fault: 'unreadable' });
      continue;
    }
    if (held.isErased(sent.id)) {
      seen.staysErased += 1;
      continue;
    }
    const ours = await held.caseOf(sent.id);
    const before = logFrom(ours);
    const judged = isJudged ? await judge(sent, before, held, reader) : { theirs: sent, asked: [] };
    if ('fault' in judged) {
      leftOut.push({ case: sent.id, fault: judged.fault });
      continue;
    }
    questions.push(...judged.asked);
    const declined = new Set(judged.asked.map(({ entry }) => entry.id).filter((id) => !accepted.has(id)));
    const entries = await leaveOut(judged.theirs.entries, declined, reader.digest);
    const theirs = { ...judged.theirs, entries };
    const merged = merge(before, logFrom(theirs));
    const added = new Set(merged.added);
    const come = theirs.entries.filter(({ id }) => added.has(id));
    seen.newCases += ours === undefined ? 1 : 0;
    seen.newEntries += added.size + merged.filled.length;
    seen.unknownTypes += come.filter((entry) => reader.readBody(entry) === 'unknown').length;
    seen.erasures += merged.erased.length;
    seen.staysErased += theirs.entries.filter(
      (entry) => staysErased(entry, merged.log) && before.entries.has(entry.id),
    ).length;
    seen.aheadOfClock += come.filter(({ time }) => isAhead(time, reader.now())).length;
    conflicts.push(...merged.conflicts);
    if (ours === undefined || changesAnything(merged)) changes.push({ id: theirs.id, before, merged });
  }
  return done({
    preview: {
      kind: contents.kind,
      madeAt: Date.parse(contents.madeAt),
      appVersion: contents.app,
      whose,
      cases: contents.cases.length,
      ...seen,
      conflicts,
      leftOut,
      newerHere: 0,
    },
    questions,
    changes,
    procedures: contents.procedures.filter(({ hash }) => !held.procedures.has(hash)),
    erasedCases: contents.kind === 'back-up' && whose === 'own' ? await missingTallies(contents.erasedCases, held) : [],
  });
}

/** What may be merged of a case that comes from elsewhere and what of it is to be asked, or why nothing of it is taken. */
async function judge(
  sent: StoredCase,
  before: Log,
  held: Held,
  { digest, changesTo }: Reader,
): Promise<{ readonly fault: Fault } | { readonly theirs: StoredCase; readonly asked: readonly Question[] }> {
  const device = held.isReturning?.(sent.id) ? undefined : held.device;
  const fault = await judgeIncoming(before, sent.entries, device, digest);
  if (fault !== undefined) return { fault };
  const theirs = { ...sent, ...mergeable(before, sent) };
  const changeOf = changesTo(before.entries);
  const asked = theirs.entries.flatMap((entry): Question[] => {
    const comesIn = !before.entries.has(entry.id) || isFilling(before, entry);
    const change = before.entries.size > 0 && comesIn ? changeOf(entry) : undefined;
    return change ? [{ case: sent.id, entry, change }] : [];
  });
  return { theirs, asked };
}

/** A site may move and a school may change its name; both at once is somebody else. */
export const isOtherSchool = (one: Pick<Origin, 'school' | 'site'>, other: Pick<Origin, 'school' | 'site'>): boolean =>
  one.school !== other.school && one.site !== other.site;

/** The case as a log; the empty log when there is none. */
export const logFrom = (contents: StoredCase | undefined): Log =>
  logOf(contents ? [...contents.entries, ...contents.quarantine] : []);

const changesAnything = ({ added, filled, erased, conflicts }: Merged): boolean =>
  added.length + filled.length + erased.length + conflicts.length > 0;

function staysErased(entry: StoredEntry, log: Log): boolean {
  const own = log.entries.get(entry.id);
  return own !== undefined && isErased(own) && !isErased(entry);
}

async function missingTallies(all: readonly ErasedCase[], held: Held): Promise<ErasedCase[]> {
  const missing: ErasedCase[] = [];
  for (const one of all) {
    // Importing never removes: a case that is here stays, whatever another copy of this vault did with it.
    if (!held.isErased(one.case) && (await held.caseOf(one.case)) === undefined) missing.push(one);
  }
  return missing;
}
