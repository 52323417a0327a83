import type { RekeyFailure } from '../../../vault/failures';

/** The reason when it is about the passphrase that was typed, and so is told at its field. */
export const wrongKey = <Reason extends RekeyFailure>(reason: Reason | undefined): Reason | undefined =>
  reason === 'wrong-key-or-damaged' || reason === 'empty-passphrase' ? reason : undefined;
