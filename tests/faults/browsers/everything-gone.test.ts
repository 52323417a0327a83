import { unzipSync } from 'fflate';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { findAge } from '../../run/tools/age.ts';
import { ageProgram } from '../../support/age-program';
import { launch, makeProfile, type RunningBrowser, removeProfile } from './support/chromium';
import { create, given, PASSPHRASE, save, stateOf, textsIn, unlock } from './support/vault-page';

let browser: RunningBrowser | undefined;

afterEach(async () => {
  await browser?.kill();
  browser = undefined;
});

async function newBrowser(): Promise<RunningBrowser> {
  const profile = makeProfile();
  onTestFinished(() => removeProfile(profile));
  browser = await launch(profile);
  return browser;
}

const TEXTS = ['Voorbeeld Vlinder 🦋', 'een', 'ثلاثة'];

/** A back-up of a vault whose browser is gone with everything in it. */
async function backupOfWhatIsGone(): Promise<{ readonly file: string; readonly recoveryKey: string }> {
  const gone = await newBrowser();
  const page = await gone.openPage('/');
  const recoveryKey = await create(page);
  for (const text of TEXTS) given(await save(page, 'case-1', text));
  const file = await page.evaluate(async () => {
    const backup = await harness.vault.files.makeBackup();
    if (!backup.ok) throw new Error(backup.reason);
    return new Uint8Array(await backup.value.content.arrayBuffer()).toBase64();
  });
  await gone.kill();
  return { file, recoveryKey };
}

test('when everything in the browser is gone, a back-up is restored by each key alone, and opens by age alone', async () => {
  const { file, recoveryKey } = await backupOfWhatIsGone();
  for (const key of [{ passphrase: PASSPHRASE }, { recoveryKey }]) {
    const fresh = await newBrowser();
    const page = await fresh.openPage('/');
    expect(await stateOf(page)).toBe('empty');
    const restored = await page.evaluate(
      async ([text, how]) => {
        const read = await harness.vault.files.read(new Blob([Uint8Array.fromBase64(text)]), how);
        return read.ok ? read.value.restore({ isOwn: true }) : read;
      },
      [file, key] as const,
    );
    expect(restored).toMatchObject({ ok: true });
    expect(await textsIn(page)).toEqual(TEXTS);
    await page.reload();
    await page.waitForFunction(() => globalThis.harness?.vault.state.kind === 'locked');
    given(await unlock(page));
    expect(await textsIn(page)).toEqual(TEXTS);
    expect(fresh.errors).toEqual([]);
    await fresh.kill();
  }
  if (!findAge()) return;
  const parts = unzipSync(Buffer.from(file, 'base64'));
  const program = ageProgram();
  const cases = (identity: string): string => {
    const { made, said } = program.openWithKey(parts['dossiers.age'] ?? new Uint8Array(), identity.trim());
    if (!made) throw new Error(said);
    return new TextDecoder().decode(made);
  };
  const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
  const bySlot = text(program.openWithPassphrase(parts['sleutel.age'] ?? new Uint8Array(), PASSPHRASE).made);
  const byRecovery = text(program.openWithKey(parts['herstel.age'] ?? new Uint8Array(), recoveryKey).made);
  for (const found of [cases(bySlot), cases(byRecovery), cases(recoveryKey)]) {
    for (const one of TEXTS) expect(found).toContain(one);
    expect(() => JSON.parse(found)).not.toThrow();
  }
});
