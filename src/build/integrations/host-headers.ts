import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules } from '../header-rules.ts';
import { renderApache } from '../hosts/apache.ts';
import { renderNetlify } from '../hosts/netlify.ts';
import { renderNginx } from '../hosts/nginx.ts';
import { hostingFolder, type Site } from '../site.ts';

/** Writes the header rules for the hosts we know; must be the last integration, for it lists what the others wrote. */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        await writeHostHeaders(fileURLToPath(dir), { base, rules: headerRules });
        logger.info('_headers, .htaccess, nginx.conf and site.json written');
      },
    },
  };
}

/** Writes `_headers` and `.htaccess` into the built site and the files for other servers into the folder beside it. */
export async function writeHostHeaders(dist: string, site: Site): Promise<void> {
  const hosting = hostingFolder(dist);
  await mkdir(hosting, { recursive: true });
  await Promise.all([
    writeFile(join(dist, '_headers'), renderNetlify(site, await listFiles(dist))),
    writeFile(join(dist, '.htaccess'), renderApache(site)),
    writeFile(join(hosting, 'nginx.conf'), renderNginx(site)),
    writeFile(join(hosting, 'site.json'), `${JSON.stringify(site, null, 2)}\n`),
  ]);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== '_headers')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
