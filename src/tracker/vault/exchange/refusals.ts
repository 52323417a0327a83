import type { FileFailure, MakeFailure, StorageFailure } from '../failures';
import type { FileReason } from '../files/reason';
import { failed, type Outcome } from '../outcome';

/** Why a file is not read, as callers are told. */
export function notRead(reason: FileReason | StorageFailure): { readonly ok: false; readonly reason: FileFailure } {
  return failed(reason === 'does-not-open' || reason === 'no-such-recipient' ? 'failed' : reason);
}

const MADE: ReadonlySet<string> = new Set<MakeFailure>([
  'locked',
  'full',
  'cleared',
  'newer-program-needed',
  'connection-lost',
  'key-replaced',
  'failed',
  'does-not-open',
  'too-large',
  'cancelled',
  'no-such-case',
  'no-such-recipient',
]);

/** Why a file is not made, as callers are told. */
export const notMade = (reason: FileReason | MakeFailure): { readonly ok: false; readonly reason: MakeFailure } =>
  failed(MADE.has(reason) ? (reason as MakeFailure) : 'failed');

/** The value, or why it was not made. */
export const made = <Value>(outcome: Outcome<Value, FileReason | MakeFailure>): Outcome<Value, MakeFailure> =>
  outcome.ok ? outcome : notMade(outcome.reason);
