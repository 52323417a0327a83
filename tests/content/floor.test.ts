/** Whether the built site asks no more of a browser than its floor has, and what it is excused for. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { GRACEFUL, GUARDED, NAMESAKES } from '../../src/build/newer/excused';
import { newerInSite } from '../../src/build/newer/newer-in-site';
import { FILLED_IN } from '../../src/tracker/browser/fill-in';

const { faults, excused } = newerInSite(fileURLToPath(new URL('../../dist', import.meta.url)));

test('nothing in the built site is too new for the browsers that it is built for', () => {
  expect(faults).toEqual([]);
});

test('all that is excused or brought along is needed still', () => {
  const named = [GRACEFUL, GUARDED, NAMESAKES].flatMap((group) => Object.keys(group));
  expect([...named, ...FILLED_IN].filter((name) => !excused.has(name))).toEqual([]);
});
