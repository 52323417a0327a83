import { chromium } from 'playwright-core';
import { quietChromium } from '../run/tools/browsers';
import { startFirefox } from '../support/driven-firefox';
import { patience } from '../support/patience';
import type { DrivenBrowser } from '../support/web-driver';

export type Scheme = 'light' | 'dark';

/** A page of some browser, as far as all of them can be driven: by scripts in the page. */
export interface OpenPage {
  go(url: string): Promise<void>;
  /** Runs the body of an async function in the page, in which `args` are its arguments. */
  run<Value>(body: string, ...args: unknown[]): Promise<Value>;
  screenshot(): Promise<Buffer>;
  /** Shows the page as on paper, or again as on a screen; absent where the browser cannot be asked. */
  readonly showAs?: (medium: 'paper' | 'screen') => Promise<void>;
  /** The page on paper, as PDF; absent where the browser cannot be asked. */
  readonly print?: (() => Promise<Buffer>) | undefined;
  close(): Promise<void>;
}

const WINDOW = { width: 390, height: 800 };
/** How builds of years ago run without a screen and without rights; they were made for a cloud that has neither. */
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
export async function openChromium(
  executablePath: string | undefined,
  scheme: Scheme,
  isOfYearsAgo: boolean,
): Promise<OpenPage> {
  const server = await chromium.launchServer({
    args: isOfYearsAgo ? CLOUD : quietChromium,
    ...(executablePath && { executablePath }),
  });
  const browser = await chromium.connect(server.wsEndpoint());
  const context = await browser.newContext({ viewport: WINDOW, colorScheme: scheme, locale: 'nl-NL' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000 * patience);
  return {
    go: async (url) => void (await page.goto(url)),
    run: (body, ...given) => page.evaluate(`(async (...args) => { ${body} })(...${JSON.stringify(given)})`),
    screenshot: () => page.screenshot(),
    showAs: (medium) => page.emulateMedia({ media: medium === 'paper' ? 'print' : 'screen' }),
    // A browser of one process ends with its last page and never says that it closed, so it is not asked to.
    close: () => server.kill(),
  };
}

/** A page of the Firefox at this path. */
export async function openFirefox(path: string | undefined, scheme: Scheme): Promise<OpenPage> {
  if (!path) throw new Error('this Firefox is not here');
  return startFirefox(path, scheme);
}

/** A page of WebKit, which says that it is open before its scripts have run. */
export const ofWebKit = (driven: DrivenBrowser): OpenPage => ({
  ...driven,
  async go(url) {
    await driven.open(url);
    await driven.run(`while (document.readyState !== 'complete') await new Promise((go) => setTimeout(go, 20));`);
  },
  print: undefined,
});
