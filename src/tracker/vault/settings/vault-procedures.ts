import type { OpenParts } from '../open-parts';
import { done, failed } from '../outcome';
import type { Shelf } from '../shelf/shelf';
import type { VaultProcedures } from '../vault';

/** Procedures on a shelf. */
export function createProcedures(shelf: Shelf, { reading, tell, spread }: OpenParts): VaultProcedures {
  return {
    async keep(hash, procedure) {
      if (!(await reading.isProcedure({ hash, procedure }))) return failed('not-readable');
      const name = { kind: 'procedure' as const, key: hash };
      const stored = await shelf.change({ put: [{ ...name, value: procedure }], unless: [name] });
      // It is there already, and stays.
      if (!stored.ok) return stored.reason === 'conflict' ? done(undefined) : failed(stored.reason);
      tell({ kind: 'procedure', hash });
      spread({ kind: 'procedure', hash });
      return stored;
    },
    async all() {
      const records = await shelf.records('procedure');
      return records.ok ? done(new Map(records.value.map(({ key, value }) => [key, value]))) : records;
    },
  };
}
