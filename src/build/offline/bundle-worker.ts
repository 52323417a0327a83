import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { asTarget, SITE_FLOOR } from '../newer/floor.ts';

/** A program of `src/offline` as one classic script, with `constants` put in their places. */
export async function bundleWorker(
  name: 'worker' | 'off',
  constants: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const input = fileURLToPath(new URL(`../../offline/${name}.ts`, import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: Object.fromEntries(Object.entries(constants).map(([key, value]) => [key, JSON.stringify(value)])),
    build: {
      write: false,
      target: asTarget(SITE_FLOOR),
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  });
  const output = Array.isArray(made) ? made[0]?.output : 'output' in made ? made.output : undefined;
  const chunk = output?.[0];
  if (chunk?.type !== 'chunk') throw new Error(`no script came of ${name}.ts`);
  return chunk.code;
}
