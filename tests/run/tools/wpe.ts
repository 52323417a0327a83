import { existsSync } from 'node:fs';
import { aptInstall, canUseApt } from './apt.ts';

const DRIVER = '/usr/bin/WPEWebDriver';
const BROWSER = '/usr/bin/cog';

/** The WebKit of 2022 (WPE 2.38 of Debian 12, as Safari 16), what drives it and the small browser around it. */
export const findWpe = (): { readonly driver: string; readonly browser: string } | undefined =>
  existsSync(DRIVER) && existsSync(BROWSER) ? { driver: DRIVER, browser: BROWSER } : undefined;

/** Installs it where that can be done, and returns why it is missing if it is still. */
export async function ensureWpe(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'exists on Linux only';
  if (!findWpe() && canUseApt()) await aptInstall(['cog', 'wpewebkit-driver']);
  return findWpe() ? undefined : 'not found and not installable';
}
