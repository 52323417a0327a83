/**
 * Astro reads its settings with plain Node, and falls back to a runner of its own where that fails. The runner is closed before the
 * content is checked, so the build then ends in an English trace; an import without an extension is enough for that.
 */
import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('the settings of Astro can be read with plain Node', async () => {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const code = "await import('./astro.config.mjs'); console.log('read');";
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { cwd });
  expect(stdout).toContain('read');
});

test('mutants are run against tests that are set up as in the proof', async () => {
  const pluginsOf = ({ plugins = [] }: { readonly plugins?: readonly unknown[] }) =>
    plugins.map((plugin) => (plugin as { readonly name: string }).name);
  const [proof, mutants] = await Promise.all([
    import('../../.config/vitest.config.ts'),
    import('../../.config/vitest.mutation.config.ts'),
  ]);
  expect(pluginsOf(proof.default)).not.toEqual([]);
  expect(pluginsOf(mutants.default)).toEqual(pluginsOf(proof.default));
});

test('what the tests of mutants import is copied to where they run', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { ignorePatterns } = JSON.parse(readFileSync(join(root, '.config/stryker.config.json'), 'utf8'));
  const imported = globSync('src/{protocol,tracker/log,tracker/domain}/**/*.test.ts', { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/ from '(\.[^']+)'/g)].map(([, path = '']) =>
      relative(root, join(root, file, '..', path)),
    ),
  );
  expect(imported.some((path) => path.startsWith('tests'))).toBe(true);
  const isLeftOut = (path: string) => ignorePatterns.some((pattern: string) => path.split('/').includes(pattern));
  expect(imported.filter(isLeftOut)).toEqual([]);
});
