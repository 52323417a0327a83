import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { type RunOptions, runSuite } from './run-suite.ts';
import type { Suite } from './suite.ts';
import type { Voice } from './take-turns.ts';

const root = mkdtempSync(join(tmpdir(), 'run-suite-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

// What these suites say of themselves is not to be mistaken for what the real ones say.
const voice: Voice = { write() {}, say() {}, end() {} };
const { signal } = new AbortController();
const options: RunOptions = {
  root,
  reports: root,
  strict: false,
  slowness: { clock: 1, processor: 1 },
  voice,
  signal,
};

async function suite(name: string, script: string, more: Partial<Suite> = {}): Promise<Suite> {
  await mkdir(join(root, 'node_modules'), { recursive: true });
  await writeFile(join(root, 'node_modules', `${name}.cjs`), script);
  return { name, command: [`${name}.cjs`], budget: 20, ...more };
}

test('a command that ends well is one test passed', async () => {
  expect(await runSuite(await suite('well', ''), options)).toMatchObject({ passed: 1, failed: 0, skipped: 0 });
});

test('a command that ends badly is one test failed', async () => {
  expect(await runSuite(await suite('badly', 'process.exit(3)'), options)).toMatchObject({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});

test('a suite lets its tests be tried once more', async () => {
  const script = "process.exit(process.env['RETRIES'] === '1' ? 0 : 1)";
  expect(await runSuite(await suite('again', script), options)).toMatchObject({ passed: 1, failed: 0 });
});

test('a missing tool is skipped, and failed where that is not allowed', async () => {
  const lame = await suite('lame', '', {
    tools: async () => ({ missing: { nginx: 'not found' }, suffice: true }),
  });
  expect(await runSuite(lame, options)).toMatchObject({ passed: 1, failed: 0, skipped: 1 });
  expect(await runSuite(lame, { ...options, strict: true })).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
});

test('a suite does not run when the tools do not suffice', async () => {
  const helpless = await suite('helpless', 'process.exit(1)', {
    tools: async () => ({ missing: { chromium: 'not found', firefox: 'not found' }, suffice: false }),
  });
  expect(await runSuite(helpless, options)).toMatchObject({ passed: 0, failed: 0, skipped: 2 });
  expect(await runSuite(helpless, { ...options, strict: true })).toMatchObject({ passed: 0, failed: 2, skipped: 0 });
});

test.skipIf(process.platform === 'win32')(
  'a suite that runs in a circle is stopped with all it started',
  { concurrent: true },
  async ({ expect }) => {
    const grandchild = "setInterval(() => require('fs').appendFileSync(process.argv[1], 'x'), 50)";
    const circle = await suite(
      'circle',
      `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}, ${JSON.stringify(join(root, 'beats'))}], { detached: true });
     process.on('SIGINT', () => {});
     setInterval(() => { const end = Date.now() + 90; while (Date.now() < end); }, 100);`,
      { budget: 1 },
    );
    expect(await runSuite(circle, options)).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
    const beats = async () => (await readFile(join(root, 'beats'), 'utf8')).length;
    // It beats every 50 milliseconds. What is killed may end a beat on a busy machine, and then there are no more.
    await expect
      .poll(async () => {
        const before = await beats();
        await sleep(300);
        return (await beats()) - before;
      })
      .toBe(0);
  },
);

test.skipIf(process.platform === 'win32')(
  'a suite that is interrupted stops with all it started',
  { concurrent: true },
  async () => {
    const interruption = new AbortController();
    const endless = await suite('endless', "console.log('here'); setInterval(() => {}, 50)");
    const begun: Voice = { ...voice, write: () => interruption.abort() };
    const ran = await runSuite(endless, { ...options, voice: begun, signal: interruption.signal });
    expect(ran).toMatchObject({ passed: 0, failed: 1 });
  },
);

test.skipIf(process.platform === 'win32')(
  'a suite that prints is not stopped, and fails when it cost too much',
  { concurrent: true },
  async () => {
    const dear = await suite(
      'dear',
      `const end = process.cpuUsage().user + 1_500_000;
     const work = () => {
       const until = process.cpuUsage().user + 100_000;
       while (process.cpuUsage().user < until) for (let index = 0; index < 1e7; index += 1) Math.sqrt(index);
       console.log('still here');
       if (process.cpuUsage().user < end) setTimeout(work); else setTimeout(() => {}, 1500);
     };
     work();`,
      { budget: 1 },
    );
    const runs = [options, { ...options, slowness: { clock: 1, processor: 10 } }];
    const [tooDear, notDear] = await Promise.all(runs.map((run) => runSuite(dear, run)));
    expect(tooDear).toMatchObject({ passed: 1, failed: 1 });
    expect(notDear).toMatchObject({ passed: 1, failed: 0 });
  },
);
