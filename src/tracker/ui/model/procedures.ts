import type { Procedure } from '../../../protocol/procedure';
import { keptProcedure, type ProcedureSnapshot, readSnapshot, snapshotOf } from '../../domain/procedure-snapshot';
import type { Digest } from '../../log/chain';
import type { Hash } from '../../log/entry';
import type { StorageFailure } from '../../vault/failures';
import { done, type Outcome } from '../../vault/outcome';
import type { Vault } from '../../vault/vault';

export interface Procedures {
  /** The procedure that new cases follow. */
  readonly current: ProcedureSnapshot;
  /** Every procedure at hand, by its hash; grows when a case made elsewhere brings its own. */
  readonly known: Map<Hash, Procedure>;
  /** Keeps the current one in the vault, before the first case that follows it. */
  keepCurrent(): Promise<Outcome<void, StorageFailure | 'not-readable'>>;
  /** Reads what the vault keeps again; gives the hashes that are new. */
  refresh(): Promise<Outcome<readonly Hash[], StorageFailure>>;
}

/** The procedures of the site and of the vault. */
export async function openProcedures(vault: Vault, procedure: Procedure, digest: Digest): Promise<Procedures> {
  const current = await snapshotOf(procedure, digest);
  const known = new Map([[current.hash, procedure]]);
  return {
    current,
    known,
    keepCurrent: () => vault.procedures.keep(current.hash, keptProcedure(procedure)),
    async refresh() {
      const kept = await vault.procedures.all();
      if (!kept.ok) return kept;
      const added: Hash[] = [];
      for (const [hash, value] of kept.value) {
        if (known.has(hash)) continue;
        const snapshot = await readSnapshot({ hash, procedure: value }, digest);
        if (snapshot === undefined) continue;
        known.set(hash, snapshot.procedure);
        added.push(hash);
      }
      return done(added);
    },
  };
}
