import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isOwnContent, otherCache } from '../editing/content-folder.ts';
import { replaceFolders } from './replace-folders.ts';
import { hostingFolder } from './site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const astro = join(root, 'node_modules/astro/bin/astro.mjs');

/** Builds into the folder and returns whether that worked. */
type Build = (folder: string) => Promise<boolean>;

/** Builds the site into the folder `dist`, with its hosting files beside it; a build that fails leaves what is there. */
export async function buildSite(dist: string, build: Build = buildWithAstro): Promise<boolean> {
  const target = resolve(root, dist);
  // Beside the target, and so on the same disk: only then can a folder take another's place at once.
  const beside = join(dirname(target), `.${basename(target)}-building`);
  const built = join(beside, basename(target));
  await rm(beside, { recursive: true, force: true });
  try {
    if (!(await build(built))) return false;
    await replaceFolders([
      { from: built, to: target },
      { from: hostingFolder(built), to: hostingFolder(target) },
    ]);
    return true;
  } finally {
    await rm(beside, { recursive: true, force: true });
    if (!isOwnContent) await rm(otherCache, { recursive: true, force: true });
  }
}

function buildWithAstro(folder: string): Promise<boolean> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, [astro, 'build', '--outDir', folder], { cwd: root, stdio: 'inherit', env });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
