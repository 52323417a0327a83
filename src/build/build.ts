// Behind "npm run build": builds beside the last site and takes its place only when all went well.

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';

const { values } = parseArgs({ options: { into: { type: 'string' } } });
const dist = values.into ?? fileURLToPath(new URL('../../dist', import.meta.url));
process.exitCode = 1;
try {
  const isBuilt = await buildSite(dist);
  console.log(isBuilt ? `De site staat in ${dist}.` : 'De site is niet gemaakt. Wat er al stond, staat er nog.');
  if (isBuilt) process.exitCode = 0;
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(`De nieuwe site kon niet op de plaats van de oude (${code ?? message}). De oude staat er nog.`);
}
