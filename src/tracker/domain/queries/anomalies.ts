import type { EntryId } from '../../log/entry';
import type { CaseFile } from '../case';
import { type EventType, KINDS } from '../entries';
import type { Kinds } from '../entries/schema/kind';
import { definedBy, eachReference, type Reference, type ReferenceKind } from '../references';
import { namesWrongTalk } from '../return-talk';

/** What does not fit in a case: after entries of two devices were merged, or after something was erased. */
export type Anomaly =
  /** Refers to something that no entry (any more) tells of. */
  | { readonly kind: 'lost-reference'; readonly entry: EntryId; readonly to: Reference }
  /** Gives a name to something that another entry named before. */
  | { readonly kind: 'named-twice'; readonly entry: EntryId; readonly what: Reference }
  /** Went on from another step than the case was at. */
  | { readonly kind: 'step-from-elsewhere'; readonly entry: EntryId }
  | { readonly kind: 'opened-twice'; readonly entry: EntryId }
  /** Names a talk before a return that was held before the measure, or with somebody else (MID-2). */
  | { readonly kind: 'wrong-return-talk'; readonly entry: EntryId };

/** Everything that does not fit, for a person to put right; empty for what `decide` allowed and nothing was merged into. */
export function anomaliesOf({ live }: CaseFile, kinds: Kinds = KINDS): readonly Anomaly[] {
  const names = namesIn(live, kinds);
  return [
    ...lostReferences(live, names, kinds),
    ...names.twice,
    ...stepsFromElsewhere(live),
    ...openedTwice(live),
    ...wrongTalks(live),
  ];
}

/** What the entries give a name to. */
interface Names {
  /** By the kind of thing and its name, the type of the entry that named it last. */
  readonly given: ReadonlyMap<ReferenceKind, ReadonlyMap<string, EventType>>;
  readonly twice: readonly Anomaly[];
}

function namesIn(live: CaseFile['live'], kinds: Kinds): Names {
  const given = new Map<ReferenceKind, Map<string, EventType>>();
  const twice: Anomaly[] = [];
  for (const entry of live) {
    const what = definedBy(entry, kinds);
    if (what === undefined) continue;
    const { kind, id, again } = what;
    const ofKind = given.get(kind) ?? new Map<string, EventType>();
    const before = ofKind.get(id);
    // Holding a planned evaluation names it again.
    if (before !== undefined && before !== again) {
      twice.push({ kind: 'named-twice', entry: entry.id, what: { kind, id } });
    }
    given.set(kind, ofKind.set(id, entry.type));
  }
  return { given, twice };
}

function lostReferences(live: CaseFile['live'], { given }: Names, kinds: Kinds): readonly Anomaly[] {
  const lost: Anomaly[] = [];
  for (const entry of live) {
    const look = (kind: ReferenceKind, id: string): void => {
      if (!given.get(kind)?.has(id)) lost.push({ kind: 'lost-reference', entry: entry.id, to: { kind, id } });
    };
    eachReference(entry, look, kinds);
  }
  return lost;
}

function stepsFromElsewhere(live: CaseFile['live']): readonly Anomaly[] {
  const found: Anomaly[] = [];
  let step = 0;
  for (const entry of live) {
    if (entry.type !== 'step-advanced') continue;
    if (entry.body.from !== step) found.push({ kind: 'step-from-elsewhere', entry: entry.id });
    step = entry.body.to;
  }
  return found;
}

const wrongTalks = (live: CaseFile['live']): readonly Anomaly[] =>
  live
    .filter((entry) => entry.type === 'measure-ended' && namesWrongTalk(live, entry.body))
    .map((entry) => ({ kind: 'wrong-return-talk', entry: entry.id }));

const openedTwice = (live: CaseFile['live']): readonly Anomaly[] =>
  live
    .filter(({ type }) => type === 'case-opened')
    .slice(1)
    .map((entry) => ({ kind: 'opened-twice', entry: entry.id }));
