// "npm run explore": tries every property with examples that no run has drawn before, as often as the argument says
// ("-- 5"), or with those of `SEED=` when that is given. The proof itself draws the same examples every time.
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCommand } from './tools/run-command.ts';

const MINUTES = 30;
const root = fileURLToPath(new URL('../..', import.meta.url));
const times = Number(process.argv[2] ?? 1);
const hasProperties = (file: string): boolean => readFileSync(`${root}${file}`, 'utf8').includes('fc.assert');
const files = globSync('{src,tests}/**/*.test.ts', { cwd: root }).filter(hasProperties);
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config=.config/vitest.config.ts'];
const projects = ['--project=unit', '--project=properties'];

process.chdir(root);
const given = process.env['SEED'];
for (let time = 0; time < times; time += 1) {
  const seed = given ?? String(randomInt(2 ** 31));
  process.env['SEED'] = seed;
  console.log(`Seed ${seed}: 'SEED=${seed} npm run explore' tries the same examples again.`);
  if (!(await runCommand(process.execPath, [...vitest, ...projects, ...files], MINUTES * 60))) process.exitCode = 1;
}
