import type { Digest } from '../../log/chain';
import type { StoredEntry } from '../../log/entry';
import { erasureRecords } from '../cases/erasing';
import { type KnownCase, lastNumber, storedCase } from '../cases/known-case';
import type { CaseChange } from '../files/plan-merge';
import type { ShelfChange, ShelfRecord } from '../shelf/shelf';
import type { VaultPlan } from './plan-into-vault';

/** One case after an import, in one segment in the place of those it had. */
interface Carried {
  readonly known: KnownCase;
  readonly before: KnownCase;
  readonly added: readonly StoredEntry[];
}

function carried({ id, merged }: CaseChange, known: VaultPlan['known']): Carried {
  const { entries, quarantine } = merged.log;
  const before = known.get(id) ?? { id, numbers: [], entries: new Map(), quarantine: [], damaged: false };
  return {
    before,
    known: { ...before, numbers: [lastNumber(before) + 1], entries, quarantine: [...quarantine.values()].flat() },
    added: [...merged.added, ...merged.filled].flatMap((entry) => entries.get(entry) ?? []),
  };
}

/** The one change that an import is, and the cases as they are after it. */
export async function changeFor(
  { plan, known, returning }: VaultPlan,
  digest: Digest,
): Promise<{ readonly change: ShelfChange; readonly after: readonly KnownCase[] }> {
  const cases = plan.changes.map((change) => carried(change, known));
  const put: ShelfRecord[] = [
    ...plan.procedures.map(({ hash, procedure }): ShelfRecord => ({ kind: 'procedure', key: hash, value: procedure })),
    ...plan.erasedCases.map(({ case: id, ...value }): ShelfRecord => ({ kind: 'erased-case', key: id, value })),
    ...(await erasureRecords(
      cases.flatMap(({ added }) => added),
      digest,
    )),
  ];
  return {
    after: cases.map((one) => one.known),
    change: {
      at: cases.map(({ before }) => ({ case: before.id, number: lastNumber(before) })),
      add: cases.map((one) => ({ ...storedCase(one.known), case: one.known.id, number: lastNumber(one.known) })),
      remove: cases.flatMap(({ before }) => before.numbers.map((number) => ({ case: before.id, number }))),
      // A case that is erased meanwhile does not come back.
      unless: cases.filter(({ before }) => !returning.has(before.id)).map(({ before }) => erasedCase(before.id)),
      drop: cases
        .filter(({ before }) => returning.has(before.id))
        .flatMap(({ before }) => [erasedCase(before.id), { kind: 'left-at', key: before.id } as const]),
      put,
      forgetKept: plan.changes.some(({ merged }) => merged.erased.length > 0),
    },
  };
}

const erasedCase = (key: string) => ({ kind: 'erased-case' as const, key });
