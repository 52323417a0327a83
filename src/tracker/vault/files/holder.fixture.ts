/** A vault in a map, for tests of importing: it carries plans out as they say. */
import type { CaseId, Hash, StoredEntry } from '../../log/entry';
import { erasureIn } from '../../log/erasure';
import { digest } from '../../log/log.fixture';
import { logOf, merge } from '../../log/merge';
import type { StoredCase } from '../stored-case';
import type { Whose } from '../vault-files';
import type { BackupContents, HandoverContents } from './contents';
import { backupFrame, must, origin } from './files.fixture';
import { type Held, type MergePlan, planMerge, type Reader } from './plan-merge';

export const reader = (changes: Partial<Reader> = {}): Reader => ({
  readBody: (entry) => (entry.type === 'new' ? 'unknown' : entry.type === 'wrong' ? 'invalid' : 'known'),
  changesTo: () => () => undefined,
  tellsCase: () => true,
  procedureIn: () => undefined,
  isProcedure: async ({ procedure }) => procedure !== 'wrong',
  digest,
  now: () => Date.parse('2026-11-22T12:00:00.000Z'),
  here: origin,
  ...changes,
});

export class Holder implements Held {
  readonly vault = 'vault-1';
  readonly cases = new Map<CaseId, StoredCase>();
  readonly erased = new Set<CaseId>();
  readonly procedures = new Set<Hash>();

  constructor(entries: readonly StoredEntry[] = []) {
    for (const one of contentsOf(entries)) this.cases.set(one.id, one);
  }

  async caseOf(id: CaseId): Promise<StoredCase | undefined> {
    return this.cases.get(id);
  }

  isErased(id: CaseId): boolean {
    return this.erased.has(id);
  }

  /** What a back-up of it holds. */
  backup(): BackupContents {
    const erasedCases = [...this.erased].map((id) => ({ case: id, tally: {} }));
    return { ...backupFrame({ erasedCases, procedures: [], vault: this.vault }), cases: [...this.cases.values()] };
  }

  async take(contents: BackupContents | HandoverContents): Promise<MergePlan> {
    const plan = must(await planMerge(contents, this, reader(), this.whose(contents)));
    for (const { id, merged } of plan.changes) {
      const { entries, quarantine } = merged.log;
      this.cases.set(id, { id, entries: [...entries.values()], quarantine: [...quarantine.values()].flat() });
    }
    for (const { hash } of plan.procedures) this.procedures.add(hash);
    for (const one of plan.erasedCases) this.erased.add(one.case);
    return plan;
  }

  /** As if every back-up that says that it is of this vault had proven it. */
  whose(contents: BackupContents | HandoverContents): Whose {
    return contents.kind === 'back-up' && contents.vault === this.vault ? 'own' : 'other';
  }

  /** Adds an entry as if it was written here; one that erases takes the content with it. */
  write(entry: StoredEntry): void {
    const held = this.cases.get(entry.case) ?? { id: entry.case, entries: [], quarantine: [] };
    const { log } = merge(logOf([...held.entries, ...held.quarantine]), logOf([entry]));
    this.cases.set(entry.case, {
      id: entry.case,
      entries: [...log.entries.values()],
      quarantine: [...log.quarantine.values()].flat(),
    });
  }

  eraseCase(id: CaseId): void {
    this.cases.delete(id);
    this.erased.add(id);
  }

  all(): readonly StoredEntry[] {
    return [...this.cases.values()].flatMap(({ entries, quarantine }) => [...entries, ...quarantine]);
  }
}

/** The entries by their cases; other contents under one id are set apart. */
export function contentsOf(entries: readonly StoredEntry[]): readonly StoredCase[] {
  return [...Map.groupBy(entries, (entry) => entry.case)].map(([id, own]) => {
    const log = logOf(own);
    return { id, entries: [...log.entries.values()], quarantine: [...log.quarantine.values()].flat() };
  });
}

export const erases = (entries: readonly StoredEntry[], id: string, file: CaseId): boolean =>
  entries.some((entry) => entry.case === file && erasureIn(entry)?.target === id);
