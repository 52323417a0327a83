import { ensureAge } from '../tools/age.ts';
import { browserNames, ensureBrowsers } from '../tools/browsers.ts';
import { ensureNginx } from '../tools/nginx.ts';
import { faultTools } from './fault-tools.ts';
import type { Suite } from './suite.ts';

const astro = 'astro/bin/astro.mjs';

const vitest = (project: string, budget: number): Suite => ({
  name: project,
  command: ['vitest/vitest.mjs', 'run', '--config=.config/vitest.config.ts', `--project=${project}`],
  budget,
  report: 'vitest',
});

/** Seconds that all suites together get when none is named: a suite gets its budget, or what is left of this. */
export const LONGEST = 595;

/** Every suite, in the order in which they run. */
export const suites: readonly Suite[] = [
  { name: 'types', command: [astro, 'check'], budget: 150 },
  {
    name: 'lint',
    command: ['@biomejs/biome/bin/biome', 'ci', '--config-path=.config', '--error-on-warnings', '--colors=off', '.'],
    budget: 30,
  },
  vitest('unit', 240),
  vitest('architecture', 30),
  {
    ...vitest('age', 60),
    tools: async () => {
      const why = await ensureAge();
      return { missing: why ? { age: why } : {}, suffice: !why };
    },
  },
  { ...vitest('faults', 180), tools: faultTools },
  { name: 'build', command: ['../src/build/build.ts'], budget: 90 },
  { ...vitest('content', 120), needsBuild: true },
  {
    name: 'browsers',
    command: ['@playwright/test/cli.js', 'test', '--config=.config/playwright.config.ts', '--reporter=line,json'],
    budget: 600,
    report: 'playwright',
    needsBuild: true,
    tools: async () => {
      const missing = await ensureBrowsers();
      return { missing, suffice: Object.keys(missing).length < browserNames.length };
    },
  },
  {
    name: 'tracker-journeys',
    slow: true,
    command: [
      '@playwright/test/cli.js',
      'test',
      '--config=.config/playwright.tracker.config.ts',
      '--reporter=line,json',
    ],
    budget: 1500,
    report: 'playwright',
    needsBuild: true,
    tools: async () => {
      const missing = await ensureBrowsers();
      return { missing, suffice: Object.keys(missing).length < browserNames.length };
    },
  },
  {
    ...vitest('other-school', 120),
    tools: async () => {
      const { chromium: why } = await ensureBrowsers();
      return { missing: why ? { chromium: why } : {}, suffice: true };
    },
  },
  {
    ...vitest('hosting', 30),
    needsBuild: true,
    tools: async () => {
      const why = await ensureNginx();
      return { missing: why ? { nginx: why } : {}, suffice: true };
    },
  },
];
