import { expect, test } from 'vitest';
import { mutationSample } from './mutation-sample.ts';

const LINES = Array.from({ length: 2000 }, (_, index) => `const n${index} = ${index};`).join('\n');

test('of a file the lines with code are drawn, and all of them where everything is asked for', () => {
  const text = "import a from 'b';\n\n/** A. */\n// why\n * more\nconst a = 1;\n  return a;\nimportant();\n";
  expect(mutationSample({ 'a.ts': text }, 1, 1)).toEqual(['a.ts:6-6', 'a.ts:7-7', 'a.ts:8-8']);
  expect(mutationSample({ 'a.ts': text }, 0, 1)).toEqual([]);
});

test('about the share that is asked for is drawn, the same for a seed and other lines for another', () => {
  const drawn = (seed: number) => mutationSample({ 'a.ts': LINES }, 0.1, seed);
  expect(drawn(1).length).toBeGreaterThan(150);
  expect(drawn(1).length).toBeLessThan(250);
  expect(drawn(1)).toEqual(drawn(1));
  const both = drawn(1).filter((line) => drawn(2).includes(line));
  expect(both.length).toBeLessThan(60);
});

test('what another file holds changes no draw', () => {
  const alone = mutationSample({ 'a.ts': LINES }, 0.1, 1);
  expect(mutationSample({ 'b.ts': LINES, 'a.ts': LINES }, 0.1, 1).filter((line) => line.startsWith('a'))).toEqual(
    alone,
  );
});
