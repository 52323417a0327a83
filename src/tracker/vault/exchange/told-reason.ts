import { type FileFailure, MAKE_FAILURES, type MakeFailure, type StorageFailure } from '../failures';
import type { FileReason } from '../files/reason';
import { failed, type Outcome } from '../outcome';

/** Why a file is not read, as callers are told. */
export function notRead(reason: FileReason | StorageFailure): { readonly ok: false; readonly reason: FileFailure } {
  return failed(reason === 'does-not-open' || reason === 'no-such-recipient' ? 'failed' : reason);
}

const isMakeFailure = (reason: string): reason is MakeFailure => (MAKE_FAILURES as readonly string[]).includes(reason);

/** Why a file is not made, as callers are told. */
export const notMade = (reason: FileReason | MakeFailure): { readonly ok: false; readonly reason: MakeFailure } =>
  failed(isMakeFailure(reason) ? reason : 'failed');

/** The value, or why it was not made. */
export const made = <Value>(outcome: Outcome<Value, FileReason | MakeFailure>): Outcome<Value, MakeFailure> =>
  outcome.ok ? outcome : notMade(outcome.reason);
