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

/** What can run beside others. */
const shares = { shares: true } as const;

/** What the proof of every day has of them. */
const beside = { ...shares, daily: true } as const;

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
    ...shares,
    tools: async () => {
      const missing = await ensureBrowsers();
      return { missing, suffice: Object.keys(missing).length < browserNames.length };
    },
  },
  { ...vitest('older-browsers', 1500), ...shares, needsBuild: true, tools: olderBrowserTools },
  { ...vitest('other-school', 800), ...shares, tools: needs('chromium', chromium, true) },
  { ...vitest('properties', 150), ...shares },
  { ...vitest('hostile', 250), ...shares },
  { ...vitest('age', 90), ...shares, tools: needs('age', ensureAge) },
  { ...vitest('documents', 60), ...shares },
  {
    ...vitest('rescue', 200),
    ...shares,
    tools: async () => {
      const why = { ...(await ensureBrowsers()), webkit: await ensureWebKit(), wpe: await ensureWpe() };
      const missing = Object.fromEntries(Object.entries(why).filter(([, reason]) => reason)) as Record<string, string>;
      // What the page allows itself is read in any case.
      return { missing, suffice: true };
    },
  },
  { ...vitest('markup', 90), ...shares, needsBuild: true, tools: needs('vnu', ensureVnu) },
  {
    ...vitest('hosting', 60),
    ...shares,
    needsBuild: true,
    tools: async () => {
      const why = { nginx: await ensureNginx(), apache: await ensureApache() };
      const missing = Object.fromEntries(Object.entries(why).filter(([, reason]) => reason)) as Record<string, string>;
      // Our own server is compared in any case.
      return { missing, suffice: true };
    },
  },
  // What measures how time grows, and what is stopped in the middle of a write, has the machine to itself.
  vitest('bounds', 90),
  { ...vitest('faults', 400), tools: faultTools },
];
