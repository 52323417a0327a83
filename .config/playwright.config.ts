import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { freePort } from '../src/build/serve/free-port.ts';
import { readSite } from '../src/build/site.ts';
import { browserProjects } from '../tests/run/browser-projects.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// Playwright's workers read this file too; the port chosen first reaches them through their environment.
process.env['SITE_PORT'] ??= String(await freePort());
const port = process.env['SITE_PORT'];
const baseURL = `http://127.0.0.1:${port}${readSite(`${root}/dist`).base}`;

const { chromium, firefox } = browserProjects;

/** Every journey through the tracker: minutes in Firefox, so in the suite of `playwright.tracker.config.ts` there. */
export const TRACKER = ['**/tracker-*.spec.ts'];
/** Journeys through the tracker's screens that are not for every day; in that suite too. */
export const NOT_EVERY_DAY = [
  'access',
  'backup',
  'clean-up',
  'every-screen',
  'example',
  'handover',
  'overview',
  'settings',
].map((screen) => `**/tracker-${screen}.spec.ts`);

export default defineConfig({
  testDir: `${root}/tests`,
  testMatch: /\/(journeys|a11y|policy|vault)\/.*\.(spec|test)\.ts$/,
  outputDir: `${root}/test-results`,
  timeout: 30_000,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: 'line',
  use: { baseURL, locale: 'nl-NL' },
  webServer: {
    command: `"${process.execPath}" src/build/serve/serve.ts --port ${port} --strict-port`,
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 30_000,
  },
  projects: [
    ...(chromium ? [{ ...chromium, testIgnore: NOT_EVERY_DAY }] : []),
    // The accessibility rules judge the page, not the browser: one is enough. And driven from outside, Firefox turns
    // scripts off only after it has read the page, so what it shows without them is not what a reader would see.
    ...(firefox ? [{ ...firefox, testIgnore: ['**/a11y/**', '**/no-script.spec.ts', ...TRACKER] }] : []),
  ],
});
