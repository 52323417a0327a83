import { afterEach, beforeEach, expect, test } from 'vitest';
import { heapOf } from '../../support/heap';
import { launch, makeProfile, type RunningBrowser, removeProfile } from './support/chromium';
import { stateOf } from './support/vault-page';

/** What only who has the vault open may find. */
const SECRET_KEY = /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/;
const WORDS = 'kanarie zegel lantaarn molen perzik anker';

let profile: string;
let browser: RunningBrowser;

beforeEach(() => {
  profile = makeProfile();
});
afterEach(async () => {
  await browser?.kill();
  removeProfile(profile);
});

const secretsIn = (heap: string, name: string): string[] =>
  [
    heap.includes(name) ? 'a name' : undefined,
    heap.includes(WORDS) ? 'the passphrase' : undefined,
    SECRET_KEY.test(heap) ? 'a key' : undefined,
  ].filter((found) => found !== undefined);

test('after locking the memory of the page holds no key, no passphrase and no name; before it, it does', async () => {
  browser = await launch(profile);
  const page = await browser.openPage();
  const name = `Kanarie${crypto.randomUUID().replaceAll('-', '')}`;
  await page.evaluate(async (words) => {
    const prepared = await harness.vault.access.prepare(words, {});
    if (!prepared.ok || !(await prepared.value.create()).ok) throw new Error('not made');
  }, WORDS);
  // Everything that a person does: writing, drafts, settings, a back-up that is opened again, a check, another passphrase.
  await page.evaluate(
    async ([words, pupil]) => {
      const { cases, drafts, settings, files, access } = harness.vault;
      const must = <Value>(outcome: { ok: true; value: Value } | { ok: false; reason: string }): Value => {
        if (!outcome.ok) throw new Error(outcome.reason);
        return outcome.value;
      };
      must(await cases.append('case-1', [harness.note(`Gezien: ${pupil}`)]));
      must(await drafts.save('gesprek', { text: `${pupil} zei` }));
      must(await settings.save('author', pupil));
      const backup = must(await files.makeBackup());
      must(await files.checkBackup(backup.content, { passphrase: words }));
      must(await must(await files.read(backup.content, 'own')).add());
      must(await access.changePassphrase({ passphrase: words }, words));
      must(await cases.check());
      await harness.all();
    },
    [WORDS, name] as const,
  );
  // As long as it is open the key and what was read last are held: else this test would find nothing either way.
  expect(secretsIn(await heapOf(page), name)).toEqual(expect.arrayContaining(['a name', 'a key']));
  const worked = page.workers();
  expect(worked).not.toEqual([]);
  await page.evaluate(() => {
    harness.vault.access.lock('button');
    harness.changes.splice(0);
  });
  expect(await stateOf(page)).toBe('locked');
  // What was being written when it was locked holds on to it until that is written.
  await expect.poll(async () => secretsIn(await heapOf(page), name)).toEqual([]);
  // Keys are worked out in workers, whose memory no snapshot of the page has: none of those that worked is left.
  await expect.poll(() => page.workers().filter((worker) => worked.includes(worker))).toEqual([]);

  // It opens as before.
  expect(await page.evaluate((words) => harness.vault.access.unlock({ passphrase: words }), WORDS)).toMatchObject({
    ok: true,
  });
  expect(secretsIn(await heapOf(page), name)).toContain('a key');
});
