import { aptInstall, canUseApt } from './apt.ts';
import { type Browser, ensureBrowsers, findBrowser, type Machine, thisMachine } from './browsers.ts';

/** Where Debian puts the shell, and what its package is called. */
const SHELL = '/usr/bin/chromium-headless-shell';
const PACKAGE = 'chromium-headless-shell';

const isAsked = ({ env }: Machine): boolean => Boolean(env['CHROMIUM_PATH']);

/**
 * The Chromium of every day: Debian's headless shell where it is, else the browser that `findBrowser` finds. The shell
 * shows pages with the same engine, and has no browser around them: a new page costs it a quarter of the processor time.
 * Who names a browser by `CHROMIUM_PATH` gets that one.
 */
export function findEverydayChromium(machine: Machine = thisMachine): Browser | undefined {
  if (!isAsked(machine) && machine.exists(SHELL)) return { browserName: 'chromium', executablePath: SHELL };
  return findBrowser('chromium', machine);
}

/** Installs the shell, or else Chromium, where neither is and that can be done; returns why there is nothing to test in, if so. */
export async function ensureEverydayChromium(): Promise<string | undefined> {
  if (!isAsked(thisMachine) && !thisMachine.exists(SHELL) && canUseApt()) await aptInstall([PACKAGE]);
  return findEverydayChromium() ? undefined : (await ensureBrowsers(['chromium']))['chromium'];
}
