import { expect, test } from 'vitest';
import { circlesIn } from './circles';
import { filesMatching } from './project-files';

const circles = (files: Readonly<Record<string, string>>) => circlesIn(new Map(Object.entries(files)));

test('no files of the code import each other in a circle', () => {
  const sources = filesMatching('src/**/*.{ts,tsx,astro,mjs}');
  expect(sources.size).toBeGreaterThan(600);
  expect(circlesIn(sources)).toEqual([]);
});

test('an import of a type and one that comes later close a circle as any other does', () => {
  expect(
    circles({
      'src/a.ts': `import type { B } from './b';`,
      'src/b.tsx': `const c = await import('./deep/c');`,
      'src/deep/c.ts': `export { a } from '../a';`,
      'src/d.ts': `import './a'; import 'preact';`,
    }),
  ).toEqual([['src/a.ts', 'src/b.tsx', 'src/deep/c.ts']]);
});

test('a file that imports itself is a circle; two ways to one file are none', () => {
  expect(circles({ 'src/a.ts': `import './a';` })).toEqual([['src/a.ts']]);
  expect(
    circles({
      'src/a.ts': `import './b'; import './c';`,
      'src/b.ts': `import './d';`,
      'src/c.ts': `import './d'; import './b';`,
      'src/d.ts': '',
    }),
  ).toEqual([]);
});

test('circles that share no file are told apart', () => {
  expect(
    circles({
      'src/a.ts': `import './b';`,
      'src/b.ts': `import './a'; import './c';`,
      'src/c.ts': `import './d';`,
      'src/d.ts': `import './c';`,
    }),
  ).toEqual([
    ['src/c.ts', 'src/d.ts'],
    ['src/a.ts', 'src/b.ts'],
  ]);
});
