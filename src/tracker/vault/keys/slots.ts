/** The vault's identity sealed under each of its two keys. */
import type { Age } from '../age/age';
import type { AgeReason } from '../age/reason';
import type { KeyFailure } from '../failures';
import { identityInSlot, slotContent } from '../files/slot';
import { done, failed, type Outcome } from '../outcome';
import type { Sealed } from '../sealing/sealed-json';
import type { VaultKey } from '../vault-key';

export interface SealedIdentity {
  readonly passphrase: Sealed;
  readonly recovery: Sealed;
}

export type SlotFailure = KeyFailure | 'failed';

/** Why a slot or a file of ours did not open, as callers are told. */
export function keyFailureOf(reason: AgeReason): SlotFailure {
  switch (reason) {
    case 'not-an-identity':
      return 'not-a-recovery-key';
    case 'empty-passphrase':
    case 'too-costly':
    case 'cancelled':
      return reason;
    case 'not-age':
    case 'damaged':
    case 'wrong-key-or-damaged':
    case 'needs-key':
    case 'needs-passphrase':
      return 'wrong-key-or-damaged';
    case 'no-recipients':
    case 'not-a-recipient':
    case 'not-verified':
    case 'unavailable':
      return 'failed';
  }
}

/** The identity under the passphrase; opened again before it is given. */
export async function passphraseSlot(
  age: Age,
  identity: string,
  passphrase: string,
  signal?: AbortSignal,
): Promise<Outcome<Sealed, SlotFailure>> {
  const sealed = await age.sealWithPassphrase(slotContent(identity), passphrase, signal);
  return sealed.ok ? sealed : failed(keyFailureOf(sealed.reason));
}

/** The identity for the recovery key; opened again with it before it is given. */
export async function recoverySlot(
  age: Age,
  identity: string,
  recovery: { readonly identity: string; readonly recipient: string },
): Promise<Outcome<Sealed, SlotFailure>> {
  const sealed = await age.sealTo(slotContent(identity), [recovery.recipient], [recovery.identity]);
  return sealed.ok ? sealed : failed(keyFailureOf(sealed.reason));
}

/** The identity, from the slot that this key opens. */
export async function openSlot(
  age: Age,
  slots: SealedIdentity,
  key: VaultKey,
  signal?: AbortSignal,
): Promise<Outcome<string, SlotFailure>> {
  const opened =
    'passphrase' in key
      ? await age.openWithPassphrase(slots.passphrase, key.passphrase, signal)
      : await age.openWithIdentity(slots.recovery, key.recoveryKey, signal);
  if (!opened.ok) return failed(keyFailureOf(opened.reason));
  const identity = identityInSlot(opened.value);
  return identity === undefined ? failed('wrong-key-or-damaged') : done(identity);
}
