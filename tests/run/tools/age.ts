import { existsSync } from 'node:fs';
import { aptInstall, canUseApt } from './apt.ts';

// Debian's own, and where others put it.
const paths = ['/usr/bin/age', '/usr/local/bin/age', '/opt/homebrew/bin/age'];
/** Gives a program a terminal, without which age asks for no passphrase. */
const terminals = ['/usr/bin/script'];

/** The path of the age program: AGE_PATH when that is set, else a usual place. */
export function findAge(): string | undefined {
  const asked = process.env['AGE_PATH'];
  return (asked ? [asked] : paths).find((path) => existsSync(path));
}

/** Installs age where that can be done, and returns why it cannot be used if it still cannot. */
export async function ensureAge(): Promise<string | undefined> {
  if (process.platform !== 'linux' || !terminals.some((path) => existsSync(path))) return 'needs script of util-linux';
  if (!findAge() && !process.env['AGE_PATH'] && canUseApt()) await aptInstall(['age']);
  return findAge() ? undefined : 'not found and not installable; set AGE_PATH';
}
