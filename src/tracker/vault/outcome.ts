/** What was asked for, or why it was not done; reasons come from a closed list. */
export type Outcome<T, R extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: R };

export const done = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const failed = <R extends string>(reason: R): { readonly ok: false; readonly reason: R } => ({
  ok: false,
  reason,
});
