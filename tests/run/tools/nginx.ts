import { existsSync } from 'node:fs';
import { aptInstall, canUseApt } from './apt.ts';

const paths = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** The path of nginx: NGINX_PATH when that is set, else a usual place. */
export function findNginx(): string | undefined {
  const asked = process.env['NGINX_PATH'];
  return (asked ? [asked] : paths).find((path) => existsSync(path));
}

/** Installs nginx where that can be done, and returns why it is missing if it is still. */
export async function ensureNginx(): Promise<string | undefined> {
  if (!findNginx() && !process.env['NGINX_PATH'] && canUseApt()) await aptInstall(['nginx-light']);
  return findNginx() ? undefined : 'not found and not installable; set NGINX_PATH';
}
