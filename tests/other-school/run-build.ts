import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Build {
  readonly succeeded: boolean;
  /** All that it said. */
  readonly output: string;
}

/** Builds the site of another content folder into `dist`, as `npm run build` does. */
export function runBuild(content: string, dist: string): Promise<Build> {
  return new Promise((resolve) => {
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      CONTENT_DIR: content,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    };
    // Vitest sets these for its own tests; a build that sees them is another build.
    for (const name of ['NODE_ENV', 'VITEST', 'DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL', 'TEST']) delete env[name];
    execFile(process.execPath, ['src/build/build.ts', '--into', dist], { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ succeeded: error === null, output: stdout + stderr });
    });
  });
}
