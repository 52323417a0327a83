import { freePort } from '../../src/build/serve/free-port.ts';
import { findWpe } from '../run/tools/wpe.ts';
import { type DrivenBrowser, startDriven } from './web-driver.ts';

/** Starts the WebKit of 2022, without a screen. */
export async function startWpe(): Promise<DrivenBrowser> {
  const found = findWpe();
  if (!found) throw new Error('no WPE; see tests/run/tools/wpe.ts');
  const port = await freePort();
  return startDriven({
    port,
    programs: [[found.driver, `--port=${port}`]],
    capabilities: { 'wpe:browserOptions': { binary: found.browser, args: ['-P', 'headless', '--automation'] } },
  });
}
