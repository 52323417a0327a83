import { expect, test } from 'vitest';
import { reachedScripts } from './reached-scripts.ts';

test('a page reaches what it loads and what that loads later, and nothing else', () => {
  const scripts = new Map([
    ['box.1.js', 'import("./finder.2.js")'],
    ['finder.2.js', 'import"./box.1.js"'],
    ['vault.3.js', ''],
  ]);
  expect([...reachedScripts('<script>import("/_astro/box.1.js")</script>', scripts)]).toEqual([
    'box.1.js',
    'finder.2.js',
  ]);
});
