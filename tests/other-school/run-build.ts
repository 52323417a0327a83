import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Vitest sets these for its own tests; a build that sees them is another build. */
const OF_VITEST = ['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];

export interface Build {
  readonly succeeded: boolean;
  /** All that it said. */
  readonly output: string;
}

/** Builds the site of another content folder into `dist`, as `npm run build` does. */
export function runBuild(content: string, dist: string): Promise<Build> {
  return new Promise((resolve) => {
    const kept = Object.entries(process.env).filter(([name]) => !OF_VITEST.includes(name));
    const env = { ...Object.fromEntries(kept), CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
    execFile(process.execPath, ['.config/build.ts', '--into', dist], { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ succeeded: error === null, output: stdout + stderr });
    });
  });
}
