import { type ErasedLine, erasedLineOf } from '../../domain/queries/erased-line';
import { isHeldElsewhere } from '../../domain/queries/held-elsewhere';
import type { CaseId } from '../../log/entry';
import type { StorageFailure } from '../../vault/failures';
import { done, type Outcome } from '../../vault/outcome';
import type { Vault } from '../../vault/vault';
import { lineGroundOf } from './line-ground';
import type { Work } from './work';

/**
 * Erases a whole case with what was typed for it and not saved, and leaves its nameless line for the counts. A case that is
 * gone already counts as erased. The copy of a case that is worked elsewhere can be handed back.
 */
export async function eraseCase(
  work: Pick<Work, 'vault' | 'desk' | 'clock' | 'school' | 'procedureOf'>,
  id: CaseId,
): Promise<Outcome<void, StorageFailure>> {
  const { vault, desk, clock } = work;
  const file = desk.now().files.get(id);
  if (file === undefined) return done(undefined);
  const left = erasedLineOf(file, clock.now(), lineGroundOf(work, file));
  return erase(vault, id, left, isHeldElsewhere(file));
}

/** Erases a case that cannot be folded; what it was is not known, so that nothing of it counts. */
export const eraseBroken = (
  { vault, clock }: Pick<Work, 'vault' | 'clock'>,
  id: CaseId,
): Promise<Outcome<void, StorageFailure>> => erase(vault, id, { v: 1, erasedAt: clock.now(), line: null }, false);

async function erase(
  vault: Vault,
  id: CaseId,
  left: ErasedLine,
  handedOver: boolean,
): Promise<Outcome<void, StorageFailure>> {
  const kept = await vault.drafts.list();
  if (!kept.ok) return kept;
  const drafts = kept.value.map(({ key }) => key).filter((key) => key.split('/').includes(id));
  const erased = await vault.cases.erase(id, left, drafts, { handedOver });
  if (erased.ok) return erased;
  return erased.reason === 'no-such-case' ? done(undefined) : { ok: false, reason: erased.reason };
}
