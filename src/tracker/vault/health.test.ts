import { describe, expect, test } from 'vitest';
import { HEALTH_WARNINGS, type HealthFacts, healthOf } from './health';

const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const DAY = 24 * 60 * 60 * 1000;
const GB = 1024 ** 3;

const fine: HealthFacts = {
  now: NOW,
  persisted: true,
  safariTab: false,
  sharedComputer: false,
  base: '/',
  space: { used: GB, granted: 10 * GB },
  backup: { madeAt: NOW - DAY, checkedAt: NOW - DAY, changes: 3 },
  folder: { kind: 'ready', writtenAt: NOW },
  wiped: false,
};

const health = (changes: Partial<HealthFacts>) => healthOf({ ...fine, ...changes });

test('a device where all is well gives no warning, and neither does one of which nothing is known', () => {
  expect(health({})).toEqual([]);
  expect(healthOf({ now: NOW, base: '/' })).toEqual([]);
});

describe('a warning for', () => {
  test.each<[string, Partial<HealthFacts>]>([
    ['not-persisted', { persisted: false }],
    ['safari-tab', { safariTab: true }],
    ['shared-computer', { sharedComputer: true }],
    ['shared-origin', { base: '/pestprotocol/' }],
    ['little-space', { space: { used: 10 * GB - 1, granted: 10 * GB } }],
    ['back-up-never-made', { backup: { changes: 1 } }],
    ['back-up-old', { backup: { madeAt: NOW - 8 * DAY, checkedAt: NOW, changes: 1 } }],
    ['back-up-many-changes', { backup: { madeAt: NOW - DAY, checkedAt: NOW, changes: 25 } }],
    ['back-up-from-the-future', { backup: { madeAt: NOW + 300 * DAY, checkedAt: NOW, changes: 1 } }],
    ['back-up-from-the-future', { backup: { madeAt: NOW + 2 * DAY, checkedAt: NOW, changes: 0 } }],
    ['back-up-never-checked', { backup: { madeAt: NOW, changes: 0 } }],
    ['folder-not-written', { folder: { kind: 'permission-needed' } }],
    ['folder-not-written', { folder: { kind: 'folder-lost' } }],
    ['folder-not-written', { folder: { kind: 'ready', failed: 'full' } }],
    ['wiped', { wiped: true }],
  ])('%s: %j', (warning, facts) => {
    expect(health(facts)).toEqual([warning]);
  });

  test('every one of them, in a fixed order', () => {
    const all = healthOf({
      ...fine,
      persisted: false,
      safariTab: true,
      sharedComputer: true,
      base: '/a/',
      space: { used: 2, granted: 1 },
      backup: { madeAt: NOW - 8 * DAY, changes: 1 },
      folder: { kind: 'folder-lost' },
      wiped: true,
    });
    // One thing is told of how old the back-up is.
    const others = ['back-up-never-made', 'back-up-many-changes', 'back-up-from-the-future'];
    expect(all).toEqual(HEALTH_WARNINGS.filter((warning) => !others.includes(warning)));
  });
});

test('without changes an old back-up is as good as a new one', () => {
  expect(health({ backup: { madeAt: NOW - 300 * DAY, checkedAt: NOW, changes: 0 } })).toEqual([]);
  expect(health({ backup: { changes: 0 } })).toEqual([]);
});

test('a browser without folders, or a person who chose none, is no warning', () => {
  expect(health({ folder: { kind: 'not-supported' } })).toEqual([]);
  expect(health({ folder: { kind: 'none-chosen' } })).toEqual([]);
});
