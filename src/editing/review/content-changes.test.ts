import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentChanges } from './content-changes.ts';

const root = mkdtempSync(join(tmpdir(), 'changes-'));
const folder = join(root, 'content');
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const commit = (date: string) => {
  const env = { ...process.env, GIT_COMMITTER_DATE: `${date}T12:00:00Z`, GIT_AUTHOR_DATE: `${date}T12:00:00Z` };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: root, env });
  git('add', '.');
  git('commit', '--quiet', '--no-gpg-sign', '-m', 'x');
};

beforeAll(() => {
  mkdirSync(folder);
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  write('school.yaml', 'versie: 2025-2026\n');
  write('oud.mdx', 'oud');
  write('weg.mdx', 'weg');
  commit('2025-09-01');
  write('school.yaml', 'versie: 2026-2027\n');
  commit('2026-09-01');
  write('oud.mdx', 'anders');
  rmSync(join(folder, 'weg.mdx'));
  writeFileSync(join(root, 'elders.txt'), 'not content');
  commit('2026-10-01');
  write('één.mdx', 'nieuw');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('everything that changed since the version got its name, committed or not', () => {
  expect(contentChanges(folder, '2026-2027')).toEqual({
    since: '2026-09-01',
    changes: [
      { kind: 'nieuw', file: 'één.mdx' },
      { kind: 'gewijzigd', file: 'oud.mdx' },
      { kind: 'weg', file: 'weg.mdx' },
    ],
  });
});

test('nothing is said of a version that git does not know, nor of a folder that git does not keep', () => {
  expect(contentChanges(folder, '1999-2000')).toBeUndefined();
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(outside, 'school.yaml'), 'versie: 2026-2027\n');
  expect(contentChanges(outside, '2026-2027')).toBeUndefined();
  rmSync(outside, { recursive: true });
});
