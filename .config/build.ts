// Behind "npm run build": builds beside the last site and takes its place only when all went well.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  const { values } = parseArgs({ options: { into: { type: 'string' } } });
  const dist = values.into ?? fileURLToPath(new URL('../dist', import.meta.url));
  const isBuilt = await buildSite(dist).catch((error: NodeJS.ErrnoException) => {
    console.error(
      `De nieuwe site kon niet op de plaats van de oude (${error.code ?? error.message}). De oude staat er nog.`,
    );
    return false;
  });
  if (isBuilt) console.log(`De site staat in ${dist}.`);
  process.exitCode = isBuilt ? 0 : 1;
}
