import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countRun } from './counts.ts';
import { killTree } from './kill-tree.ts';
import type { Counts, Suite } from './suite.ts';

export interface RunOptions {
  /** The folder of the project. */
  readonly root: string;
  /** A folder for the reports. */
  readonly reports: string;
  /** Whether a missing tool is a failure, as it is where tests decide about a change. */
  readonly strict: boolean;
}

/** Runs one suite with its output on ours. */
export async function runSuite(suite: Suite, { root, reports, strict }: RunOptions): Promise<Counts> {
  const tools = (await suite.tools?.()) ?? { missing: {}, suffice: true };
  const missing = Object.entries(tools.missing);
  for (const [tool, why] of missing) console.log(`skipped: ${tool}: ${why}`);
  const counts = tools.suffice ? await runAndCount(suite, root, reports) : { passed: 0, failed: 0, skipped: 0 };
  return {
    passed: counts.passed,
    failed: counts.failed + (strict ? missing.length : 0),
    skipped: counts.skipped + (strict ? 0 : missing.length),
  };
}

async function runAndCount(suite: Suite, root: string, reports: string): Promise<Counts> {
  const report = join(reports, `${suite.name}.json`);
  const succeeded = await runProgram(suite, root, report);
  return countRun(suite.report, succeeded, existsSync(report) ? readFileSync(report, 'utf8') : undefined);
}

function runProgram({ name, command, budget, report }: Suite, cwd: string, output: string): Promise<boolean> {
  const [program, ...args] = command;
  const reporter = report === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`] : [];
  const child = spawn(process.execPath, [join(cwd, 'node_modules', program), ...args, ...reporter], {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32', // Leads a group, so that the whole of it can be stopped.
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: output },
  });
  return new Promise((resolve) => {
    let isStopped = false;
    const stop = async () => {
      isStopped = true;
      await killTree(child);
    };
    const interrupt = async () => {
      await stop();
      process.exit(130);
    };
    const timer = setTimeout(async () => {
      console.log(`\n${name} went over its ${budget} seconds and is stopped.`);
      await stop();
      finish(false);
    }, budget * 1000);
    const finish = (succeeded: boolean) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      resolve(succeeded);
    };
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    child.on('error', () => finish(false));
    child.on('close', (code) => isStopped || finish(code === 0));
  });
}
