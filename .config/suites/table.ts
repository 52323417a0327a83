import { ensureAge } from '../age.ts';
import { browserNames, ensureBrowsers } from '../browsers.ts';
import { ensureNginx } from '../nginx.ts';
import { faultTools } from './fault-tools.ts';
import type { Suite } from './suite.ts';

const astro = 'astro/bin/astro.mjs';

const vitest = (project: string, budget: number): Suite => ({
  name: project,
  command: ['vitest/vitest.mjs', 'run', '--config=.config/vitest.config.ts', `--project=${project}`],
  budget,
  report: 'vitest',
});

/** Every suite, in the order in which they run. */
export const suites: readonly Suite[] = [
  { name: 'types', command: [astro, 'check'], budget: 50 },
  {
    name: 'lint',
    command: ['@biomejs/biome/bin/biome', 'ci', '--config-path=.config', '--error-on-warnings', '--colors=off', '.'],
    budget: 8,
  },
  vitest('unit', 92),
  vitest('architecture', 8),
  {
    ...vitest('age', 22),
    tools: async () => {
      const why = await ensureAge();
      return { missing: why ? { age: why } : {}, suffice: !why };
    },
  },
  { ...vitest('faults', 38), tools: faultTools },
  { name: 'build', command: ['../.config/build.ts'], budget: 30 },
  { ...vitest('content', 35), needsBuild: true },
  {
    name: 'browsers',
    command: ['@playwright/test/cli.js', 'test', '--config=.config/playwright.config.ts', '--reporter=line,json'],
    budget: 262,
    report: 'playwright',
    needsBuild: true,
    tools: async () => {
      const missing = await ensureBrowsers();
      return { missing, suffice: Object.keys(missing).length < browserNames.length };
    },
  },
  {
    ...vitest('other-school', 34),
    tools: async () => {
      const { chromium: why } = await ensureBrowsers();
      return { missing: why ? { chromium: why } : {}, suffice: true };
    },
  },
  {
    ...vitest('hosting', 20),
    needsBuild: true,
    tools: async () => {
      const why = await ensureNginx();
      return { missing: why ? { nginx: why } : {}, suffice: true };
    },
  },
];
