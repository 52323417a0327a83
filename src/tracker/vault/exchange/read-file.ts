import type { EntryId, StoredEntry } from '../../log/entry';
import { checkCases } from '../cases/check-cases';
import { storedCase } from '../cases/known-case';
import { type FileFailure, STORAGE_FAILURES, type StorageFailure } from '../failures';
import type { BackupContents, HandoverContents } from '../files/contents';
import { goneFrom } from '../files/gone-from';
import { makeReceipt, makeRefusal } from '../files/handover';
import { inspect } from '../files/inspect';
import { openBackup } from '../files/open-backup';
import { openSealed } from '../files/open-sealed';
import { planRestore, restoredOf } from '../files/plan-restore';
import { type Salvaged, salvaged } from '../files/salvage';
import { settingsIn } from '../files/settings-in';
import { whoseBackup } from '../files/whose';
import { done, failed, type Outcome } from '../outcome';
import type { StoredCase } from '../stored-case';
import type { GoneHere, ImportPreview, ImportResult, ReadFile, VaultFiles, Whose } from '../vault-files';
import { changeFor } from './carry-out';
import { type ExchangeParts, originOf } from './exchange-parts';
import { readLedger, withoutLedger } from './ledger';
import { everyCase, stoppable } from './own-contents';
import { planIntoVault } from './plan-into-vault';
import { made, notRead } from './told-reason';

/** How often the cases may change while a file is being added. */
const ATTEMPTS = 5;
/** Cases sealed at once when everything is replaced. */
const STAGED_AT_ONCE = 200;

/** `read` of an open vault. */
export function createRead(parts: ExchangeParts): VaultFiles['read'] {
  return async (file, key, signal) => {
    const sealing = await inspect(file);
    if (!sealing.ok) return notRead(sealing.reason);
    const keys = await parts.keys();
    if (!keys.ok) return keys;
    const own = { identity: keys.value.identity };
    if (sealing.value === 'back-up') {
      const opened = await openBackup(parts.age, file, key === 'own' ? own : key, signal);
      if (!opened.ok) return notRead(opened.reason);
      return readFile(opened.value, parts, whoseBackup(opened.value, { vault: parts.vault, ...own }));
    }
    const given = key === 'own' || 'recoveryKey' in key ? own : key;
    const opened = await openSealed(parts.age, file, given, signal);
    if (!opened.ok) return notRead(opened.reason);
    const { contents, lost } = opened.value;
    if (contents.kind !== 'handover' && contents.kind !== 'back-up') return failed('other-kind');
    return readFile({ contents, lost }, parts, 'other');
  };
}

async function readFile(
  given: Salvaged<BackupContents | HandoverContents>,
  parts: ExchangeParts,
  whose: Whose,
): ReturnType<VaultFiles['read']> {
  const { contents, lost: unreadable } = await salvaged(given.contents, { ...parts.reading, digest: parts.digest });
  const lost = [...given.lost, ...unreadable];
  const partial = new Set(given.lost.flatMap((one) => (one.what === 'entry' ? [one.case] : [])));
  const first = await planIntoVault(contents, parts, whose, { partial });
  if (!first.ok) return notRead(first.reason);
  const restored = contents.kind === 'back-up' ? await restoredFrom(contents, parts, whose) : done(undefined);
  if (!restored.ok) return restored;
  let added = false;

  async function add(accepted?: ReadonlySet<EntryId>): Promise<Outcome<ImportResult, StorageFailure>> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      // Planned again, for the cases here may have changed since the person was shown what would happen.
      const planned = await planIntoVault(contents, parts, whose, { partial, ...(accepted && { accepted }) });
      if (!planned.ok) return failed(isStorage(planned.reason) ? planned.reason : 'failed');
      const { change, after } = await changeFor(planned.value, parts.digest);
      const stored = await parts.open.shelf.change(change);
      if (!stored.ok && stored.reason === 'conflict') continue;
      if (!stored.ok) return failed(stored.reason as StorageFailure);
      const { preview, procedures } = planned.value.plan;
      added = true;
      parts.open.keeper.absorb(after, preview.newEntries);
      const check = await checkCases(
        after.map((known) => ({ ...known, ...storedCase(known) })),
        parts.digest,
      );
      parts.tell({ kind: 'checked', of: after.map(({ id }) => id), check });
      for (const { hash } of procedures) parts.tell({ kind: 'procedure', hash });
      parts.spread({ kind: 'cases' });
      return done({ added: preview.newEntries, erased: preview.erasures, conflicts: preview.conflicts.length });
    }
    return failed('failed');
  }

  return done({
    preview: { ...first.value.plan.preview, ...restored.value?.replacing },
    cases: contents.cases,
    lost: [...lost, ...first.value.plan.lost],
    questions: first.value.plan.questions,
    settings: settingsIn(contents),
    otherKeys: [],
    add,
    restore: async () => (restored.value ? restore(restored.value.contents, parts) : failed('other-kind')),
    async makeReceipt(answer) {
      if (contents.kind !== 'handover') return failed('other-kind');
      if (!added) return failed('not-added');
      const stored = await storedOf(contents, parts);
      if (!stored.ok) return stored;
      const { age, digest } = parts;
      return made(await makeReceipt(age, contents, (id) => stored.value.get(id), originOf(parts), digest, answer));
    },
    async makeRefusal(answer) {
      if (contents.kind !== 'handover') return failed('other-kind');
      return made(await makeRefusal(parts.age, contents, originOf(parts), answer));
    },
  } satisfies ReadFile);
}

interface Restored {
  /** What a restore puts in the place of what is here. */
  readonly contents: BackupContents;
  /** What it takes away, and what it does not bring. */
  readonly replacing: Pick<ImportPreview, 'goneHere' | 'notRestored'>;
}

async function restoredFrom(
  whole: BackupContents,
  parts: ExchangeParts,
  whose: Whose,
): Promise<Outcome<Restored, FileFailure>> {
  const { reading, digest, now, open } = parts;
  const ids = await open.device.read();
  if (!ids.ok) return ids;
  const plan = await planRestore(whole, { ...reading, digest, now }, whose, ids.value.now);
  if (!plan.ok) return notRead(plan.reason);
  const contents = { ...whole, cases: restoredOf(whole, plan.value), procedures: plan.value.procedures };
  const goneHere = await stoppable<readonly GoneHere[], never>(async () =>
    done(await goneFrom(everyCase(parts), contents.cases, new Set([ids.value.now, ...ids.value.before]))),
  );
  if (!goneHere.ok) return goneHere;
  return done({ contents, replacing: { goneHere: goneHere.value, notRestored: plan.value.preview.leftOut } });
}

const isStorage = (reason: string): reason is StorageFailure =>
  (STORAGE_FAILURES as readonly string[]).includes(reason);

/** The entries of these cases as they were read back from the vault. */
async function storedOf(
  { cases }: HandoverContents,
  { open }: ExchangeParts,
): Promise<Outcome<ReadonlyMap<EntryId, StoredEntry>, StorageFailure>> {
  const entries = new Map<EntryId, StoredEntry>();
  for (const { id } of cases) {
    const known = await open.keeper.fresh(id);
    if (!known.ok) return known;
    for (const [entryId, entry] of known.value.entries) entries.set(entryId, entry);
  }
  return done(entries);
}

/** Puts the cases of the file in the place of those here, which are kept; what was erased here stays so. */
function restore(contents: BackupContents, parts: ExchangeParts): Promise<Outcome<void, StorageFailure>> {
  const { open, now, newId } = parts;
  const { shelf } = open;
  return parts.alone('restore', async () => {
    const cleared = await shelf.unstage();
    if (!cleared.ok) return cleared;
    const ledger = await readLedger(shelf);
    if (!ledger.ok) return ledger;
    const cases = contents.cases.filter(({ id }) => !ledger.value.cases.has(id));
    for (let from = 0; from < cases.length; from += STAGED_AT_ONCE) {
      const some = cases.slice(from, from + STAGED_AT_ONCE);
      const stripped = await Promise.all(some.map((one) => withoutLedger(one, ledger.value, parts.digest)));
      const staged = stripped.map(({ kept }) => segmentOf(kept));
      const stored = await shelf.stage(staged);
      if (!stored.ok) return stored;
    }
    const put = contents.procedures.map(({ hash, procedure }) => ({
      kind: 'procedure' as const,
      key: hash,
      value: procedure,
    }));
    const device = await open.device.renewed(newId());
    if (!device.ok) return device;
    const swapped = await shelf.swap([...put, ...device.value, { kind: 'status', key: 'restored-at', value: now() }]);
    if (!swapped.ok) return swapped;
    tellReplaced(parts);
    return swapped;
  });
}

const segmentOf = ({ id, entries, quarantine }: StoredCase) => ({ case: id, number: 1, entries, quarantine });

/** Tells this tab and the others that all cases were replaced. */
export function tellReplaced({ open, tell, spread }: ExchangeParts): void {
  open.startOver();
  tell({ kind: 'replaced' });
  spread({ kind: 'replaced' });
}
