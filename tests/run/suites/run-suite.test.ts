import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { runSuite } from './run-suite.ts';
import type { Suite } from './suite.ts';

const root = mkdtempSync(join(tmpdir(), 'run-suite-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

// What these suites say of themselves is not to be mistaken for what the real ones say.
beforeEach(() => void vi.spyOn(console, 'log').mockReturnValue());

const options = { root, reports: root, strict: false };

async function suite(name: string, script: string, more: Partial<Suite> = {}): Promise<Suite> {
  await mkdir(join(root, 'node_modules'), { recursive: true });
  await writeFile(join(root, 'node_modules', `${name}.cjs`), script);
  return { name, command: [`${name}.cjs`], budget: 20, ...more };
}

test('a command that ends well is one test passed', async () => {
  expect(await runSuite(await suite('well', ''), options)).toEqual({ passed: 1, failed: 0, skipped: 0 });
});

test('a command that ends badly is one test failed', async () => {
  expect(await runSuite(await suite('badly', 'process.exit(3)'), options)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});

test('a missing tool is skipped, and failed where that is not allowed', async () => {
  const lame = await suite('lame', '', {
    tools: async () => ({ missing: { nginx: 'not found' }, suffice: true }),
  });
  expect(await runSuite(lame, options)).toEqual({ passed: 1, failed: 0, skipped: 1 });
  expect(await runSuite(lame, { ...options, strict: true })).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('a suite does not run when the tools do not suffice', async () => {
  const helpless = await suite('helpless', 'process.exit(1)', {
    tools: async () => ({ missing: { chromium: 'not found', firefox: 'not found' }, suffice: false }),
  });
  expect(await runSuite(helpless, options)).toEqual({ passed: 0, failed: 0, skipped: 2 });
  expect(await runSuite(helpless, { ...options, strict: true })).toEqual({ passed: 0, failed: 2, skipped: 0 });
});

test.skipIf(process.platform === 'win32')(
  'a suite over its budget is stopped with all it started',
  async () => {
    const grandchild = "setInterval(() => require('fs').appendFileSync(process.argv[1], 'x'), 50)";
    const slow = await suite(
      'slow',
      `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}, ${JSON.stringify(join(root, 'beats'))}], { detached: true });
     process.on('SIGINT', () => {});
     setInterval(() => {}, 1000);`,
      { budget: 1 },
    );
    expect(await runSuite(slow, options)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    const beats = await readFile(join(root, 'beats'), 'utf8');
    await sleep(300);
    expect((await readFile(join(root, 'beats'), 'utf8')).length).toBe(beats.length);
  },
  15_000,
);
