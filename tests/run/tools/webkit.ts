import { existsSync, globSync } from 'node:fs';
import { aptInstall, canUseApt } from './apt.ts';

/** What drives WebKitGTK, and the small browser that it drives; it needs a screen, which Xvfb plays. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

const DRIVERS = ['/usr/bin/WebKitWebDriver', '/usr/lib/webkit2gtk-4.1/WebKitWebDriver'];
const BROWSERS = '/usr/lib/*/webkit2gtk-4.1/MiniBrowser';
const SCREEN = '/usr/bin/Xvfb';

export function findWebKit(): WebKit | undefined {
  const driver = DRIVERS.find((path) => existsSync(path));
  const [browser] = process.platform === 'linux' ? globSync(BROWSERS) : [];
  return driver && browser && existsSync(SCREEN) ? { driver, browser, screen: SCREEN } : undefined;
}

/** Installs WebKitGTK where that can be done, and returns why it is missing if it is still. */
export async function ensureWebKit(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'exists on Linux only';
  if (!findWebKit() && canUseApt()) await aptInstall(['webkit2gtk-driver', 'xvfb']);
  return findWebKit() ? undefined : 'not found and not installable';
}
