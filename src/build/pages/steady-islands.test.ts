import { expect, test } from 'vitest';
import { steadyIslands } from './steady-islands.ts';

test('each island of a page has a name of its own, the same wherever the page is built', () => {
  const built = (one: string, other: string) =>
    `<astro-island uid="${one}" prefix="r0"></astro-island><astro-island uid="${other}" prefix="r1"></astro-island>`;
  expect(steadyIslands(built('2hA8Hp', 'ZtQ1x'))).toBe(built('island-0', 'island-1'));
});
