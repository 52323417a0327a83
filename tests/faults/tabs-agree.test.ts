import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ERASURE } from '../../src/tracker/log/erasure';
import type { Outcome } from '../../src/tracker/vault/outcome';
import type { CaseBatch, NewEntry, Vault } from '../../src/tracker/vault/vault';
import { createTestBrowser, openNewVault, PASSPHRASE } from '../../src/tracker/vault/world.fixture';
import { times } from './extent';

const CASES = ['c1', 'c2'];

/** What one tab begins, without waiting for what was begun before; `pause` lets things go on for so many turns. */
type Step =
  | { readonly kind: 'append' | 'read' | 'erase-entry' | 'erase-case'; readonly tab: 0 | 1; readonly file: string }
  /** The tab sleeps: it hears nothing of the other, and is worked in all the same. */
  | { readonly kind: 'deaf'; readonly tab: 0 | 1 }
  | { readonly kind: 'pause'; readonly turns: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('append', 'append', 'append', 'read', 'erase-entry', 'erase-case'),
      tab: fc.constantFrom(0, 1),
      file: fc.constantFrom(...CASES),
    }) as fc.Arbitrary<Step>,
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('deaf'), tab: fc.constantFrom(0, 1) }) as fc.Arbitrary<Step> },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('pause'), turns: fc.nat(60) }) as fc.Arbitrary<Step> },
);

function given<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

async function casesOf(vault: Vault) {
  const batches: CaseBatch[] = [];
  for await (const batch of vault.cases.all()) batches.push(given(batch));
  expect(batches.flatMap(({ damaged }) => damaged)).toEqual([]);
  const cases = batches.flatMap((batch) => batch.cases);
  return cases
    .map(({ id, entries }) => ({ id, entries: entries.toSorted((one, other) => (one.id < other.id ? -1 : 1)) }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

test('however two tabs write at once, both end with all that was saved and nothing that was erased', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 24 }), async (steps) => {
      const browser = createTestBrowser();
      const one = await openNewVault(browser);
      const two = await browser.openTab();
      given(await two.vault.access.unlock({ passphrase: PASSPHRASE }));
      const tabs = [one.vault, two.vault] as const;
      const saved = new Map<string, string>();
      const erasedEntries = new Set<string>();
      const erasedCases = new Set<string>();
      const begun: Promise<void>[] = [];

      async function append(vault: Vault, file: string, entry: NewEntry): Promise<boolean> {
        for (let tries = 0; tries < 20; tries += 1) {
          const outcome = await vault.cases.append(file, [entry]);
          if (outcome.ok) return true;
          if (outcome.reason === 'case-erased' || outcome.reason === 'not-this-content') return false;
          expect(outcome.reason).toBe('changed-elsewhere');
        }
        throw new Error('never its turn');
      }
      async function take(next: Extract<Step, { file: string }>): Promise<void> {
        const vault = tabs[next.tab];
        if (next.kind === 'read') return void (await casesOf(vault));
        if (next.kind === 'append') {
          const entry = { id: vault.cases.newId(), type: 'note', v: 1, body: { text: 'x' } };
          if (await append(vault, next.file, entry)) saved.set(entry.id, next.file);
          return;
        }
        if (next.kind === 'erase-case') {
          const erased = await vault.cases.erase(next.file, { year: '2026-2027' });
          if (erased.ok) erasedCases.add(next.file);
          else expect(erased.reason).toBe('no-such-case');
          return;
        }
        const [target] = [...saved].find(([id, file]) => file === next.file && !erasedEntries.has(id)) ?? [];
        if (target === undefined) return;
        const commitment = given(await vault.cases.commitment(next.file, target));
        if (commitment === undefined) return;
        const body = { target, commitment };
        if (await append(vault, next.file, { id: vault.cases.newId(), type: ERASURE, v: 1, body })) {
          erasedEntries.add(target);
        }
      }
      for (const next of steps) {
        if (next.kind === 'pause') await turns(next.turns);
        else if (next.kind === 'deaf') [one, two][next.tab]?.freeze();
        else begun.push(take(next));
      }
      await Promise.all(begun);
      for (const tab of [one, two]) {
        tab.thaw();
        tab.show(true);
      }
      await turns(50);

      const [here, there] = [await casesOf(tabs[0]), await casesOf(tabs[1])];
      expect(there).toEqual(here);
      const entries = new Map(here.flatMap((file) => file.entries.map((entry) => [entry.id, entry] as const)));
      for (const [id, file] of saved) {
        const entry = entries.get(id);
        if (erasedCases.has(file)) expect(entry).toBeUndefined();
        else expect(entry !== undefined && 'body' in entry).toBe(!erasedEntries.has(id));
      }
      for (const vault of tabs) expect(given(await vault.cases.check())).toMatchObject({ findings: [], damaged: [] });
    }),
    { numRuns: times(30, 600) },
  );
});
