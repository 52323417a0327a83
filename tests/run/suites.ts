// Behind "npm test", "npm run test:all" and "npm run check": runs the suites that are asked for and adds up what they say.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureSlowness } from './slowness.ts';
import { chosenSuites } from './suites/chosen.ts';
import { runBeside } from './suites/run-beside.ts';
import { runSuite } from './suites/run-suite.ts';
import type { Result, Suite } from './suites/suite.ts';
import { summarise } from './suites/summary.ts';
import { suites } from './suites/table.ts';
import { takeTurns, type Voice } from './suites/take-turns.ts';

/** How many suites run beside each other, of those that can: each keeps about one processor busy, and of most machines we want no more. */
const LANES = 2;

const lanes = Math.min(LANES, availableParallelism());
const root = fileURLToPath(new URL('../..', import.meta.url));
const selected = chosen(process.argv.slice(2));
const reports = mkdtempSync(join(tmpdir(), 'suites-'));
const strict = Boolean(process.env['CI']) && process.env['CI'] !== 'false';
const slowness = measureSlowness();
const results: Result[] = [];

if (slowness.clock > 1.5)
  console.log(`This machine is slow or busy: tests wait ${slowness.clock.toFixed(1)} times as long.`);
const began = performance.now();
const voiceOfNext = takeTurns((bytes, stream) => process[stream].write(bytes));
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());

await runBeside(selected, lanes, async (suite) => {
  if (interruption.signal.aborted) return;
  const voice = voiceOfNext();
  voice.say(`\n── ${suite.name} ──`);
  const start = performance.now();
  const ran = await run(suite, voice);
  results.push({ name: suite.name, ...ran, seconds: (performance.now() - start) / 1000 });
  voice.end();
});
rmSync(reports, { recursive: true, force: true });
const inOrder = selected.flatMap(({ name }) => results.filter((result) => result.name === name));
if (interruption.signal.aborted) process.exit(130);
console.log(summarise(inOrder, (performance.now() - began) / 1000));
process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;

function chosen(asked: readonly string[]): readonly Suite[] {
  const found = chosenSuites(suites, asked);
  if (!('unknown' in found)) return found;
  console.error(`There is no suite "${found.unknown}". There are: ${suites.map((suite) => suite.name).join(', ')}.`);
  process.exit(1);
}

async function run(suite: Suite, voice: Voice): Promise<Omit<Result, 'name' | 'seconds'>> {
  const obstacle = suite.needsBuild && buildObstacle();
  // Its neighbour makes a suite that shares slower, which was not so yet when the machine was measured.
  const clock = suite.shares ? slowness.clock * lanes : slowness.clock;
  const options = { root, reports, strict, slowness: { ...slowness, clock }, voice, signal: interruption.signal };
  if (!obstacle) return runSuite(suite, options);
  voice.say(`${suite.name} did not run: ${obstacle}.`);
  return { passed: 0, failed: 1, skipped: 0, failures: [obstacle], unsteady: [] };
}

function buildObstacle(): string | undefined {
  if (results.some((result) => result.name === 'build' && result.failed > 0)) return 'the build failed';
  return existsSync(join(root, 'dist', 'index.html')) ? undefined : 'there is no built site; run "npm run build" first';
}
