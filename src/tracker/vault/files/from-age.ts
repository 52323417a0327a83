import type { AgeOutcome, AgeReason } from '../age/reason';
import { failed } from '../outcome';
import type { FileOutcome, FileReason } from './reason';

const reasons: Readonly<Record<AgeReason, FileReason>> = {
  'not-age': 'not-ours',
  damaged: 'damaged',
  'wrong-key-or-damaged': 'wrong-key-or-damaged',
  'needs-passphrase': 'other-kind',
  'needs-key': 'other-kind',
  'too-costly': 'too-costly',
  'empty-passphrase': 'empty-passphrase',
  'no-recipients': 'no-such-recipient',
  'not-a-recipient': 'no-such-recipient',
  'not-an-identity': 'not-a-recovery-key',
  'not-verified': 'does-not-open',
  cancelled: 'cancelled',
  unavailable: 'failed',
};

/** What age said, in the words of files. */
export const fromAge = <T>(outcome: AgeOutcome<T>): FileOutcome<T> =>
  outcome.ok ? outcome : failed(reasons[outcome.reason]);
