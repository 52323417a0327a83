import type { OpenParts } from '../open-parts';
import { done } from '../outcome';
import { changeRecords } from '../shelf/change-records';
import type { Shelf } from '../shelf/shelf';
import type { VaultSettings } from '../vault';

export type OpenSettings = Pick<VaultSettings, 'read' | 'save'> & {
  /** Another tab stored it: reads it and tells. */
  follow(name: string): Promise<void>;
};

/** Settings on a shelf. */
export function createSettings(shelf: Shelf, { tell, spread }: OpenParts): OpenSettings {
  const read: VaultSettings['read'] = async (name) => {
    const record = await shelf.record({ kind: 'setting', key: name });
    return record.ok ? done(record.value?.value) : record;
  };
  return {
    read,
    async save(name, value) {
      // JSON has no word for it, so a back-up with a setting of nothing would not be read again.
      const own = { kind: 'setting' as const, key: name };
      const stored = await changeRecords(shelf, value === undefined ? { drop: [own] } : { put: [{ ...own, value }] });
      if (!stored.ok) return stored;
      tell({ kind: 'settings', name, value });
      spread({ kind: 'setting', name });
      return stored;
    },
    async follow(name) {
      const found = await read(name);
      if (found.ok) tell({ kind: 'settings', name, value: found.value });
    },
  };
}
