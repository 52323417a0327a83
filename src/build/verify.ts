// Behind "npm run verify -- https://site.example/": says whether a published site is what a commit makes, to the byte.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BuiltCommit, buildCommit } from './build-commit.ts';
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
  try {
    process.exitCode = (await isSame(address.replace(/\/*$/, '/'))) ? 0 : 1;
  } catch (error) {
    const { message, cause } = error as Error;
    console.error(
      `It could not be compared: ${[message, (cause as Error | undefined)?.message].filter(Boolean).join(': ')}`,
    );
  }
}

/** Compares the site with what was asked for, and says what differs; headers are said and do not count. */
async function isSame(site: string): Promise<boolean> {
  const made: BuiltCommit = values.commit
    ? await buildCommit(root, values.commit)
    : { dist: join(root, 'dist'), remove: async () => {} };
  try {
    const wanted = headersFor(readSite(made.dist).rules, '');
    const hashes = readIntegrity(readFileSync(join(made.dist, INTEGRITY), 'utf8'));
    const { changed, missing, headers } = await compareSite(site, hashes, wanted);
    for (const path of changed) console.log(`other bytes:  ${path}`);
    for (const path of missing) console.log(`not there:    ${path}`);
    for (const header of headers) console.log(`header:       ${header}`);
    const others = changed.length + missing.length;
    console.log(
      others === 0
        ? `All ${hashes.size} files are the same.${headers.length > 0 ? ' Some headers are not.' : ''}`
        : `${others} of ${hashes.size} files are not the same.`,
    );
    return others === 0;
  } finally {
    await made.remove();
  }
}
