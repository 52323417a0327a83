import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { CountingServer } from '../counting-server.ts';

/** What one visit to a page costs; bytes as they travel without headers, times in milliseconds. */
export interface Visit {
  readonly requests: number;
  /** The document with its style sheets and scripts. */
  readonly pageBytes: number;
  /** Everything that was fetched. */
  readonly allBytes: number;
  /** Scripts in the document and beside it, compressed. */
  readonly scriptBytes: number;
  readonly fonts: number;
  /** Addresses on other hosts that were asked for. */
  readonly elsewhere: readonly string[];
  readonly layoutShift: number;
  /** Time until the first words were painted. */
  readonly firstPaint: number;
  /** Time until the largest part was painted. */
  readonly largestPaint: number;
  readonly longestTask: number;
  readonly words: number;
  /** Whether the page is the one to search on, so that search is open from the start. */
  readonly isForSearching: boolean;
}

/**
 * What Lighthouse sets in the browser for its phone when it slows down by DevTools: a line of 150 ms there and back and
 * 1.6 Mbit/s. DevTools delays a whole request and knows no handshakes, so Lighthouse asks 3.75 round trips of it and
 * takes a tenth off the speed.
 */
export const PHONE_LINE = {
  latency: 150 * 3.75,
  downloadThroughput: (1_638.4 * 0.9 * 1_024) / 8,
  uploadThroughput: (750 * 0.9 * 1_024) / 8,
};
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/** Visits a page with an empty cache on a slow phone, until nothing more is fetched. */
export async function visit(browser: Browser, server: CountingServer, address: string): Promise<Visit> {
  const context = await browser.newContext({ ...PHONE, locale: 'nl-NL' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...PHONE_LINE });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(observe);
    const asked = new Map<string, string>();
    page.on('request', (request) => asked.set(request.url(), request.resourceType()));
    server.take();
    await page.goto(`${server.origin}${address}`, { waitUntil: 'networkidle' });
    const seen = await page.evaluate(read);
    const bytes = server.take();
    const isOurs = (url: string) => url.startsWith(`${server.origin}/`);
    const bytesOf = (...types: readonly string[]) =>
      [...asked]
        .filter(([url, type]) => isOurs(url) && types.includes(type))
        .reduce((sum, [url]) => sum + (bytes.get(new URL(url).pathname) ?? 0), 0);
    return {
      requests: asked.size,
      pageBytes: bytesOf('document', 'stylesheet', 'script'),
      allBytes: [...bytes.values()].reduce((sum, each) => sum + each, 0),
      scriptBytes: bytesOf('script') + (seen.inline ? gzipSync(seen.inline).length : 0),
      fonts: [...asked.values()].filter((type) => type === 'font').length,
      elsewhere: [...asked.keys()].filter((url) => !isOurs(url) && !/^(data|blob):/.test(url)),
      layoutShift: seen.layoutShift,
      firstPaint: seen.firstPaint,
      largestPaint: seen.largestPaint,
      longestTask: seen.longestTask,
      words: seen.words,
      isForSearching: seen.isForSearching,
    };
  } finally {
    await context.close();
  }
}

interface Watched {
  layoutShift: number;
  firstPaint: number;
  largestPaint: number;
  longestTask: number;
}

/** In the page, before its own scripts: notes what the browser reports. */
function observe(): void {
  const watched: Watched = { layoutShift: 0, firstPaint: 0, largestPaint: 0, longestTask: 0 };
  Object.assign(globalThis, { watched });
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('layout-shift', (entry) => {
    watched.layoutShift += (entry as PerformanceEntry & { value: number }).value;
  });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.firstPaint = startTime;
  });
  watch('largest-contentful-paint', (entry) => {
    watched.largestPaint = entry.startTime;
  });
  watch('longtask', (entry) => {
    watched.longestTask = Math.max(watched.longestTask, entry.duration);
  });
}

/** In the page, at the end. */
async function read(): Promise<Watched & { inline: string; words: number; isForSearching: boolean }> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  const { watched } = globalThis as unknown as { watched: Watched };
  const isScript = ({ type }: HTMLScriptElement) => type === '' || type === 'module' || /javascript/.test(type);
  const inline = [...document.querySelectorAll<HTMLScriptElement>('script:not([src])')].filter(isScript);
  const text = document.querySelector('main')?.innerText ?? document.body.innerText;
  return {
    ...watched,
    inline: inline.map(({ textContent }) => textContent).join('\n'),
    words: text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0,
    isForSearching: document.querySelector('main search') !== null,
  };
}
