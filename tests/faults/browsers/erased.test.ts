import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, makeProfile, type RunningBrowser, removeProfile } from './support/chromium';
import { create, textsIn } from './support/vault-page';

const profile = makeProfile();
let browser: RunningBrowser;

beforeAll(async () => {
  browser = await launch(profile);
});
afterAll(async () => {
  await browser.kill();
  removeProfile(profile);
});

test('what was erased is in nothing that the database gives, and no older back-up brings it back', async () => {
  // Without sealing, so that what is there can be read.
  const page = await browser.openPage('/?weak&unsealed');
  const recoveryKey = await create(page);
  const found = await page.evaluate(async (key) => {
    const { cases, drafts, files } = harness.vault;
    const stored = async () => {
      const [{ name = '' } = {}] = (await indexedDB.databases()).filter((one) => one.name === 'dossiers /');
      const { stores } = await harness.dumpDatabase(name);
      const rows = stores.flatMap((store) => store.rows as Record<string, unknown>[]);
      const texts = rows.flatMap((row) =>
        Object.values(row).map((value) =>
          value instanceof Uint8Array ? new TextDecoder().decode(value) : String(value),
        ),
      );
      return ['geheim-een', 'geheim-twee', 'blijft'].filter((word) => texts.join('\n').includes(word));
    };
    const must = <Value>(outcome: { ok: true; value: Value } | { ok: false; reason: string }): Value => {
      if (!outcome.ok) throw new Error(outcome.reason);
      return outcome.value;
    };
    must(await cases.append('case-1', [harness.note('geheim-een', 'to-erase'), harness.note('blijft')]));
    must(await cases.append('case-2', [harness.note('geheim-twee')]));
    must(await drafts.save('over case-2', 'geheim-twee half'));
    const before = await stored();
    const backup = must(await files.makeBackup());
    const read = async () => must(await files.read(backup.content, { recoveryKey: key }));
    // A restore keeps what was there for its undo; that must go too.
    must(await (await read()).restore({ isOwn: true }));
    const commitment = must(await cases.commitment('case-1', 'to-erase'));
    const body = { target: 'to-erase', commitment };
    must(await cases.append('case-1', [{ id: cases.newId(), type: 'entry-erased', v: 1, body }]));
    must(await cases.erase('case-2', { year: '2026-2027' }, ['over case-2']));
    const after = await stored();
    must(await (await read()).add());
    const added = await stored();
    must(await (await read()).restore({ isOwn: true }));
    const restored = await stored();
    return { before, after, added, restored, undone: await files.undoRestore() };
  }, recoveryKey);
  const kept = ['blijft'];
  expect(found).toMatchObject({
    before: ['geheim-een', 'geheim-twee', 'blijft'],
    after: kept,
    added: kept,
    restored: kept,
  });
  expect(await textsIn(page)).toEqual(kept);
});
