// Behind "npm test" and "npm run check": runs the suites named as arguments, or all that are not slow, and adds up what they say.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runSuite } from './suites/run-suite.ts';
import type { Counts, Result, Suite } from './suites/suite.ts';
import { summarise } from './suites/summary.ts';
import { suites } from './suites/table.ts';
import { timeFor } from './suites/time-for.ts';

const began = performance.now();
const root = fileURLToPath(new URL('../..', import.meta.url));
const selected = chosen(process.argv.slice(2));
const reports = mkdtempSync(join(tmpdir(), 'suites-'));
const strict = Boolean(process.env['CI']) && process.env['CI'] !== 'false';
const results: Result[] = [];

for (const suite of selected) {
  console.log(`\n── ${suite.name} ──`);
  const start = performance.now();
  const counts = await run(suite);
  results.push({ name: suite.name, ...counts, seconds: (performance.now() - start) / 1000 });
}
rmSync(reports, { recursive: true, force: true });
console.log(summarise(results));
process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;

function chosen(names: readonly string[]): readonly Suite[] {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length === 0)
    return suites.filter(({ name, slow }) => (names.length === 0 ? !slow : names.includes(name)));
  console.error(`There is no suite "${unknown[0]}". There are: ${suites.map((suite) => suite.name).join(', ')}.`);
  process.exit(1);
}

async function run(suite: Suite): Promise<Counts> {
  const obstacle = suite.needsBuild && buildObstacle();
  if (!obstacle) return runSuite(withTimeLeft(suite), { root, reports, strict });
  console.log(`${suite.name} did not run: ${obstacle}.`);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** A run of everything has ten minutes; who names suites has time, and so has a machine of which nobody waits for the answer. */
function withTimeLeft(suite: Suite): Suite {
  if (strict || process.argv.length > 2) return suite;
  return { ...suite, budget: timeFor(suite.budget, (performance.now() - began) / 1000) };
}

function buildObstacle(): string | undefined {
  if (results.some((result) => result.name === 'build' && result.failed > 0)) return 'the build failed';
  return existsSync(join(root, 'dist', 'index.html')) ? undefined : 'there is no built site; run "npm run build" first';
}
