import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserProjects } from './browser-projects.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The vault in real browsers, on a page of its own: it needs no site. */
export default defineConfig({
  testDir: `${root}/tests/vault`,
  outputDir: `${root}/test-results/vault`,
  timeout: 30_000,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: 'line',
  use: { locale: 'nl-NL' },
  projects: Object.values(browserProjects).filter((project) => project !== undefined),
});
