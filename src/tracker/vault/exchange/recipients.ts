import type { StorageFailure } from '../failures';
import { digestText } from '../keys/sha256';
import { done, failed, type Outcome } from '../outcome';
import { changeRecords } from '../shelf/change-records';
import type { ShelfRecord } from '../shelf/shelf';
import type { Recipient, Recipients } from '../vault-files';
import type { ExchangeParts } from './exchange-parts';

/** A public key of age, as it is written. */
export const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;
const GROUPS = 6;

/** Characters of what somebody is called: more than a back-up can bring back. */
const MAX_LABEL = 200;

type Stored = Omit<Recipient, 'id' | 'fingerprint'>;

/** Six groups of five digits that two people can read to each other; about a hundred bits of the key's hash. */
export async function fingerprintOf(key: string): Promise<string> {
  const hash = await digestText(key);
  const groups = Array.from({ length: GROUPS }, (_, index) => hash.slice(index * 8, index * 8 + 8));
  return groups.map((group) => String(Number.parseInt(group, 16) % 100_000).padStart(5, '0')).join(' ');
}

const recipientIn = async ({ key: id, value }: ShelfRecord): Promise<Recipient> => {
  const stored = value as Stored;
  return { id, ...stored, fingerprint: await fingerprintOf(stored.key) };
};

/** The recipients of an open vault. */
export function createRecipients({ open, age, keys, newId, tell, spread }: ExchangeParts): Recipients {
  const { shelf } = open;

  async function list(): Promise<Outcome<readonly Recipient[], StorageFailure>> {
    const records = await shelf.records('recipient');
    return records.ok ? done(await Promise.all(records.value.map(recipientIn))) : records;
  }

  async function own(): Promise<Outcome<{ key: string; fingerprint: string }, StorageFailure>> {
    const found = await keys();
    if (!found.ok) return found;
    const key = await age.recipientOf(found.value.identity);
    return key.ok ? done({ key: key.value, fingerprint: await fingerprintOf(key.value) }) : failed('failed');
  }

  async function store(...recipients: readonly Recipient[]): Promise<Outcome<void, StorageFailure>> {
    const put = recipients.map(({ id, label, key, confirmed, coordinator }): ShelfRecord => {
      const value: Stored = { label, key, confirmed, coordinator };
      return { kind: 'recipient', key: id, value };
    });
    return told(await changeRecords(shelf, { put }));
  }

  function told(stored: Outcome<void, StorageFailure>): Outcome<void, StorageFailure> {
    if (stored.ok) {
      tell({ kind: 'files' });
      spread({ kind: 'files' });
    }
    return stored;
  }

  return {
    own,
    list,
    async add(called, typed) {
      const label = called.slice(0, MAX_LABEL);
      const key = typed.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
      if (!RECIPIENT.test(key)) return failed('not-a-key');
      // The shape alone does not say that the letters are those that were read out.
      const tried = await age.sealTo(new Uint8Array(1), [key]);
      if (!tried.ok) return failed(tried.reason === 'not-a-recipient' ? 'not-a-key' : 'failed');
      const [ours, known] = [await own(), await list()];
      if (!ours.ok) return ours;
      if (!known.ok) return known;
      if (ours.value.key === key) return failed('own-key');
      const before = known.value.find((recipient) => recipient.key === key);
      const fingerprint = await fingerprintOf(key);
      const added: Recipient = before
        ? { ...before, label }
        : { id: newId(), label, key, fingerprint, confirmed: false, coordinator: false };
      const stored = await store(added);
      return stored.ok ? done(added) : stored;
    },
    async change(id, change) {
      const known = await list();
      if (!known.ok) return known;
      const before = known.value.find((recipient) => recipient.id === id);
      if (before === undefined) return failed('not-a-key');
      const after: Recipient = { ...before, ...change };
      const others = after.coordinator ? known.value.filter((other) => other.id !== id && other.coordinator) : [];
      const stored = await store(after, ...others.map((other) => ({ ...other, coordinator: false })));
      return stored.ok ? done(after) : stored;
    },
    remove: async (id) => told(await changeRecords(shelf, { drop: [{ kind: 'recipient', key: id }] })),
  };
}
