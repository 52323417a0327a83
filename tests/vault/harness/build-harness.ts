import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/vault-harness');

/** Bundles the page and gives its folder; what was bundled from the same sources before is used again. */
export async function buildHarness(): Promise<string> {
  const folder = join(cache, await hashOfSources());
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  // Beside its place and then moved, so that two who build at once do not serve half a page.
  const making = `${folder}.${process.pid}`;
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: making, emptyOutDir: true, minify: false, target: 'es2024', modulePreload: { polyfill: false } },
  });
  try {
    renameSync(making, folder);
  } catch {
    rmSync(making, { recursive: true });
  }
  return folder;
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const files: string[] = [];
  for await (const file of glob('{src/{tracker,protocol},tests/vault/harness,tests/bench}/**/*.{ts,html}', {
    cwd: root,
  })) {
    if (!/\.(test|fixture)\.ts$/.test(file)) files.push(file);
  }
  for (const file of [...files.sort(), 'package-lock.json']) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}
