import type { Digest } from '../../log/chain';
import { isAhead } from '../../log/clock';
import type { CaseId, DeviceId, EntryId, Hash, StoredEntry } from '../../log/entry';
import { isErased } from '../../log/entry';
import type { IncomingChange } from '../../log/incoming-change';
import { type Fault, fittingOn, isFilling, judgeIncoming, judgeReturning, mergeable } from '../../log/judge-incoming';
import { EMPTY_LOG, type Log, logOf, type Merged, merge } from '../../log/merge';
import { stampsFit } from '../../log/stamps-fit';
import { leaveOut } from '../../log/withheld';
import { done, failed } from '../outcome';
import type { StoredCase } from '../stored-case';
import type { ErasedCase } from '../vault';
import type { ImportPreview, LeftOut, Lost, Question, Whose } from '../vault-files';
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
  /** The links that the entries of such a case had then, when they were written down. */
  leftAt?(id: CaseId): ReadonlyMap<DeviceId, readonly Hash[]> | undefined;
  /** This browser profile's id, where everything here would be replaced: the numbers that it used must be those of a chain. */
  readonly replaces?: DeviceId;
}

/** What a person and the reading of the file said of it. */
export interface Taking {
  /** Entries that a person accepted of the plan's questions. */
  readonly accepted?: ReadonlySet<EntryId>;
  /** Cases of which entries could not be read: of those from elsewhere what stands on nothing is left behind too. */
  readonly partial?: ReadonlySet<CaseId>;
}

/** What reading asks of the layers above and of the world. */
export interface Reader {
  /** What the program can make of an entry (`domain/read-entry.ts`). */
  readonly readBody: (entry: StoredEntry) => 'known' | 'erased' | 'unknown' | 'invalid';
  /** Whether it is a procedure that can be worked with and is what its hash says (`domain/procedure-snapshot.ts`). */
  readonly isProcedure: (snapshot: ProcedureContents) => Promise<boolean>;
  /** What each entry that comes in, among those that come, would change of what stands in that case here (`domain/changes-to.ts`). */
  readonly changesTo: (
    ours: ReadonlyMap<EntryId, StoredEntry>,
    coming: ReadonlySet<EntryId>,
  ) => (entry: StoredEntry) => IncomingChange | undefined;
  /** Whether these entries tell a case: without one that opens it there is nothing to show (`domain/replay.ts`). */
  readonly tellsCase: (entries: readonly StoredEntry[]) => boolean;
  /** The procedure that a case follows, where this entry says so (`domain/procedure-in.ts`). */
  readonly procedureIn: (entry: StoredEntry) => Hash | undefined;
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
  /** What does not come because it stands on something that could not be read. */
  readonly lost: readonly Lost[];
  /** Only cases in which something changes. */
  readonly changes: readonly CaseChange[];
  /** Procedures that were not here; from elsewhere those alone that a case follows which comes. */
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
 */
export async function planMerge(
  contents: BackupContents | HandoverContents,
  held: Held,
  reader: Reader,
  whose: Whose = 'other',
  { accepted = new Set(), partial = new Set() }: Taking = {},
): Promise<FileOutcome<MergePlan>> {
  if (isOtherSchool(contents, reader.here)) return failed('other-school');
  for (const snapshot of contents.procedures) {
    if (!(await reader.isProcedure(snapshot))) return failed('damaged');
  }
  const changes: CaseChange[] = [];
  const questions: Question[] = [];
  const leftOut: LeftOut[] = [];
  const lost: Lost[] = [];
  const seen = { newCases: 0, newEntries: 0, unknownTypes: 0, erasures: 0, staysErased: 0, aheadOfClock: 0 };
  const conflicts: string[] = [];
  const followed = new Set<Hash | undefined>();
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
    // In a back-up it may be what is left of a case. Nobody hands one over that cannot be read.
    if (contents.kind === 'handover' && ours === undefined && !reader.tellsCase(sent.entries)) {
      leftOut.push({ case: sent.id, fault: 'unreadable' });
      continue;
    }
    const read = isJudged && partial.has(sent.id) ? await fitting(sent, before, reader.digest) : sent;
    const judged = isJudged
      ? await judge(read, before, held, reader, whose)
      : await judgeAlone(sent, held, reader, whose);
    if ('fault' in judged) {
      leftOut.push({ case: sent.id, fault: judged.fault });
      continue;
    }
    lost.push(...lostOf(sent, read));
    questions.push(...judged.asked);
    const declined = new Set(judged.asked.map(({ entry }) => entry.id).filter((id) => !accepted.has(id)));
    const ofUs = new Set(judged.ofUs);
    const isOfUsTaken = judged.ofUs.every(({ id }) => !declined.has(id));
    const offered = judged.theirs.entries.filter((entry) => isOfUsTaken || !ofUs.has(entry));
    const entries = await leaveOut(offered, declined, reader.digest);
    const theirs = { ...judged.theirs, entries };
    for (const entry of entries) followed.add(reader.procedureIn(entry));
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
      goneHere: [],
      notRestored: [],
    },
    questions,
    lost,
    changes,
    procedures: contents.procedures.filter(
      ({ hash }) => !held.procedures.has(hash) && (whose === 'own' || followed.has(hash)),
    ),
    erasedCases: contents.kind === 'back-up' && whose === 'own' ? await missingTallies(contents.erasedCases, held) : [],
  });
}

interface Judged {
  /** What may be merged. */
  readonly theirs: StoredCase;
  readonly asked: readonly Question[];
  /** Entries that this device would have written and that are not here: all of them come when the last is accepted, else none. */
  readonly ofUs: readonly StoredEntry[];
}

type Judgement = Judged | { readonly fault: Fault };

/** What may be merged of a case that comes from elsewhere and what of it is to be asked, or why nothing of it is taken. */
async function judge(
  sent: StoredCase,
  before: Log,
  held: Held,
  { digest, changesTo }: Reader,
  whose: Whose,
): Promise<Judgement> {
  const device = held.device as DeviceId;
  const isReturning = held.isReturning?.(sent.id) ?? false;
  const left = isReturning ? held.leftAt?.(sent.id) : undefined;
  const isOfUs = (entry: StoredEntry): boolean => entry.device === device && !before.entries.has(entry.id);
  // A back-up of this vault that proves nothing may still be ours, and hold what was lost here: that is asked. So is what
  // comes back and cannot be compared with how it left.
  const mayBeOurs = whose === 'unproven' || (isReturning && left === undefined);
  const ofUs = mayBeOurs ? sent.entries.filter(isOfUs) : [];
  const mayNotWrite = left === undefined && ofUs.length === 0 ? device : undefined;
  const fault =
    (left && (await judgeReturning(left, sent.entries, device, digest))) ??
    (ofUs.some(({ seq }) => seq <= lastOf(device, before)) ? 'our-device' : undefined) ??
    (await judgeIncoming(before, sent.entries, mayNotWrite, digest));
  if (fault !== undefined) return { fault };
  const theirs = { ...sent, ...mergeable(before, sent) };
  const changeOf = changesTo(before.entries, new Set(theirs.entries.map(({ id }) => id)));
  // What was declined before may come once more, now with what it is about.
  const changeOfFilling = changesTo(before.entries, new Set());
  const isAsked = new Set(ofUs);
  const asked = theirs.entries.flatMap((entry): Question[] => {
    if (before.entries.size === 0 || isAsked.has(entry)) return [];
    const change = isFilling(before, entry)
      ? changeOfFilling(entry)
      : before.entries.has(entry.id)
        ? undefined
        : changeOf(entry);
    return change ? [{ case: sent.id, entry, change }] : [];
  });
  const end = ofUs.toSorted((one, other) => one.seq - other.seq).at(-1);
  return { theirs, ofUs, asked: end ? [...asked, { case: sent.id, entry: end, change: 'ours-again' }] : asked };
}

const lastOf = (device: DeviceId, { entries }: Log): number => {
  let last = 0;
  for (const entry of entries.values()) if (entry.device === device) last = Math.max(last, entry.seq);
  return last;
};

/**
 * The same where nothing is here, or where all of it would be replaced. What would keep anything from being written in the
 * case afterwards is left out, unless this vault made the file: a stamp that nothing comes after, a number of this device
 * that no chain leads to.
 */
async function judgeAlone(sent: StoredCase, { replaces }: Held, { digest }: Reader, whose: Whose): Promise<Judgement> {
  const judged = { theirs: sent, asked: [], ofUs: [] };
  if (whose === 'own') return judged;
  if (!stampsFit(sent.entries)) return { fault: 'impossible-clock' };
  const own = sent.entries.filter(({ device }) => device === replaces);
  return (await fittingOn(EMPTY_LOG, own, digest)).length < own.length ? { fault: 'our-device' } : judged;
}

const fitting = async (sent: StoredCase, before: Log, digest: Digest): Promise<StoredCase> => ({
  ...sent,
  entries: await fittingOn(before, sent.entries, digest),
});

/** What of the case is not in the other. */
function lostOf(sent: StoredCase, read: StoredCase): readonly Lost[] {
  if (read === sent) return [];
  const kept = new Set(read.entries);
  const gone = sent.entries.filter((entry) => !kept.has(entry));
  return gone.map(({ time }) => ({ what: 'entry', case: sent.id, time }));
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
