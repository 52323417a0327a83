import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./peers', import.meta.url));
const modules = join(folder, 'node_modules');
const stamp = join(modules, '.prepared');

/** The packages that only the benches need, installed beside their own lock file when they are not there yet; returns their `node_modules`. */
export function peers(): string {
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return modules;
  console.error('Installing what the benches compare with (npm ci in tests/bench/peers); this happens once …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'] ?? '';
  const options: SpawnSyncOptions = { cwd: folder, stdio: ['ignore', 2, 2] };
  const { status } = /npm-cli\.c?js$/.test(npm)
    ? spawnSync(process.env['npm_node_execpath'] ?? process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('"npm ci" failed in tests/bench/peers; its message stands above.');
  writeFileSync(stamp, wanted);
  return modules;
}
