import { type ReadonlySignal, signal } from '@preact/signals';
import type { SchoolCalendar } from '../../../protocol/schoolday';
import type { CaseFile } from '../../domain/case';
import { createDesk, type Desk } from '../../domain/queries/desk';
import type { Finding } from '../../log/chain';
import type { CaseId } from '../../log/entry';
import type { StorageFailure } from '../../vault/failures';
import type { StoredCase } from '../../vault/stored-case';
import type { CaseCheck, Vault } from '../../vault/vault';
import type { Procedures } from './procedures';

/** How far reading the cases has come. */
export type Loading =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'read' }
  /** Not all cases are there. */
  | { readonly kind: 'failed'; readonly reason: StorageFailure };

/** What the vault finds wrong with what is stored of a case. */
export type CheckFinding = 'behind' | 'misshapen' | 'does-not-open' | Finding['kind'];

/** All cases of an open vault, folded, following every change in it. Reading it in a component follows it too. */
export interface CaseDesk {
  /** Changes with every change of any case. */
  readonly revision: ReadonlySignal<number>;
  readonly loading: ReadonlySignal<Loading>;
  /** Cases of which something stored does not open: shown as damaged, never dropped. */
  readonly damaged: ReadonlySignal<readonly CaseId[]>;
  /** What checking the chains of cases found, by case; absent where nothing was. */
  readonly findings: ReadonlySignal<ReadonlyMap<CaseId, ReadonlySet<CheckFinding>>>;
  /** Cases with entries that have another content elsewhere. */
  readonly quarantined: ReadonlySignal<ReadonlySet<CaseId>>;
  /** The desk as it is now; ask it again after `revision` changed. */
  now(): Desk;
  /** The case as it is now; `undefined` when there is none. */
  file(id: CaseId): CaseFile | undefined;
  /** Resolves when everything that the vault told until now is on the desk, with the procedures that came along. */
  settled(): Promise<void>;
  /** Reads all cases again, after it failed. */
  readAgain(): void;
  close(): void;
}

/** Opens the desk and starts reading; `loading` says when everything is there. */
export function openCaseDesk(vault: Vault, procedures: Procedures, calendar: SchoolCalendar): CaseDesk {
  const revision = signal(0);
  const loading = signal<Loading>({ kind: 'reading', done: 0, total: 0 });
  const damaged = signal<readonly CaseId[]>([]);
  const quarantined = signal<ReadonlySet<CaseId>>(new Set());
  const findings = signal<ReadonlyMap<CaseId, ReadonlySet<CheckFinding>>>(new Map());
  let desk = createDesk(procedures.known, calendar);
  let reading = 0;
  let underWay: Promise<unknown> = Promise.resolve();
  const begin = (work: () => Promise<void>): void => {
    underWay = Promise.all([underWay, work()]);
  };

  const changed = () => {
    revision.value += 1;
  };

  function noteQuarantine(cases: readonly StoredCase[]): void {
    const next = new Set(quarantined.value);
    for (const { id, quarantine } of cases) {
      if (quarantine.length > 0) next.add(id);
      else next.delete(id);
    }
    quarantined.value = next;
  }

  function noteCheck(of: readonly CaseId[] | 'all', check: CaseCheck): void {
    const next = new Map(of === 'all' ? [] : findings.value);
    if (of !== 'all') for (const id of of) next.delete(id);
    const note = (id: CaseId, found: CheckFinding) => next.set(id, new Set([...(next.get(id) ?? []), found]));
    for (const id of check.behind) note(id, 'behind');
    for (const id of check.misshapen) note(id, 'misshapen');
    for (const id of check.damaged) note(id, 'does-not-open');
    for (const finding of check.findings) note(finding.case, finding.kind);
    findings.value = next;
  }

  async function readAll(): Promise<void> {
    reading += 1;
    const mine = reading;
    const fresh = createDesk(procedures.known, calendar);
    desk = fresh;
    damaged.value = [];
    loading.value = { kind: 'reading', done: 0, total: 0 };
    for await (const read of vault.cases.all()) {
      if (mine !== reading) return;
      if (!read.ok) {
        loading.value = { kind: 'failed', reason: read.reason };
        return;
      }
      const batch = read.value;
      fresh.add(batch.cases.flatMap(({ entries }) => entries));
      noteQuarantine(batch.cases);
      damaged.value = [...damaged.value, ...batch.damaged];
      loading.value = { kind: 'reading', done: batch.done, total: batch.total };
      changed();
    }
    if (mine !== reading) return;
    loading.value = { kind: 'read' };
    changed();
  }

  function putAnew(cases: readonly StoredCase[]): void {
    for (const { id, entries } of cases) {
      desk.remove(id);
      desk.add(entries);
    }
    noteQuarantine(cases);
    changed();
  }

  /** What a case waits for can be told from the moment that its procedure is at hand. */
  async function takeProcedures(): Promise<void> {
    const added = await procedures.refresh();
    if (!added.ok || added.value.length === 0) return;
    for (const id of [...desk.withoutProcedure]) {
      const entries = desk.files.get(id)?.entries ?? [];
      desk.remove(id);
      desk.add(entries);
    }
    changed();
  }

  const stop = vault.subscribe((change) => {
    switch (change.kind) {
      case 'entries':
        desk.add(change.entries);
        return changed();
      case 'cases':
        return putAnew(change.cases);
      case 'case-erased':
        desk.remove(change.case);
        return changed();
      case 'checked':
        return noteCheck(change.of, change.check);
      case 'replaced':
        return begin(readAll);
      case 'procedure':
        return begin(takeProcedures);
      default:
    }
  });
  begin(readAll);

  return {
    revision,
    loading,
    damaged,
    findings,
    quarantined,
    now() {
      revision.value;
      return desk;
    },
    file(id) {
      revision.value;
      return desk.files.get(id);
    },
    async settled() {
      let seen: unknown;
      while (seen !== underWay) {
        seen = underWay;
        await underWay;
      }
    },
    readAgain: () => begin(readAll),
    close() {
      reading += 1;
      stop();
    },
  };
}
