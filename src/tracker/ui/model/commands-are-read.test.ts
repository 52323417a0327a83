/** Whatever a command leaves stored, with texts just within and just beyond their limits, comes back from a back-up as it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { often } from '../../../../tests/support/often';
import { day, OPEN } from '../../domain/case.fixture';
import { anyCommand } from '../../domain/case-model.fixture';
import type { Command } from '../../domain/command';
import { MAX_LINE, MAX_TEXT } from '../../domain/entries/schema/limits';
import { commitmentOf } from '../../log/chain';
import { isErased } from '../../log/entry';
import { EXAMPLE_PASSPHRASE } from '../../vault/memory/example-keys';
import type { Vault } from '../../vault/vault';
import { createTestBrowser } from '../../vault/world.fixture';
import { digest } from './digest';
import type { Work } from './work';
import { READING, workIn } from './work.fixture';

const CASE = 'case-1';

function given<Value>(outcome: { ok: true; value: Value } | { ok: false; reason: string }): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.value;
}

/** One sign takes one byte, one takes six in JSON, and one is half of two. */
const anyLong = fc
  .tuple(
    fc.constantFrom('x', '\u0000', '🦋', '\ud800'),
    fc.constantFrom(1, MAX_LINE, MAX_LINE + 1, MAX_TEXT, MAX_TEXT + 1),
  )
  .map(([sign, length]) => sign.repeat(length).slice(0, length));

/** The same command with that text wherever people write one. */
function withText(command: Command, text: string): Command {
  const replaced = JSON.parse(JSON.stringify(command), (key, value: unknown) =>
    value === 'x' || key === 'reason' || key === 'note' || key === 'first' ? text : value,
  );
  return replaced as Command;
}

type Step = { readonly command: Command } | { readonly amend: 'correct' | 'retract' | 'erase'; readonly which: number };

const anyStep: fc.Arbitrary<Step & { readonly text: string }> = fc
  .tuple(
    fc.oneof(
      { weight: 5, arbitrary: anyCommand.map((command): Step => ({ command })) },
      {
        weight: 2,
        arbitrary: fc
          .record({
            amend: fc.constantFrom('correct' as const, 'retract' as const, 'erase' as const),
            which: fc.nat(99),
          })
          .map((step): Step => step),
      },
    ),
    anyLong,
  )
  .map(([step, text]) => ({ ...step, text }));

async function commandOf(work: Work, step: Step, text: string): Promise<Command | undefined> {
  if ('command' in step) return step.command;
  const entries = work.desk.file(CASE)?.entries ?? [];
  const entry = entries[step.which % entries.length];
  if (entry === undefined || isErased(entry)) return undefined;
  const target = entry.id;
  if (step.amend === 'retract') return { do: 'retract', target, reason: text };
  if (step.amend === 'erase')
    return { do: 'erase', target, commitment: await commitmentOf(entry, digest), reason: text };
  const { by: _, ...body } = entry.body as { by: unknown };
  return { do: 'correct', target, type: entry.type, body, reason: text } as unknown as Command;
}

/** What chance seldom gets right: each needs another before it. */
const FIRST: readonly Command[] = [
  {
    do: 'record',
    type: 'talk-held',
    body: { happenedOn: day('2026-11-01'), talk: 't0', kind: 'staff', with: [], facts: 'x' },
  },
  {
    do: 'take-measure',
    happenedOn: day('2026-11-01'),
    use: 'u0',
    measure: 'project',
    pupil: 'vlinder',
    what: 'x',
    away: false,
    reason: 'x',
  },
  { do: 'end-measure', happenedOn: day('2026-11-20'), use: 'u0', result: 'x', reason: 'x' },
  {
    do: 'take-decision',
    happenedOn: day('2026-11-20'),
    decidedBy: 'tutor',
    kind: 'other',
    what: 'x',
    pupils: ['vlinder'],
    reason: 'x',
  },
];

const storedIn = async (vault: Vault) => given(await vault.cases.one(CASE));

test('what any command leaves stored survives back-up, check and restore as it was', async () => {
  const saved = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 30, maxLength: 60 }), async (steps) => {
      const work = await workIn();
      await work.issue(CASE, [OPEN]);
      const first = FIRST.map((command) => ({ command, text: 'x'.repeat(MAX_TEXT) }));
      for (const step of [...first, ...steps]) {
        const asked = await commandOf(work, step, step.text);
        if (asked === undefined) continue;
        const command = withText(asked, step.text);
        const issued = await work.issue(CASE, [command]);
        const name = command.do === 'record' ? command.type : command.do;
        if (issued.kind === 'saved') saved.set(name, (saved.get(name) ?? 0) + 1);
      }
      const before = await storedIn(work.vault);
      const { content } = given(await work.vault.files.makeBackup());
      const check = given(await work.vault.files.checkBackup(content, { passphrase: EXAMPLE_PASSPHRASE }));
      expect(check).toMatchObject({ whose: 'own', newerHere: 0, onlyInFile: 0, different: [], damaged: [] });
      const { vault } = await createTestBrowser(READING).openTab();
      const read = given(await vault.files.read(content, { passphrase: EXAMPLE_PASSPHRASE }));
      expect(read.lost).toEqual([]);
      given(await read.restore({ isOwn: true }));
      expect(await storedIn(vault)).toEqual(before);
    }),
    { numRuns: often(3, 100) },
  );
  // What needs another before it is always among them; with many examples, chance brings every command that there is.
  const always = ['talk-held', 'take-measure', 'end-measure', 'take-decision'];
  const byChance = ['advance', 'plan-evaluation', 'hold-evaluation', 'close', 'correct', 'retract', 'erase'];
  expect([...saved.keys()]).toEqual(expect.arrayContaining([...always, ...byChance].slice(0, often(4, 11))));
});
