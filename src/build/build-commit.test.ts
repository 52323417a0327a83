import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildCommit } from './build-commit.ts';

const folder = mkdtempSync(join(tmpdir(), 'commits-'));
const root = join(folder, 'project');
/** Where copies are made; nobody else writes there. */
const copies = join(folder, 'copies');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Niemand', '-c', 'user.email=niemand@voorbeeld.invalid', ...args], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
const BUILD = `import { mkdirSync, copyFileSync } from 'node:fs';
mkdirSync('dist'); copyFileSync('words.txt', 'dist/index.html');`;

function commit(words: string, build = BUILD): string {
  writeFileSync(join(root, 'words.txt'), words);
  writeFileSync(join(root, 'build.mjs'), build);
  git('add', '.');
  git('commit', '-qm', words);
  return git('rev-parse', 'HEAD');
}

beforeAll(() => {
  mkdirSync(root);
  mkdirSync(copies);
  vi.stubEnv('TMPDIR', copies);
  vi.stubEnv('TEMP', copies);
  git('init', '-q');
  writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts: { build: 'node build.mjs' } }));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** What a copy would leave: a folder beside the cache of Node itself, and a note of git that it is there. */
const left = () => [
  readdirSync(copies).filter((name) => name.startsWith('commit-')).length,
  git('worktree', 'list').split('\n').length - 1,
];

test('a commit is built from its own files, whatever stands in the folder now, and nothing stays behind', async () => {
  const first = commit('een');
  commit('twee');
  writeFileSync(join(root, 'words.txt'), 'niet bewaard');
  const made = await buildCommit(root, first);
  expect(readFileSync(join(made.dist, 'index.html'), 'utf8')).toBe('een');
  await made.remove();
  expect(existsSync(made.dist)).toBe(false);
  expect(left()).toEqual([0, 0]);
  expect(readFileSync(join(root, 'words.txt'), 'utf8')).toBe('niet bewaard');
});

test('a commit that is not there, or that does not build, is said and leaves nothing', async () => {
  const broken = commit('drie', 'process.exit(1)');
  for (const asked of ['0123456789', broken]) {
    await expect(buildCommit(root, asked)).rejects.toThrow();
    expect(left()).toEqual([0, 0]);
  }
});
