import { freePort } from '../../../../src/build/serve/free-port.ts';
import { findWebKit } from '../../../run/tools/webkit.ts';
import { freeDisplay } from '../../../support/free-display.ts';
import { type DrivenBrowser, startDriven } from '../../../support/web-driver.ts';

export type DrivenWebKit = DrivenBrowser;

/** Starts WebKitGTK on a screen that nobody sees. */
export async function startWebKit(env: Readonly<Record<string, string>> = {}): Promise<DrivenWebKit> {
  const found = findWebKit();
  if (!found) throw new Error('no WebKitGTK; see tests/run/tools/webkit.ts');
  const port = await freePort();
  const display = freeDisplay(100 + (port % 900));
  return startDriven({
    port,
    programs: [
      [found.screen, display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
      [found.driver, `--port=${port}`],
    ],
    capabilities: { 'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] } },
    env: { DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', ...env },
  });
}
