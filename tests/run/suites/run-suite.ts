import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Slowness } from '../slowness.ts';
import { countRun } from './counts.ts';
import { failuresOf } from './failures.ts';
import { killTree } from './kill-tree.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { processorTime } from './processor-time.ts';
import type { Result, Suite } from './suite.ts';
import type { Voice } from './take-turns.ts';
import { watchSuite } from './watch-suite.ts';

export interface RunOptions {
  /** The folder of the project. */
  readonly root: string;
  /** A folder for the reports. */
  readonly reports: string;
  /** Whether a missing tool is a failure, as it is where tests decide about a change. */
  readonly strict: boolean;
  readonly slowness: Slowness;
  /** Where the suite speaks. */
  readonly voice: Voice;
  /** Aborts when everything has to stop. */
  readonly signal: AbortSignal;
}

interface Run {
  readonly succeeded: boolean;
  readonly processor?: number;
}

/** What a suite came to, but for its name and the time it took. */
type Ran = Omit<Result, 'name' | 'seconds'>;

/** Milliseconds between two looks at a suite that runs. */
const LOOK = 1000;

const installInTurn = oneAtATime();

/** Runs one suite, and counts one more failure when it cost more than its budget. */
export async function runSuite(suite: Suite, options: RunOptions): Promise<Ran> {
  const tools = (await installInTurn(async () => suite.tools?.())) ?? { missing: {}, suffice: true };
  const missing = Object.entries(tools.missing);
  for (const [tool, why] of missing) options.voice.say(`skipped: ${tool}: ${why}`);
  const none = { passed: 0, failed: 0, skipped: 0, failures: [], unsteady: [] };
  const ran = tools.suffice ? await runAndCount(suite, options) : none;
  return {
    ...ran,
    failed: ran.failed + (options.strict ? missing.length : 0),
    skipped: ran.skipped + (options.strict ? 0 : missing.length),
  };
}

async function runAndCount(suite: Suite, options: RunOptions): Promise<Ran> {
  const output = join(options.reports, `${suite.name}.json`);
  const budget = suite.budget * options.slowness.processor;
  const { succeeded, processor } = await runProgram(suite, budget, output, options);
  const report = existsSync(output) ? readFileSync(output, 'utf8') : undefined;
  const counts = countRun(suite.report, succeeded, report);
  const told = failuresOf(suite.report, report);
  const isDear = succeeded && (processor ?? 0) > budget;
  if (isDear) options.voice.say(`\n${suite.name} used more than its ${Math.round(budget)} seconds of processor time.`);
  return { ...counts, failed: counts.failed + Number(isDear), ...told, ...(processor !== undefined && { processor }) };
}

function runProgram(suite: Suite, budget: number, output: string, options: RunOptions): Promise<Run> {
  const { root, slowness, voice, signal } = options;
  const [program, ...args] = suite.command;
  const reporter =
    suite.report === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`] : [];
  const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args, ...reporter], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32', // Leads a group, so that the whole of it can be stopped.
    env: {
      ...process.env,
      ...suite.env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: output,
      SLOWNESS: slowness.clock.toFixed(2),
      RETRIES: '1',
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
    },
  });
  let printed = 0;
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].on('data', (bytes: Buffer) => {
      printed += bytes.length;
      voice.write(bytes, stream);
    });
  }
  return new Promise((resolve) => {
    const began = performance.now();
    const judge = watchSuite(budget);
    let processor: number | undefined;
    let isStopped = false;
    const stop = async () => {
      isStopped = true;
      await killTree(child);
    };
    const interrupt = async () => {
      await stop();
      finish(false);
    };
    const look = setInterval(async () => {
      const now = processorTime(child.pid ?? 0);
      if (now !== undefined) processor = Math.max(processor ?? 0, now); // What is orphaned and ends is not lost.
      const why = judge({ clock: (performance.now() - began) / 1000, processor, printed });
      if (!why || isStopped) return;
      voice.say(`\n${suite.name} ${WHY[why]} and is stopped.`);
      await stop();
      finish(false);
    }, LOOK);
    const finish = (succeeded: boolean) => {
      clearInterval(look);
      signal.removeEventListener('abort', interrupt);
      resolve({ succeeded, ...(processor !== undefined && { processor }) });
    };
    signal.addEventListener('abort', interrupt);
    if (signal.aborted) interrupt();
    child.on('error', () => finish(false));
    child.on('close', (code) => isStopped || finish(code === 0));
  });
}

const WHY = {
  circles: 'has used the processor time of its whole budget without printing a word',
  hangs: 'has done nothing for a long time',
} as const;
