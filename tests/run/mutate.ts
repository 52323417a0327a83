// "npm run mutate": changes the pure core in small ways and wants a test to fail each time. Arguments go to Stryker: with
// "-- --incremental" a run that was broken off goes on where it was, and mutants whose code and killing test stayed as they
// were keep their result. It does not see that a fixture or the code that a mutant calls changed: then run it whole.
// The whole takes hours; "--room=src/tracker/log/" tries one room, "--sample=0.06" with "--seed=2" some of its lines.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mutationSample } from './mutation-sample.ts';
import { type MutationReport, mutationFailures, roomScores } from './mutation-verdict.ts';

const LOWEST_SCORE = 90;
const ROOMS = ['src/protocol/', 'src/tracker/log/', 'src/tracker/domain/'];

const root = fileURLToPath(new URL('../..', import.meta.url));
const reportFile = `${root}test-results/mutation/report.json`;
rmSync(reportFile, { force: true });
const asked = process.argv.slice(2);
const given = (name: string) => asked.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const [onlyRoom, share, seed = '1'] = [given('room'), given('sample'), given('seed')];
const forStryker = asked.filter((argument) => !/^--(room|sample|seed)=/.test(argument));
if (onlyRoom !== undefined || share !== undefined) forStryker.push('--mutate', chosen().join(','));
const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '.config/stryker.config.json'];
const run = spawnSync(process.execPath, [...stryker, ...forStryker], { cwd: root, stdio: 'inherit' });
const ended = existsSync(reportFile);
const report: MutationReport = ended ? JSON.parse(readFileSync(reportFile, 'utf8')) : { files: {} };

const scores = roomScores(report, ROOMS);
for (const { room, tried, score, slow, withoutTest, leftOut } of scores) {
  if (score === undefined) continue;
  const told = `${score.toFixed(1)} % of ${tried} mutants caught, ${slow} of them by the clock alone`;
  console.log(`${room} ${told}; ${withoutTest} ran no test, ${leftOut} left out with a reason`);
}
const everyRoom = !forStryker.some((argument) => /^(-m|--mutate)/.test(argument));
const failures = ended ? mutationFailures(scores, { lowest: LOWEST_SCORE, everyRoom }) : ['Stryker did not finish'];
for (const failure of failures) console.error(`Failed: ${failure}.`);
process.exitCode = run.status === 0 && failures.length === 0 ? 0 : 1;

/** The files, or lines of them, of the room and the sample that were asked for. */
function chosen(): readonly string[] {
  const files = (onlyRoom === undefined ? ROOMS : [onlyRoom])
    .flatMap((room) => globSync(`${room}**/*.ts`, { cwd: root }))
    .filter((file) => !/\.(test|fixture)\.ts$/.test(file))
    .toSorted();
  if (share === undefined) return files;
  const texts = Object.fromEntries(files.map((file) => [file, readFileSync(`${root}${file}`, 'utf8')]));
  return mutationSample(texts, Number(share), Number(seed));
}
