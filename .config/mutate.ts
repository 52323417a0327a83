// "npm run mutate": changes the pure core in small ways and wants a test to fail each time. Arguments go to Stryker.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const LOWEST_SCORE = 90;
const ROOMS = ['src/protocol/', 'src/tracker/log/', 'src/tracker/domain/'];
const CAUGHT = ['Killed', 'Timeout'];
/** Mutants that could not be made to run, such as one that does not compile, say nothing of the tests. */
const UNTRIED = ['CompileError', 'RuntimeError', 'Ignored'];

const root = fileURLToPath(new URL('..', import.meta.url));
const reportFile = `${root}test-results/mutation/report.json`;
rmSync(reportFile, { force: true });
const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '.config/stryker.config.json'];
const run = spawnSync(process.execPath, [...stryker, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
const { files } = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;

const failures = ROOMS.flatMap((room) => {
  const mutants = Object.entries(files).flatMap(([file, found]) => (file.startsWith(room) ? found.mutants : []));
  const tried = mutants.filter(({ status }) => !UNTRIED.includes(status));
  if (tried.length === 0) return [];
  const caught = tried.filter(({ status }) => CAUGHT.includes(status)).length;
  const withoutTest = tried.filter(({ status }) => status === 'NoCoverage').length;
  const score = (100 * caught) / tried.length;
  console.log(`${room} ${score.toFixed(1)} % of ${tried.length} mutants caught, ${withoutTest} ran no test`);
  return [
    ...(score < LOWEST_SCORE ? [`${room} is under ${LOWEST_SCORE} %`] : []),
    ...(withoutTest > 0 ? [`${room} has mutants that ran no test`] : []),
  ];
});
for (const failure of failures) console.error(`Failed: ${failure}.`);
process.exitCode = run.status === 0 && failures.length === 0 ? 0 : 1;
