import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashesOf, INTEGRITY, writeIntegrity } from '../integrity.ts';

/** Writes the hashes of all files of the site beside them; must come after all that writes what visitors get. */
export function integrity(): AstroIntegration {
  return {
    name: 'integrity',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const hashes = hashesOf(dist);
        await writeFile(join(dist, INTEGRITY), writeIntegrity(hashes));
        logger.info(`${hashes.size} files in ${INTEGRITY}`);
      },
    },
  };
}
