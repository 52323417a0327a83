/** Tries a fault at every write of everything that a vault stores, and sees what a new tab finds after it. */
import { ERASURE } from '../../../src/tracker/log/erasure';
import type { Outcome } from '../../../src/tracker/vault/outcome';
import type { CaseBatch, Vault } from '../../../src/tracker/vault/vault';
import { dumpDatabase, loadDatabase } from './dump-database';
import { type Fault, failWrite } from './fail-write';

/** A browser with nothing in it. */
export interface Ground {
  readonly database: string;
  /** A new tab, whose vault is no longer `opening`. */
  open(): Promise<Vault>;
}

export interface Tried {
  /** Writes at which something went wrong, over all that was tried. */
  readonly faults: number;
  /** What was neither as before nor as after, or was called saved and is not there. */
  readonly findings: readonly string[];
}

type Done = Outcome<unknown, string>;

interface Operation {
  readonly name: string;
  run(vault: Vault): Promise<Done>;
  /** Whether it stores in several steps, each of which leaves the contents what they are. */
  readonly steps?: true;
}

/** What is done when there is nothing else to do has begun, and is over, after so long. */
const IDLE_MS = 250;
const untilIdle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, IDLE_MS));

const PASSPHRASES = ['zes woorden van nu', 'zes woorden van straks'] as const;
const [NOW, LATER] = PASSPHRASES;

function given<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

const note = (vault: Vault, text: string, id = vault.cases.newId()) => ({ id, type: 'note', v: 1, body: { text } });

/** Everything that a person would find, but for what is different each time: salts, times. */
async function contentsOf(vault: Vault): Promise<string> {
  const batches: CaseBatch[] = [];
  for await (const batch of vault.cases.all()) batches.push(given(batch));
  const cases = batches.flatMap((batch) => batch.cases);
  const texts = cases.map(({ id, entries, quarantine }) => [
    id,
    entries.map((entry) => ('body' in entry ? JSON.stringify(entry.body) : 'erased')).sort(),
    quarantine.length,
  ]);
  const drafts: unknown[] = [];
  for (const { key } of given(await vault.drafts.list())) {
    // The tab that wrote it may still be open: then its text is told beside the one that can be gone on from.
    const elsewhere = given(await vault.drafts.elsewhere(key)).map(({ value }) => value);
    drafts.push([key, given(await vault.drafts.read(key)), elsewhere]);
  }
  return JSON.stringify([
    texts.sort(),
    batches.flatMap(({ damaged }) => damaged),
    drafts.sort(),
    given(await vault.settings.read('author')) ?? null,
    given(await vault.cases.tallies()),
    [...given(await vault.procedures.all())],
  ]);
}

async function fill(vault: Vault): Promise<void> {
  const prepared = given(await vault.access.prepare(NOW, {}));
  given(await prepared.create());
  for (const text of ['een', 'twee', 'drie', 'vier']) given(await vault.cases.append('crowded', [note(vault, text)]));
  given(await vault.cases.append('small', [note(vault, 'weg te halen', 'to-erase'), note(vault, 'blijft')]));
  given(await vault.drafts.save('talk', { text: 'half getypt' }));
  given(await vault.settings.save('author', 'TT'));
  given(await vault.procedures.keep('hash', { version: '1' }));
}

const OPERATIONS: readonly Operation[] = [
  {
    name: 'a new case, with its draft',
    run: (vault) => vault.cases.append('new', [note(vault, 'a'), note(vault, 'b')], { draft: 'talk' }),
  },
  { name: 'an entry more', run: (vault) => vault.cases.append('crowded', [note(vault, 'vijf')]) },
  {
    name: 'the erasure of an entry',
    async run(vault) {
      const commitment = given(await vault.cases.commitment('small', 'to-erase'));
      const body = { target: 'to-erase', commitment };
      return vault.cases.append('small', [{ id: vault.cases.newId(), type: ERASURE, v: 1, body }]);
    },
  },
  { name: 'the erasure of a case', run: (vault) => vault.cases.erase('crowded', { year: '2026-2027' }, ['talk']) },
  { name: 'a draft', run: (vault) => vault.drafts.save('talk', { text: 'verder getypt' }) },
  { name: 'a setting', run: (vault) => vault.settings.save('author', 'VV') },
  {
    name: 'another passphrase',
    run: (vault) => vault.access.changePassphrase({ passphrase: NOW }, LATER),
    steps: true,
  },
  {
    name: 'new keys',
    async run(vault) {
      const prepared = await vault.access.prepareNewKey({ passphrase: NOW }, LATER);
      return prepared.ok ? prepared.value.replace() : prepared;
    },
    steps: true,
  },
  {
    name: 'putting segments together',
    async run(vault) {
      const read = await contentsOf(vault);
      await untilIdle();
      return { ok: true, value: read };
    },
    steps: true,
  },
];

/** The vault opened, with whichever passphrase does. */
async function unlocked(vault: Vault): Promise<Vault> {
  for (const passphrase of PASSPHRASES) if ((await vault.access.unlock({ passphrase })).ok) return vault;
  throw new Error(`no passphrase opens it: ${JSON.stringify(vault.state)}`);
}

/** Tries every fault at every write of the first so many operations. */
export async function tryEveryWrite(
  newGround: () => Ground,
  faults: readonly Fault[],
  operations = OPERATIONS.length,
): Promise<Tried> {
  const findings: string[] = [];
  let tried = 0;
  const source = newGround();
  await fill(await source.open());
  const filled = await dumpDatabase(source.database);

  async function prepared(): Promise<{ ground: Ground; vault: Vault }> {
    const ground = newGround();
    await loadDatabase(ground.database, filled);
    return { ground, vault: await unlocked(await ground.open()) };
  }

  const before = await contentsOf((await prepared()).vault);
  for (const { name, run, steps } of OPERATIONS.slice(0, operations)) {
    const undisturbed = await prepared();
    const writes = failWrite(undisturbed.ground.database, 0, 'aborted');
    given(await run(undisturbed.vault));
    // On a busy machine what is done when there is nothing else to do begins later.
    for (let waits = 0; waits < 100 && writes.count === 0; waits += 1) await untilIdle();
    if (steps !== undefined) await untilIdle();
    writes.stop();
    const after = await contentsOf(await unlocked(await undisturbed.ground.open()));
    if (writes.count === 0) findings.push(`${name}: writes nothing`);
    if (steps === undefined && before === after) findings.push(`${name}: changes nothing`);

    for (const fault of faults) {
      for (let at = 1; at <= writes.count; at += 1) {
        const where = `${name}, ${fault} at write ${at} of ${writes.count}`;
        const { ground, vault } = await prepared();
        const failing = failWrite(ground.database, at, fault);
        try {
          const outcome = await run(vault);
          failing.stop();
          if (failing.count >= at) tried += 1;
          const fresh = await unlocked(await ground.open());
          const found = await contentsOf(fresh);
          if (found !== (outcome.ok ? after : before)) {
            findings.push(
              `${where}: ${outcome.ok ? 'called saved' : `refused (${outcome.reason})`}, and found ${found}`,
            );
          }
          if (!outcome.ok && fault === 'full' && outcome.reason !== 'full') {
            findings.push(`${where}: refused as ${outcome.reason}`);
          }
          if (fault === 'halfway') continue;
          if (fault === 'lost' && !outcome.ok) findings.push(`${where}: not tried again, ${outcome.reason}`);
          const checked = given(await fresh.cases.check());
          if (checked.findings.length + checked.damaged.length + checked.behind.length > 0)
            findings.push(`${where}: ${JSON.stringify(checked)}`);
        } catch (error) {
          findings.push(`${where}: ${error}`);
        } finally {
          failing.stop();
          indexedDB.deleteDatabase(ground.database);
        }
      }
    }
  }
  return { faults: tried, findings };
}
