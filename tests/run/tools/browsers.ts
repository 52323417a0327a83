import { existsSync } from 'node:fs';
import { chromium, firefox } from 'playwright-core';
import { aptInstall, canUseApt } from './apt.ts';
import { installPlaywrightBrowsers } from './playwright-install.ts';

export const browserNames = ['chromium', 'firefox'] as const;

export type BrowserName = (typeof browserNames)[number];

/** How Playwright starts a browser: its own build needs nothing but the name. */
export interface Browser {
  readonly browserName: BrowserName;
  readonly channel?: string;
  readonly executablePath?: string;
}

/** What the choice of a browser depends on. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
  /** Where Playwright would put its own build, if it has one for this system. */
  playwrightPath(browser: BrowserName): string | undefined;
}

const places: Record<BrowserName, { variable: string; package: string; paths: readonly string[] }> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    package: 'chromium',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    package: 'firefox-esr',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Keep Chromium from calling home, so that a request to another host in a test is a request by the site. */
export const quietChromium = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The browser to test with: the one its environment variable names, else the system's, else Playwright's own. */
export function findBrowser(browserName: BrowserName, machine: Machine = thisMachine): Browser | undefined {
  const { variable, paths } = places[browserName];
  const asked = machine.env[variable];
  const executablePath = (asked ? [asked] : paths).find((path) => machine.exists(path));
  if (executablePath) {
    // A released Firefox lacks the patches of Playwright's build and is driven by WebDriver BiDi instead.
    return { browserName, executablePath, ...(browserName === 'firefox' && { channel: 'moz-firefox' }) };
  }
  const own = asked ? undefined : machine.playwrightPath(browserName);
  return own && machine.exists(own) ? { browserName } : undefined;
}

/** Installs the wanted browsers that are missing where that can be done, and returns why one is missing still, per browser. */
export async function ensureBrowsers(wanted: readonly BrowserName[] = browserNames): Promise<Record<string, string>> {
  const missing = () => wanted.filter((name) => !findBrowser(name));
  const installable = () => missing().filter((name) => !process.env[places[name].variable]);

  if (installable().length > 0 && canUseApt()) await aptInstall(installable().map((name) => places[name].package));
  if (installable().length > 0) await installPlaywrightBrowsers(installable());
  return Object.fromEntries(missing().map((name) => [name, reason(name)]));
}

function reason(name: BrowserName): string {
  const { variable } = places[name];
  const asked = process.env[variable];
  return asked ? `${variable} names ${asked}, which is not there` : `not found and not installable; set ${variable}`;
}

/** The machine that this runs on. */
export const thisMachine: Machine = {
  env: process.env,
  exists: existsSync,
  playwrightPath(browser) {
    try {
      return { chromium, firefox }[browser].executablePath();
    } catch {
      return undefined; // Playwright has no build for this system.
    }
  },
};
