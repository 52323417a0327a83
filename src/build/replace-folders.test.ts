import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolders } from './replace-folders.ts';

let root: string;
const folder = (name: string, text: string) => {
  mkdirSync(join(root, name));
  writeFileSync(join(root, name, 'a.txt'), text);
  return join(root, name);
};
const textOf = (name: string) => readFileSync(join(root, name, 'a.txt'), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the new folders take the place of the old, which are gone', async () => {
  const [to, other] = [folder('dist', 'old'), join(root, 'hosting')];
  await replaceFolders([
    { from: folder('new', 'new'), to },
    { from: folder('new-hosting', 'new'), to: other },
  ]);
  expect(textOf('dist')).toBe('new');
  expect(textOf('hosting')).toBe('new');
  expect(existsSync(join(root, 'new'))).toBe(false);
  expect(existsSync(join(root, 'dist.previous'))).toBe(false);
});

test('when one of them cannot be moved, all stay as they were', async () => {
  const moves = [
    { from: folder('new', 'new'), to: folder('dist', 'old') },
    { from: join(root, 'missing'), to: folder('hosting', 'old') },
  ];
  await expect(replaceFolders(moves)).rejects.toThrow('ENOENT');
  expect(textOf('dist')).toBe('old');
  expect(textOf('hosting')).toBe('old');
  expect(textOf('new')).toBe('new');
});
