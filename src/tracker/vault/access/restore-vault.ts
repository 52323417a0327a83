import { type Marker, SCHEMA } from '../database/vault-database';
import { fingerprintOf } from '../exchange/recipients';
import { notRead } from '../exchange/told-reason';
import { isSoundRecord, isTravelling } from '../exchange/travelling-record';
import type { StorageFailure } from '../failures';
import type { BackupContents } from '../files/contents';
import { inspect } from '../files/inspect';
import { openBackup } from '../files/open-backup';
import { planRestore, restoredOf } from '../files/plan-restore';
import { salvaged } from '../files/salvage';
import { settingsIn } from '../files/settings-in';
import { whoseBackupAlone } from '../files/whose';
import { dataKeysOf } from '../keys/data-keys';
import { randomId } from '../keys/random-id';
import { digestText } from '../keys/sha256';
import type { SealedIdentity } from '../keys/slots';
import { done, failed, type Outcome } from '../outcome';
import type { VaultReading } from '../reading';
import { sealedRows } from '../shelf/sealed-rows';
import type { RecordKind, ShelfRecord } from '../shelf/shelf';
import type { OtherKey, Recipient, VaultFiles, Whose } from '../vault-files';
import { found } from './look';
import { notOpened, openState, type VaultCore } from './vault-core';

const EPOCH = 1;
const GENERATION = 1;
/** Cases sealed at once. */
const SEALED_AT_ONCE = 200;

/** `read` where there is no vault: of a back-up alone, which can be restored with the keys that are in it. */
export function createReadIntoEmpty(core: VaultCore, reading: VaultReading): VaultFiles['read'] {
  const { age, now } = core.world;

  return async (file, key, signal) => {
    const sealing = await inspect(file);
    if (!sealing.ok) return notRead(sealing.reason);
    // A handover, a receipt or a share can only be added to a vault, and there is none.
    if (sealing.value !== 'back-up' || key === 'own') return failed('locked');
    const opened = await openBackup(age, file, key, signal);
    if (!opened.ok) return notRead(opened.reason);
    const { identity, passphraseSlot, recoverySlot } = opened.value;
    const { contents: read, lost } = await salvaged(opened.value.contents, { ...reading, digest: digestText });
    const bad = read.records.filter((record) => !isSoundRecord(record));
    const whole = { ...read, records: read.records.filter(isSoundRecord) };
    const whose = whoseBackupAlone(opened.value);
    const plan = await planRestore(whole, { ...reading, digest: digestText, now }, whose);
    if (!plan.ok) return notRead(plan.reason);
    const contents = { ...whole, cases: restoredOf(whole, plan.value), procedures: plan.value.procedures };
    return done({
      preview: plan.value.preview,
      cases: contents.cases,
      lost: [...opened.value.lost, ...lost, ...bad.map(() => ({ what: 'record' }) as const)],
      questions: [],
      settings: settingsIn(contents),
      otherKeys: whose === 'own' ? await otherKeysIn(contents) : [],
      add: async () => failed('locked'),
      async restore({ isOwn } = { isOwn: false }) {
        if (!isOwn) return failed('not-own');
        if (identity === undefined || !passphraseSlot || !recoverySlot) return failed('without-its-key');
        // Whoever typed the recovery key holds it, whatever the file says of its public half.
        const typed = 'recoveryKey' in key ? await age.recipientOf(key.recoveryKey) : undefined;
        const records = recordsOf(contents, whose, typed?.ok ? typed.value : undefined);
        return store(core, contents, identity, { passphrase: passphraseSlot, recovery: recoverySlot }, records);
      },
      makeReceipt: async () => failed('other-kind'),
      makeRefusal: async () => failed('other-kind'),
    });
  };
}

async function otherKeysIn({ records }: BackupContents): Promise<readonly OtherKey[]> {
  const recipients = records.filter(({ kind }) => kind === 'recipient').map(({ value }) => value as Recipient);
  return Promise.all(
    recipients.map(async ({ label, key, coordinator }) => ({
      label,
      fingerprint: await fingerprintOf(key),
      coordinator,
    })),
  );
}

/**
 * What is stored beside the cases. Of a file that proves nothing it is nothing: a planted key would have later back-ups
 * sealed for who planted it, a planted handover would let a case be erased on a receipt that anybody can make, and a planted
 * line of an erased case would keep a genuine back-up from bringing it.
 */
function recordsOf(contents: BackupContents, whose: Whose, recovery?: string): readonly ShelfRecord[] {
  const { procedures } = contents;
  const [records, erasedCases] = whose === 'own' ? [contents.records, contents.erasedCases] : [[], []];
  return [
    ...(recovery === undefined ? [] : [{ kind: 'status', key: 'recovery', value: recovery } as const]),
    // A browser profile of its own: two copies of one vault must not number their entries alike.
    { kind: 'status', key: 'device', value: randomId() },
    ...records
      .filter((record) => isTravelling(record) && !(recovery !== undefined && record.key === 'recovery'))
      .map(({ kind, key, value }) => ({ kind: kind as RecordKind, key, value })),
    ...procedures.map(({ hash, procedure }): ShelfRecord => ({ kind: 'procedure', key: hash, value: procedure })),
    ...erasedCases.map(({ case: id, ...value }): ShelfRecord => ({ kind: 'erased-case', key: id, value })),
  ];
}

async function store(
  core: VaultCore,
  contents: BackupContents,
  identity: string,
  slots: SealedIdentity,
  own: readonly ShelfRecord[],
): Promise<Outcome<void, StorageFailure | 'exists'>> {
  const { vault, cases } = contents;
  const marker: Marker = { name: 'marker', vault, schema: SCHEMA, epoch: EPOCH, live: GENERATION, shared: false };
  const rows = sealedRows({ vault, epoch: EPOCH, keys: new Map([[EPOCH, await dataKeysOf(identity)]]) });
  const records = await Promise.all(own.map(rows.recordRow));
  const segments: Awaited<ReturnType<typeof rows.segmentRow>>[] = [];
  const heads: Awaited<ReturnType<typeof rows.headRow>>[] = [];
  for (let from = 0; from < cases.length; from += SEALED_AT_ONCE) {
    const some = cases.slice(from, from + SEALED_AT_ONCE);
    const sealed = some.map(({ id, entries, quarantine }) =>
      rows.segmentRow({ case: id, number: 1, entries, quarantine }, GENERATION),
    );
    segments.push(...(await Promise.all(sealed)));
    heads.push(...(await Promise.all(some.map(({ id }) => rows.headRow({ case: id, number: 1 }, GENERATION)))));
  }
  const stored = await core.connection.runUnmarked('rw', async (database) => {
    await database.meta.bulkAdd([marker, { name: 'slots', ...slots }]);
    await database.records.bulkAdd([...records, ...heads]);
    await database.segments.bulkAdd(segments);
  });
  if (!stored.ok) return stored;
  core.world.mark.write(vault);
  const opened = await core.open(marker, { identity, epoch: EPOCH });
  if (!opened.ok) {
    core.become(await found(core));
    return notOpened(opened.reason);
  }
  core.become(openState(opened.value));
  core.world.channel.send({ kind: 'vault' });
  return done(undefined);
}
