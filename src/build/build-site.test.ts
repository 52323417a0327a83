import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { hostingFolder } from './site.ts';

let root: string;
let dist: string;

/** What a build leaves: pages, and beside them what is for the host. */
function write(folder: string, text: string) {
  mkdirSync(folder, { recursive: true });
  mkdirSync(hostingFolder(folder), { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  writeFileSync(join(hostingFolder(folder), 'site.json'), text);
}
const stands = () =>
  [join(dist, 'index.html'), join(hostingFolder(dist), 'site.json')].map((file) => readFileSync(file, 'utf8'));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-site-'));
  dist = join(root, 'dist');
  write(dist, 'last');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a build that succeeds takes the place of the last one, and its hosting files go with it', async () => {
  const isBuilt = await buildSite(dist, async (folder) => {
    write(folder, 'new');
    return true;
  });
  expect(isBuilt).toBe(true);
  expect(stands()).toEqual(['new', 'new']);
});

test('a build that fails halfway leaves the last one, and nothing of itself', async () => {
  const isBuilt = await buildSite(dist, async (folder) => {
    write(folder, 'half');
    return false;
  });
  expect(isBuilt).toBe(false);
  expect(stands()).toEqual(['last', 'last']);
  expect(existsSync(join(root, '.dist-building'))).toBe(false);
});

test('a build that says it succeeded but left no site is no site', async () => {
  await expect(buildSite(dist, async () => true)).rejects.toThrow('ENOENT');
  expect(stands()).toEqual(['last', 'last']);
});

test('there need not be a last site', async () => {
  rmSync(dist, { recursive: true });
  rmSync(hostingFolder(dist), { recursive: true });
  await buildSite(dist, async (folder) => {
    write(folder, 'first');
    return true;
  });
  expect(stands()).toEqual(['first', 'first']);
});
