/** What is saved can be read: every kind of entry at the edge of every limit, through a back-up, its check and a restore. */
import { describe, expect, test } from 'vitest';
import { FIVE_STEPS } from '../../domain/case.fixture';
import { KINDS } from '../../domain/entries';
import { type Fault, faultIn, newestVersion } from '../../domain/entries/schema/body';
import { fullBody } from '../../domain/entries/schema/full-body.fixture';
import type { Kind } from '../../domain/entries/schema/kind';
import { keptProcedure, procedureHash } from '../../domain/procedure-snapshot';
import type { StoredCase } from '../../vault/stored-case';
import type { NewEntry, Vault } from '../../vault/vault';
import { createTestBrowser, openNewVault, PASSPHRASE } from '../../vault/world.fixture';
import { digest } from './digest';
import { READING } from './work.fixture';

function given<Value>(outcome: { ok: true; value: Value } | { ok: false; reason: string }): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.value;
}

/** As many shapes as the objects of any kind have. */
const SHAPES = [0, 1, 2, 3];
const LONG = 50_000;
/** A character of one byte, and one that JSON writes with six. */
const SIGNS = ['x', '\u0000'];

interface Edge {
  readonly body: object;
  /** The same with one character more in one text, for each text. */
  readonly beyond: readonly object[];
}

/** Two texts that belong to another entry, which a schema asks to be of another shape: they are left as they are. */
const SHAPED: Readonly<Record<string, object>> = {
  'entry-corrected': { of: 'working-note-written', version: 1, body: { by: { role: 'x', initials: 'x' }, text: 'x' } },
  'entry-erased': { commitment: 'a'.repeat(64) },
};

/** Every text as long as its schema takes it, which the schema itself is asked. */
function edgeOf(type: string, kind: Kind, option: number, sign: string): Edge {
  const most = new Map<string, number>();
  const make = (more?: string): object => ({
    ...fullBody(kind, { option, text: (path) => sign.repeat((most.get(path) ?? LONG) + (path === more ? 1 : 0)) }),
    ...SHAPED[type],
  });
  const fault = (body: object): Fault | undefined => faultIn(kind, newestVersion(kind), body);
  for (let found = fault(make()); found?.kind === 'too-long'; found = fault(make())) {
    most.set(found.field, found.most ?? 0);
  }
  const body = make();
  expect(fault(body), type).toBeUndefined();
  return { body, beyond: [...most.keys()].map((path) => make(path)) };
}

const kinds = Object.entries<Kind>(KINDS);

async function casesIn(vault: Vault): Promise<readonly StoredCase[]> {
  const cases: StoredCase[] = [];
  for await (const batch of vault.cases.all()) cases.push(...given(batch).cases);
  return cases.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

describe.each(SIGNS)('with texts of %j as long as they may be', (sign) => {
  test('what is saved survives back-up, check and restore as it was; one character more is not saved', async () => {
    const { vault } = await openNewVault(createTestBrowser(READING));
    const kept = keptProcedure(FIVE_STEPS);
    given(await vault.procedures.keep(await procedureHash(kept, digest), kept));
    let saved = 0;
    let refused = 0;
    for (const [type, kind] of kinds) {
      // An erasure must name what is erased; it has no text of its own.
      if (type === 'entry-erased') continue;
      for (const option of sign === 'x' ? SHAPES : [0]) {
        const { body, beyond } = edgeOf(type, kind, option, sign);
        const entry = (what: object): NewEntry => ({
          id: vault.cases.newId(),
          type,
          v: newestVersion(kind),
          body: what,
        });
        given(await vault.cases.append(`case-${option}`, [entry(body)]));
        saved += 1;
        for (const more of beyond) {
          const outcome = await vault.cases.append(`case-${option}`, [entry(more)]);
          expect(outcome, type).toEqual({ ok: false, reason: 'not-readable' });
          refused += 1;
        }
      }
    }
    expect(saved).toBeGreaterThanOrEqual(kinds.length - 1);
    expect(refused).toBeGreaterThan(kinds.length);

    const before = await casesIn(vault);
    const { content } = given(await vault.files.makeBackup());
    const checked = given(await vault.files.checkBackup(content, { passphrase: PASSPHRASE }));
    expect(checked).toMatchObject({ whose: 'own', entries: saved, newerHere: 0, different: [], damaged: [] });
    const { vault: empty } = await createTestBrowser(READING).openTab();
    given(await given(await empty.files.read(content, { passphrase: PASSPHRASE })).restore({ isOwn: true }));
    expect(await casesIn(empty)).toEqual(before);
    expect(given(await empty.procedures.all()).size).toBe(1);
  });
});
