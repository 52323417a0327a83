import { existsSync } from 'node:fs';
import { aptInstall, canUseApt } from './apt.ts';

const paths = ['/usr/sbin/apache2', '/usr/sbin/httpd', '/usr/local/apache2/bin/httpd', '/opt/homebrew/bin/httpd'];

/** The path of Apache: APACHE_PATH when that is set, else a usual place. */
export function findApache(): string | undefined {
  const asked = process.env['APACHE_PATH'];
  return (asked ? [asked] : paths).find((path) => existsSync(path));
}

/** Installs Apache where that can be done, and returns why it is missing if it is still. */
export async function ensureApache(): Promise<string | undefined> {
  if (!findApache() && !process.env['APACHE_PATH'] && canUseApt()) await aptInstall(['apache2-bin']);
  return findApache() ? undefined : 'not found and not installable; set APACHE_PATH';
}
