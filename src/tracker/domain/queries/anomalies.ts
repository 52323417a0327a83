import type { EntryId } from '../../log/entry';
import type { CaseFile } from '../case';
import { KINDS } from '../entries';
import type { Kinds } from '../entries/schema/kind';
import { definedBy, type Reference, referencesIn } from '../references';
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

const keyOf = ({ kind, id }: Reference): string => `${kind} ${id}`;

/** Everything that does not fit, for a person to put right; empty for what `decide` allowed and nothing was merged into. */
export function anomaliesOf({ live }: CaseFile, kinds: Kinds = KINDS): readonly Anomaly[] {
  const defined = new Set(live.flatMap((entry) => definedBy(entry, kinds) ?? []).map(keyOf));
  const lost = live.flatMap((entry) =>
    referencesIn(entry, kinds)
      .filter((to) => !defined.has(keyOf(to)))
      .map((to): Anomaly => ({ kind: 'lost-reference', entry: entry.id, to })),
  );
  return [...lost, ...namedTwice(live, kinds), ...stepsFromElsewhere(live), ...openedTwice(live), ...wrongTalks(live)];
}

function namedTwice(live: CaseFile['live'], kinds: Kinds): readonly Anomaly[] {
  const named = new Map<string, string>();
  return live.flatMap((entry): Anomaly[] => {
    const what = definedBy(entry, kinds);
    if (what === undefined) return [];
    const before = named.get(keyOf(what));
    named.set(keyOf(what), entry.type);
    // Holding a planned evaluation names it again.
    const fits = before === undefined || before === what.again;
    return fits ? [] : [{ kind: 'named-twice', entry: entry.id, what: { kind: what.kind, id: what.id } }];
  });
}

function stepsFromElsewhere(live: CaseFile['live']): readonly Anomaly[] {
  let step = 0;
  return live.flatMap((entry): Anomaly[] => {
    if (entry.type !== 'step-advanced') return [];
    const fits = entry.body.from === step;
    step = entry.body.to;
    return fits ? [] : [{ kind: 'step-from-elsewhere', entry: entry.id }];
  });
}

const wrongTalks = (live: CaseFile['live']): readonly Anomaly[] =>
  live.flatMap((entry): Anomaly[] =>
    entry.type === 'measure-ended' && namesWrongTalk(live, entry.body)
      ? [{ kind: 'wrong-return-talk', entry: entry.id }]
      : [],
  );

const openedTwice = (live: CaseFile['live']): readonly Anomaly[] =>
  live
    .filter(({ type }) => type === 'case-opened')
    .slice(1)
    .map((entry) => ({ kind: 'opened-twice', entry: entry.id }));
