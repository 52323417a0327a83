import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.ts';

/** Downloads Playwright's own builds of the browsers, as root on Linux with the libraries they need. */
export function installPlaywrightBrowsers(browsers: readonly string[]): Promise<boolean> {
  console.log(`installing Playwright's ${browsers.join(' and ')} …`);
  const cli = fileURLToPath(new URL('../../../node_modules/playwright-core/cli.js', import.meta.url));
  const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return runCommand(process.execPath, [cli, 'install', ...(isLinuxRoot ? ['--with-deps'] : []), ...browsers], 240);
}
