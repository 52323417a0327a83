// Behind "npm run test:faults": every fault in full, in every browser that is here.
import { fileURLToPath } from 'node:url';
import { faultTools } from './suites/fault-tools.ts';
import { runCommand } from './tools/run-command.ts';

const MINUTES = 20;
const root = fileURLToPath(new URL('../..', import.meta.url));

const { missing } = await faultTools();
for (const [tool, why] of Object.entries(missing)) console.log(`skipped: ${tool}: ${why}`);
process.env['FAULTS'] = 'whole';
const vitest = [`${root}node_modules/vitest/vitest.mjs`, 'run', `--config=${root}.config/vitest.config.ts`];
const began = performance.now();
const projects = ['faults', 'all-faults'].map((name) => `--project=${name}`);
const files = process.argv.length > 2 ? process.argv.slice(2) : ['tests/faults/'];
const passed = await runCommand(process.execPath, [...vitest, ...projects, ...files], MINUTES * 60);
console.log(`${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
const strict = Boolean(process.env['CI']) && process.env['CI'] !== 'false';
process.exitCode = passed && !(strict && Object.keys(missing).length > 0) ? 0 : 1;
