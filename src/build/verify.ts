// Behind "npm run verify -- https://site.example/": says whether a published site is what a commit makes, to the byte.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareSite } from './compare-site.ts';
import { headersFor } from './header-rules.ts';
import { INTEGRITY, readIntegrity } from './integrity.ts';
import { readSite } from './site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({ options: { commit: { type: 'string' } }, allowPositionals: true });
const [address] = positionals;
process.exitCode = 2;
if (!address || !URL.canParse(address)) {
  console.error('Say which site: npm run verify -- https://site.example/ [--commit HASH]');
  console.error(`Without --commit it is compared with the last build in ${join(root, 'dist')}.`);
} else {
  const made = values.commit ? await buildCommit(values.commit) : { dist: join(root, 'dist'), remove: async () => {} };
  const hashes = readIntegrity(readFileSync(join(made.dist, INTEGRITY), 'utf8'));
  const wanted = headersFor(readSite(made.dist).rules, '');
  const { changed, missing, headers } = await compareSite(address.replace(/\/*$/, '/'), hashes, wanted);
  await made.remove();
  for (const path of changed) console.log(`other bytes:  ${path}`);
  for (const path of missing) console.log(`not there:    ${path}`);
  for (const header of headers) console.log(`header:       ${header}`);
  const isSame = changed.length === 0 && missing.length === 0;
  console.log(
    isSame
      ? `All ${hashes.size} files are the same.${headers.length > 0 ? ' Some headers are not.' : ''}`
      : `${changed.length + missing.length} of ${hashes.size} files are not the same.`,
  );
  process.exitCode = isSame ? 0 : 1;
}

/** Builds what the project was at a commit, beside everything that stands here. */
async function buildCommit(commit: string): Promise<{ dist: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'commit-'));
  const copy = join(folder, 'source');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  git('worktree', 'add', '--detach', copy, commit);
  const lock = (of: string) => readFileSync(join(of, 'package-lock.json'), 'utf8');
  if (lock(copy) === lock(root) && existsSync(join(root, 'node_modules')))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  execFileSync('npm', ['run', 'build'], { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
  return {
    dist: join(copy, 'dist'),
    async remove() {
      git('worktree', 'remove', '--force', copy);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
