import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { freePort } from '../src/build/serve/free-port.ts';
import { readSite } from '../src/build/site.ts';
import { browserProjects } from '../tests/run/browser-projects.ts';
import { patience } from '../tests/support/patience.ts';
import { THOROUGH_ONLY } from '../tests/support/thorough.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// Playwright's workers read this file too; the port chosen first reaches them through their environment.
process.env['SITE_PORT'] ??= String(await freePort());
const port = process.env['SITE_PORT'];
const baseURL = `http://127.0.0.1:${port}${readSite(`${root}/dist`).base}`;

const { everyday } = browserProjects;

/** Every page and every journey of every day, in Chromium. */
export default defineConfig({
  testDir: `${root}/tests`,
  testMatch: /\/(journeys|a11y|policy|vault)\/.*\.(spec|test)\.ts$/,
  outputDir: `${root}/test-results`,
  // A test that gets on is never stopped: what hangs is one of its steps, and each of those has a limit.
  timeout: 20 * 60_000 * patience,
  expect: { timeout: 15_000 * patience },
  // As with Vitest: tried once more in a run of suites, and told by name.
  retries: Number(process.env['RETRIES'] ?? 0),
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: 'line',
  use: {
    baseURL,
    locale: 'nl-NL',
    actionTimeout: 30_000 * patience,
    navigationTimeout: 60_000 * patience,
    // The worker fetches the whole site while a page rests, which no other test than its own is about.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `"${process.execPath}" src/build/serve/serve.ts --port ${port} --strict-port`,
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 120_000 * patience,
  },
  projects: everyday ? [{ ...everyday, grepInvert: THOROUGH_ONLY }] : [],
});
