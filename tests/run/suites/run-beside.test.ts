import { expect, test } from 'vitest';
import { runBeside } from './run-beside.ts';
import { suites } from './table.ts';

/** What ran beside what, as suites that all take as long as their name says end one after the other. */
async function history(most: number, placed: Parameters<typeof runBeside>[0]): Promise<readonly string[]> {
  const seen: string[] = [];
  const running: string[] = [];
  await runBeside(placed, most, async ({ name }) => {
    running.push(name);
    seen.push(running.join('+'));
    for (let turn = 0; turn < 10 * Number(/\d+/.exec(name)?.[0] ?? 1); turn += 1) await Promise.resolve();
    running.splice(running.indexOf(name), 1);
  });
  return seen;
}

const shares = true;

test('what shares runs beside each other, no more than may, and in order', async () => {
  const three = ['a9', 'b2', 'c3'].map((name) => ({ name, shares }));
  expect(await history(2, three)).toEqual(['a9', 'a9+b2', 'a9+c3']);
  expect(await history(1, three)).toEqual(['a9', 'b2', 'c3']);
});

test('what does not share runs alone, after those before it and before those after it', async () => {
  const order = [{ name: 'a9', shares }, { name: 'b2' }, { name: 'c3', shares }, { name: 'd3', shares }];
  expect(await history(2, order)).toEqual(['a9', 'b2', 'c3', 'c3+d3']);
});

test('what comes after another waits until that has ended, and lets a later one go first', async () => {
  const order = [
    { name: 'types5', shares },
    { name: 'build', shares, after: ['types5'] },
    { name: 'content', shares, needsBuild: true },
    { name: 'unit9', shares },
  ];
  expect(await history(2, order)).toEqual(['types5', 'types5+unit9', 'unit9+build', 'unit9+content']);
});

test('what another comes after does not have to be among those that run', async () => {
  expect(await history(2, [{ name: 'content', shares, needsBuild: true }])).toEqual(['content']);
});

test('a suite that cannot even begin ends the whole', async () => {
  const broken = runBeside([{ name: 'a' }], 2, () => Promise.reject(new Error('no')));
  await expect(broken).rejects.toThrow('no');
});

test('every suite of the table comes to its turn', async () => {
  const seen = await history(2, suites);
  expect(seen).toHaveLength(suites.length);
  expect(seen).toContain('browser');
});
