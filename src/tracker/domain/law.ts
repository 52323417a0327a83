/** What the law asks beside the protocol, as the school's content has it. It is told and never refused. */
import { type Day, daysBetween } from '../../protocol/day';
import type { SuspensionDuty } from './vocabulary';

interface Source {
  /** Where it was read. */
  readonly source: string;
  /** Of which day that is. */
  readonly dated: string;
}

export interface SuspensionLaw extends Source {
  readonly mostDays: number;
  /** Longer than so many days, the inspectorate is told. */
  readonly inspectionAfterDays: number;
  readonly duties: readonly SuspensionDuty[];
}

export interface TimeOutLaw extends Source {
  readonly purpose: boolean;
  readonly end: boolean;
}

/** The law for one kind of school; what it leaves out, nothing is said of. */
export interface Law {
  /** The kind of school: 'het voortgezet onderwijs'. */
  readonly holdsFor: string;
  readonly suspension?: SuspensionLaw;
  readonly timeOut?: TimeOutLaw;
}

/** What a suspension or a time-out lacks of what the law asks. */
export type LawNote =
  | { readonly kind: 'too-long'; readonly mostDays: number }
  | { readonly kind: 'no-end' }
  | { readonly kind: 'no-purpose' }
  | { readonly kind: 'duties'; readonly missing: readonly SuspensionDuty[] };

export interface Suspension {
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly duties: readonly SuspensionDuty[];
}

/** What is to be told of a suspension: longer than the law has it, without an end, or without what it asks. */
export function suspensionNotes({ suspension }: Law, { from, until, duties }: Suspension): readonly LawNote[] {
  if (suspension === undefined) return [];
  const days = from === undefined || until === undefined ? undefined : daysBetween(from, until) + 1;
  const asks = (duty: SuspensionDuty): boolean =>
    duty !== 'inspection' || days === undefined || days > suspension.inspectionAfterDays;
  const missing = suspension.duties.filter((duty) => asks(duty) && !duties.includes(duty));
  return [
    ...(until === undefined ? [{ kind: 'no-end' } as const] : []),
    ...(days !== undefined && days > suspension.mostDays
      ? [{ kind: 'too-long', mostDays: suspension.mostDays } as const]
      : []),
    ...(missing.length > 0 ? [{ kind: 'duties', missing } as const] : []),
  ];
}

/** What is to be told of a measure that keeps a pupil from lessons: without a purpose, or without an end. */
export function timeOutNotes(
  { timeOut }: Law,
  { purpose, until }: { readonly purpose: string; readonly until: Day | undefined },
): readonly LawNote[] {
  if (timeOut === undefined) return [];
  return [
    ...(timeOut.purpose && purpose.trim() === '' ? [{ kind: 'no-purpose' } as const] : []),
    ...(timeOut.end && until === undefined ? [{ kind: 'no-end' } as const] : []),
  ];
}
