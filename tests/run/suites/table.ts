import { ensureAge } from '../tools/age.ts';
import { ensureApache } from '../tools/apache.ts';
import { browserNames, ensureBrowsers } from '../tools/browsers.ts';
import { ensureEverydayChromium } from '../tools/everyday-chromium.ts';
import { ensureNginx } from '../tools/nginx.ts';
import { ensureVnu } from '../tools/vnu.ts';
import { ensureWebKit } from '../tools/webkit.ts';
import { ensureWpe } from '../tools/wpe.ts';
import { faultTools } from './fault-tools.ts';
import { olderBrowserTools } from './older-browser-tools.ts';
import type { Suite, Tools } from './suite.ts';

const vitest = (project: string, budget: number): Suite => ({
  name: project,
  command: ['vitest/vitest.mjs', 'run', '--config=.config/vitest.config.ts', `--project=${project}`],
  budget,
  report: 'vitest',
});

/** What the proof of every day has of the suites that can run beside each other. */
const beside = { shares: true, daily: true } as const;

/** A suite of Playwright; `config` says which of its projects run, and in which browsers. */
const playwright = (name: string, config: string, budget: number): Suite => ({
  name,
  command: ['@playwright/test/cli.js', 'test', `--config=.config/${config}`, '--reporter=line,json'],
  budget,
  report: 'playwright',
  needsBuild: true,
});

/** Tools that a suite cannot do without: without them it is passed over, and that is said. */
const needs =
  (name: string, ensure: () => Promise<string | undefined>, suffice = false) =>
  async (): Promise<Tools> => {
    const why = await ensure();
    return { missing: why ? { [name]: why } : {}, suffice: suffice || !why };
  };

/** Chromium as people have it. */
const chromium = async () => (await ensureBrowsers(['chromium']))['chromium'];

/** Every suite, in the order in which they begin. Budgets are about three times what a suite cost when it was measured. */
export const suites: readonly Suite[] = [
  { name: 'types', command: ['astro/bin/astro.mjs', 'check'], budget: 100, ...beside },
  {
    name: 'lint',
    command: ['@biomejs/biome/bin/biome', 'ci', '--config-path=.config', '--error-on-warnings', '--colors=off', '.'],
    budget: 30,
    ...beside,
  },
  { ...vitest('unit', 150), ...beside },
  // Both this and the check of types let Astro write down what it generates.
  { name: 'build', command: ['../src/build/build.ts'], budget: 90, after: ['types'], ...beside },
  { ...vitest('content', 120), needsBuild: true, ...beside },
  { ...vitest('architecture', 30), ...beside },
  {
    ...playwright('browser', 'playwright.config.ts', 900),
    daily: true,
    tools: needs('chromium', ensureEverydayChromium),
  },
  {
    ...playwright('browsers', 'playwright.all.config.ts', 4000),
    tools: async () => {
      const missing = await ensureBrowsers();
      return { missing, suffice: Object.keys(missing).length < browserNames.length };
    },
  },
  { ...vitest('older-browsers', 1500), needsBuild: true, tools: olderBrowserTools },
  vitest('properties', 150),
  vitest('bounds', 90),
  vitest('hostile', 250),
  { ...vitest('age', 90), tools: needs('age', ensureAge) },
  vitest('documents', 60),
  {
    ...vitest('rescue', 200),
    tools: async () => {
      const why = { ...(await ensureBrowsers()), webkit: await ensureWebKit(), wpe: await ensureWpe() };
      const missing = Object.fromEntries(Object.entries(why).filter(([, reason]) => reason)) as Record<string, string>;
      // What the page allows itself is read in any case.
      return { missing, suffice: true };
    },
  },
  { ...vitest('faults', 400), tools: faultTools },
  { ...vitest('other-school', 800), tools: needs('chromium', chromium, true) },
  { ...vitest('markup', 90), needsBuild: true, tools: needs('vnu', ensureVnu) },
  {
    ...vitest('hosting', 60),
    needsBuild: true,
    tools: async () => {
      const why = { nginx: await ensureNginx(), apache: await ensureApache() };
      const missing = Object.fromEntries(Object.entries(why).filter(([, reason]) => reason)) as Record<string, string>;
      // Our own server is compared in any case.
      return { missing, suffice: true };
    },
  },
];
