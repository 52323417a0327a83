import { ensureBrowsers } from '../tools/browsers.ts';
import { ensureStrace } from '../tools/strace.ts';
import { ensureWebKit } from '../tools/webkit.ts';
import type { Tools } from './suite.ts';

/** What the faults of the vault are made with. Without Chromium there is nothing to try. */
export async function faultTools(): Promise<Tools> {
  const browsers = await ensureBrowsers();
  const [strace, webkit] = [await ensureStrace(), await ensureWebKit()];
  const missing = { ...browsers, ...(strace && { strace }), ...(webkit && { webkit }) };
  return { missing, suffice: !browsers['chromium'] };
}
