import type { CaseId, Hash } from '../../log/entry';
import type { LockReason } from '../vault-state';

/** What tabs tell each other. Ids only; whoever wants to know more reads the database. */
export type TabMessage =
  | { readonly kind: 'case'; readonly case: CaseId }
  | { readonly kind: 'cases' }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'setting'; readonly name: string }
  | { readonly kind: 'procedure'; readonly hash: Hash }
  | { readonly kind: 'files' }
  | { readonly kind: 'lock'; readonly why: LockReason }
  /** Someone was active at that time, in milliseconds since 1970. */
  | { readonly kind: 'active'; readonly at: number }
  /** The vault was made, erased or got other keys: look again what there is. */
  | { readonly kind: 'vault' };
