import * as v from 'valibot';
import { isErased, type StoredEntry } from '../log/entry';
import { BODY_SCHEMAS, BODY_VERSION, type CaseEntry, isEventType } from './entries';

/** What this program can make of a stored entry. */
export type Reading =
  | { readonly kind: 'known'; readonly entry: CaseEntry }
  | { readonly kind: 'erased' }
  /** Written by a newer program: kept and shown as such, and its case is read-only. */
  | { readonly kind: 'unknown' }
  /** The body is not what its type asks for; `field` is the path to what is wrong, empty for the whole. */
  | { readonly kind: 'invalid'; readonly field: string };

/** Whether the entry's content is there and of a type and version that this program knows; its body is believed. */
export const isKnown = (entry: StoredEntry): entry is CaseEntry =>
  !isErased(entry) && entry.v <= BODY_VERSION && isEventType(entry.type) && !correctsUnknown(entry as CaseEntry);

/** Reads the body with the schema of its type, for entries that come from elsewhere. */
export function readEntry(entry: StoredEntry): Reading {
  if (isErased(entry)) return { kind: 'erased' };
  if (entry.v > BODY_VERSION || !isEventType(entry.type)) return { kind: 'unknown' };
  const whole = v.safeParse(BODY_SCHEMAS[entry.type], entry.body);
  if (!whole.success) return { kind: 'invalid', field: v.getDotPath(whole.issues[0]) ?? '' };
  const known = entry as CaseEntry;
  if (known.type !== 'entry-corrected') return { kind: 'known', entry: known };
  if (!isEventType(known.body.of)) return { kind: 'unknown' };
  const inner = v.safeParse(BODY_SCHEMAS[known.body.of], known.body.body);
  if (inner.success) return { kind: 'known', entry: known };
  return { kind: 'invalid', field: ['body', v.getDotPath(inner.issues[0])].filter(Boolean).join('.') };
}

const correctsUnknown = (entry: CaseEntry): boolean => entry.type === 'entry-corrected' && !isEventType(entry.body.of);
