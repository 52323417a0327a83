import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { filesMatching } from './project-files';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = filesMatching('README.md').get('README.md') ?? '';

/** The recipes of the README by their names, with the paths that each names. */
const recipes = new Map(
  [...(readme.split('### Recipes')[1] ?? '').matchAll(/^- \*\*(.*?)\.\*\*(.*?)(?=^- \*\*|^$)/gms)].map(
    ([, name = '', text = '']) => [name, text.match(/(?<=`)(?:src|content|tests)\/[^`]+(?=`)/g) ?? []] as const,
  ),
);

test('there is a recipe for each change that comes back', () => {
  expect([...recipes.keys()]).toEqual([
    'A kind of entry',
    'A screen of the tracker',
    'A measure',
    'A help line',
    'A language',
    'A host',
  ]);
});

test.each([...recipes])('the files that the recipe names exist: %s', (_, paths) => {
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

/** What was added by each recipe before, and must be found in every file that it names. */
const BEFORE = {
  'A kind of entry': /observation/,
  'A screen of the tracker': /clean-up|opruimen/i,
  'A measure': /MID-2/,
};

test.each(Object.entries(BEFORE))(
  'what was added before stands in the files that the recipe names: %s',
  (name, added) => {
    const files = filesMatching(...(recipes.get(name) ?? []).filter((path) => /\.\w+$/.test(path)));
    expect(files.size).toBeGreaterThan(1);
    expect([...files].flatMap(([path, text]) => (added.test(text) ? [] : [path]))).toEqual([]);
  },
);
