import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFrom } from './built-from.ts';

test('says which commit a folder is at and when that was made, whether it was changed since, and nothing of a repository around it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  const env = { ...process.env, GIT_AUTHOR_DATE: '2026-11-01T12:00:00Z', GIT_COMMITTER_DATE: '2026-11-01T12:00:00Z' };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
  expect(builtFrom(folder, {})).toEqual({ made: 0, isChanged: false });
  expect(builtFrom(folder, { SOURCE_DATE_EPOCH: '10' })).toEqual({ made: 10_000, isChanged: false });
  expect(builtFrom(folder, { SOURCE_DATE_EPOCH: '10', SITE_COMMIT: 'abc' })).toEqual({
    commit: 'abc',
    made: 10_000,
    isChanged: false,
  });

  git('init', '--quiet');
  writeFileSync(join(folder, 'a.txt'), 'a');
  git('add', '.');
  git('-c', 'user.name=Toets', '-c', 'user.email=toets@example.org', 'commit', '--quiet', '--message=begin');
  const commit = git('rev-parse', 'HEAD').trim();
  const made = Date.parse('2026-11-01T12:00:00Z');
  expect(builtFrom(folder, {})).toEqual({ commit, made, isChanged: false });
  writeFileSync(join(folder, 'a.txt'), 'b');
  expect(builtFrom(folder, {})).toEqual({ commit, made, isChanged: true });
  mkdirSync(join(folder, 'copy'));
  expect(builtFrom(join(folder, 'copy'), {})).toEqual({ made: 0, isChanged: false });
  rmSync(folder, { recursive: true, force: true });
});
