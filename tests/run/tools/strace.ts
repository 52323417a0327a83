import { existsSync } from 'node:fs';
import { aptInstall, canUseApt } from './apt.ts';

const paths = ['/usr/bin/strace', '/usr/local/bin/strace'];

/** The path of strace: STRACE_PATH when that is set, else a usual place. */
export function findStrace(): string | undefined {
  const asked = process.env['STRACE_PATH'];
  return (asked ? [asked] : paths).find((path) => existsSync(path));
}

/** Installs strace where that can be done, and returns why it cannot be used if it still cannot. */
export async function ensureStrace(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'exists on Linux only';
  if (!findStrace() && !process.env['STRACE_PATH'] && canUseApt()) await aptInstall(['strace']);
  return findStrace() ? undefined : 'not found and not installable; set STRACE_PATH';
}
