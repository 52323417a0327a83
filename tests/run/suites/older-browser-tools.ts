import { ensureBrowsers } from '../tools/browsers.ts';
import { ensureOlderChromium, OLDER_CHROMIUMS } from '../tools/older-chromium.ts';
import { ensureOlderFirefox } from '../tools/older-firefox.ts';
import { ensureScreenReader } from '../tools/screen-reader.ts';
import { ensureWebKit } from '../tools/webkit.ts';
import { ensureWebKitPaper } from '../tools/webkit-paper.ts';
import { ensureWpe } from '../tools/wpe.ts';
import type { Tools } from './suite.ts';

/** Makes sure of browsers of other years, as far as they can be had here; with one of them there is something to test. */
export async function olderBrowserTools(): Promise<Tools> {
  const missing: Record<string, string> = {};
  const note = (name: string, why: string | undefined) => {
    if (why) missing[name] = why;
  };
  const { chromium, firefox } = await ensureBrowsers(['chromium', 'firefox']);
  note('chromium', chromium);
  note('firefox', firefox);
  for (const year of OLDER_CHROMIUMS) note(`chromium ${year}`, await ensureOlderChromium(year));
  note('firefox 140', await ensureOlderFirefox());
  note('wpe', await ensureWpe());
  note('webkit', await ensureWebKit());
  note('webkit on paper', await ensureWebKitPaper());
  note('screen reader', await ensureScreenReader());
  return { missing, suffice: Object.keys(missing).length < OLDER_CHROMIUMS.length + 7 };
}
