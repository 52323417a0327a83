import { beforeEach, expect, test, vi } from 'vitest';
import { createTestBrowser } from '../../src/tracker/vault/world.fixture';
import { type Ground, tryEveryWrite } from '../vault/harness/whole-or-absent';
import { whole } from './extent';

/** A browser that Node plays. */
function newGround(): Ground {
  const browser = createTestBrowser();
  return { database: browser.database, open: async () => (await browser.openTab()).vault };
}

beforeEach(() => {
  // What nobody expected is written there with its reason; here it is made.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('whatever write fails, a change is there whole or not at all, and what was called saved is there', async () => {
  const { faults, findings } = await tryEveryWrite(
    newGround,
    whole ? ['aborted', 'full', 'lost'] : ['aborted', 'lost'],
  );
  expect(findings).toEqual([]);
  expect(faults).toBeGreaterThan(40);
});

test('half a change would be found', async () => {
  const { findings } = await tryEveryWrite(newGround, ['halfway'], 4);
  expect(findings.join('\n')).toMatch(/a new case, with its draft, halfway at write 2.*refused.*"talk"/);
  expect(findings.join('\n')).toMatch(/the erasure of a case, halfway/);
});
