import { chromium } from 'playwright-core';
import { startWebKit } from '../faults/browsers/support/webkit';
import { findBrowser, quietChromium } from '../run/tools/browsers';
import { type ChromiumYear, findOlderChromium } from '../run/tools/older-chromium';
import { findOlderFirefox } from '../run/tools/older-firefox';
import { findWebKit } from '../run/tools/webkit';
import { findWpe } from '../run/tools/wpe';
import { startFirefox } from '../support/driven-firefox';
import { startWpe } from '../support/driven-wpe';
import type { DrivenBrowser } from '../support/web-driver';

export type Scheme = 'light' | 'dark';

/** A page of some browser, as far as all of them can be driven: by scripts in the page. */
export interface OpenPage {
  go(url: string): Promise<void>;
  /** Runs the body of an async function in the page, in which `args` are its arguments. */
  run<Value>(body: string, ...args: unknown[]): Promise<Value>;
  screenshot(): Promise<Buffer>;
  /** Shows the page as on paper; absent where the browser cannot be asked. */
  readonly asPaper?: () => Promise<void>;
  /** The page on paper, as PDF; absent where the browser cannot be asked. */
  readonly print?: (() => Promise<Buffer>) | undefined;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** Whether it knows `@layer`, and so shows our styles. */
  readonly hasStyles: boolean;
  /** In which colours it can be asked to show a page. */
  readonly schemes: readonly Scheme[];
  readonly isHere: () => boolean;
  open(scheme: Scheme): Promise<OpenPage>;
}

const WINDOW = { width: 390, height: 800 };
/** How these builds run without a screen and without rights; they were made for a cloud that has neither. */
const CLOUD = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--single-process',
  '--no-zygote',
  '--in-process-gpu',
  '--use-gl=swiftshader',
];

/** A page of Chromium by Playwright, driven from within: what it does with elements needs newer browsers than these. */
async function openChromium(
  executablePath: string | undefined,
  args: readonly string[],
  scheme: Scheme,
): Promise<OpenPage> {
  const browser = await chromium.launch({ args: [...args], ...(executablePath && { executablePath }) });
  const context = await browser.newContext({ viewport: WINDOW, colorScheme: scheme, locale: 'nl-NL' });
  const page = await context.newPage();
  return {
    go: async (url) => void (await page.goto(url)),
    run: (body, ...given) => page.evaluate(`(async (...args) => { ${body} })(...${JSON.stringify(given)})`),
    screenshot: () => page.screenshot(),
    asPaper: () => page.emulateMedia({ media: 'print' }),
    // A browser of one process ends with its last page, before it has answered.
    close: () =>
      Promise.race([browser.close(), new Promise<void>((go) => setTimeout(go, 5000))]).catch(() => undefined),
  };
}

async function openFirefox(path: string | undefined, scheme: Scheme): Promise<OpenPage> {
  if (!path) throw new Error('this Firefox is not here');
  return startFirefox(path, scheme);
}

/** A page of WebKit, which says that it is open before its scripts have run. */
const ofWebKit = (driven: DrivenBrowser): OpenPage => ({
  ...driven,
  async go(url) {
    await driven.open(url);
    await driven.run(`while (document.readyState !== 'complete') await new Promise((go) => setTimeout(go, 20));`);
  },
  print: undefined,
});

const olderChromium = (year: ChromiumYear): Engine => ({
  name: `Chromium ${year}`,
  hasStyles: year >= 99,
  schemes: ['light', 'dark'],
  isHere: () => findOlderChromium(year) !== undefined,
  open: (scheme) => openChromium(findOlderChromium(year), CLOUD, scheme),
});

/** From old to new. */
export const ENGINES: readonly Engine[] = [
  olderChromium(92),
  olderChromium(103),
  olderChromium(109),
  {
    name: 'WPE WebKit 2.38',
    hasStyles: true,
    schemes: ['light'],
    isHere: () => findWpe() !== undefined,
    open: async () => ofWebKit(await startWpe()),
  },
  {
    name: 'Firefox 140',
    hasStyles: true,
    schemes: ['light', 'dark'],
    isHere: () => findOlderFirefox() !== undefined,
    open: (scheme) => openFirefox(findOlderFirefox(), scheme),
  },
  {
    name: 'WebKitGTK',
    hasStyles: true,
    schemes: ['light', 'dark'],
    isHere: () => findWebKit() !== undefined,
    async open(scheme) {
      return ofWebKit(await startWebKit(scheme === 'dark' ? { GTK_THEME: 'Adwaita:dark' } : {}));
    },
  },
  {
    name: "today's Firefox",
    hasStyles: true,
    schemes: ['light', 'dark'],
    isHere: () => findBrowser('firefox')?.executablePath !== undefined,
    open: (scheme) => openFirefox(findBrowser('firefox')?.executablePath, scheme),
  },
  {
    name: "today's Chromium",
    hasStyles: true,
    schemes: ['light', 'dark'],
    isHere: () => findBrowser('chromium') !== undefined,
    open: (scheme) => openChromium(findBrowser('chromium')?.executablePath, quietChromium, scheme),
  },
];
