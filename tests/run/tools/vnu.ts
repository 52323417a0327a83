import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptInstall, canUseApt } from './apt.ts';
import { runCommand } from './run-command.ts';

const FOLDER = fileURLToPath(new URL('../../../.cache/vnu', import.meta.url));
/** The Nu HTML checker of the W3C as a package (MIT), held against the hash of the registry. */
const VERSION = '26.9.27';
const INTEGRITY = 'sha512-TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA==';
const JAR = join(FOLDER, 'package/build/dist/vnu.jar');

const hasJava = () => spawnSync('java', ['-version']).error === undefined;

/** The checker's program, for `java -jar`, when both are here. */
export const findVnu = (): string | undefined => (existsSync(JAR) && hasJava() ? JAR : undefined);

/** Fetches the checker, and Java where that can be done, and returns why it cannot run if it still cannot. */
export async function ensureVnu(): Promise<string | undefined> {
  if (!hasJava() && canUseApt()) await aptInstall(['default-jre-headless']);
  if (!hasJava()) return 'needs Java, which is not there and not installable';
  if (existsSync(JAR)) return undefined;
  mkdirSync(FOLDER, { recursive: true });
  const archive = join(FOLDER, `vnu-jar-${VERSION}.tgz`);
  const pack = ['pack', `vnu-jar@${VERSION}`, `--pack-destination=${FOLDER}`, '--silent'];
  if (!(await runCommand('npm', pack, 120)) || !existsSync(archive)) return 'npm could not fetch it';
  if (`sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}` !== INTEGRITY) {
    rmSync(FOLDER, { recursive: true });
    return 'what came is not what was expected';
  }
  if (!(await runCommand('tar', ['xzf', archive, '-C', FOLDER], 60))) return 'it could not be unpacked';
  return undefined;
}
