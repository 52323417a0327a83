import { beforeEach, describe, expect, test } from 'vitest';
import type { MakeFailure } from '../failures';
import { fileName } from '../files/file-name';
import { done, failed } from '../outcome';
import { BETWEEN_MS, createBackupFolder, type RunningBackupFolder } from './backup-folder';
import type { WritableFolder } from './writable-folder';

const START = new Date(2026, 10, 22, 10, 0).getTime();

let files: Map<string, Blob>;
let permission: 'granted' | 'prompt' | 'denied';
let answer: 'granted' | 'denied';
let picked: WritableFolder | undefined;
let kept: WritableFolder | undefined;
let now: number;
let changes: number;
let made: number;
let broken: { making?: MakeFailure; writing?: string; cut?: boolean };
let folder: RunningBackupFolder;

const disk: WritableFolder = {
  name: 'Back-ups',
  permission: async (ask) => {
    if (ask) permission = answer;
    return permission;
  },
  names: async () => [...files.keys()],
  write: async (name, content) => {
    if (broken.writing) throw new DOMException('no', broken.writing);
    files.set(name, broken.cut ? content.slice(0, 2) : content);
  },
  read: async (name) => files.get(name) ?? new Blob([]),
  remove: async (name) => void files.delete(name),
};

beforeEach(() => {
  files = new Map();
  permission = 'granted';
  answer = 'granted';
  picked = disk;
  kept = undefined;
  now = START;
  changes = 1;
  made = 0;
  broken = {};
  folder = createBackupFolder(
    { supported: true, pick: async () => picked, open: (handle) => handle },
    {
      load: async () => kept,
      save: async (handle) => {
        kept = handle;
        return done(undefined);
      },
      forget: async () => {
        kept = undefined;
        return done(undefined);
      },
      make: async () => {
        made += 1;
        if (broken.making) return failed(broken.making);
        const name = fileName('back-up', new Date(now), 'vault1');
        return done({ name, content: new Blob(['back-up']), cases: 1, entries: 1 });
      },
      written: async () => {
        changes = 0;
      },
      changes: async () => changes,
      code: 'vault1',
      now: () => now,
    },
  );
});

test('choosing a folder writes the first back-up at once', async () => {
  expect(await folder.status()).toEqual({ kind: 'none-chosen' });
  expect(await folder.choose()).toEqual(done({ kind: 'ready', name: 'Back-ups', writtenAt: START }));
  expect([...files.keys()]).toEqual(['dossiers-2026-11-22-1000-vault1.zip']);
});

test('who chooses none changes nothing', async () => {
  picked = undefined;
  expect(await folder.choose()).toEqual(failed('cancelled'));
  expect(await folder.status()).toEqual({ kind: 'none-chosen' });
});

test('by itself it writes at most every quarter of an hour, and only what changed', async () => {
  await folder.choose();
  const tickAfter = async (ms: number, saves: number) => {
    now += ms;
    changes += saves;
    await folder.tick();
    return files.size;
  };
  expect(await tickAfter(BETWEEN_MS - 1, 1)).toBe(1);
  expect(await tickAfter(1, 0)).toBe(2);
  expect(await tickAfter(BETWEEN_MS, 0)).toBe(2);
  expect(await tickAfter(BETWEEN_MS, 1)).toBe(3);
  expect(await tickAfter(-10 * BETWEEN_MS, 1)).toBe(3);
  expect(made).toBe(4);
});

test('old ones go when a new one is there', async () => {
  await folder.choose();
  for (let count = 0; count < 6; count += 1) {
    now += BETWEEN_MS;
    changes = 1;
    await folder.tick();
  }
  expect([...files.keys()].map((name) => name.slice(20, 24))).toEqual(['1100', '1115', '1130']);
});

test('two at once are one', async () => {
  await folder.choose();
  await Promise.all([folder.write(), folder.write(), folder.tick()]);
  expect(made).toBe(2);
});

describe('when the browser no longer lets us', () => {
  beforeEach(async () => {
    await folder.choose();
    permission = 'prompt';
    now += BETWEEN_MS;
    changes = 1;
  });

  test('it is told, nothing is made, and a click allows it again', async () => {
    await folder.tick();
    expect(made).toBe(1);
    expect(await folder.status()).toMatchObject({ kind: 'permission-needed', writtenAt: START });
    expect(await folder.write()).toEqual(failed('permission-needed'));
    expect(await folder.allow()).toEqual(done({ kind: 'ready', name: 'Back-ups', writtenAt: now }));
    expect(files.size).toBe(2);
  });

  test('a person who says no is believed', async () => {
    answer = 'denied';
    expect(await folder.allow()).toEqual(failed('permission-needed'));
    expect(files.size).toBe(1);
  });
});

describe('when writing fails', () => {
  test.each([
    ['NotAllowedError', 'permission-needed'],
    ['NotFoundError', 'folder-lost'],
    ['QuotaExceededError', 'full'],
    ['NoModificationAllowedError', 'folder-lost'],
  ])('%s is told as %s, and the older back-ups stay', async (error, reason) => {
    await folder.choose();
    for (const day of ['01', '02']) files.set(`dossiers-2026-11-${day}-0900-vault1.zip`, new Blob(['a']));
    broken = { writing: error };
    expect(await folder.write()).toEqual(failed(reason));
    expect(await folder.status()).toMatchObject({ failed: reason, writtenAt: START });
    expect(files.size).toBe(3);
    broken = {};
    expect((await folder.write()).ok).toBe(true);
    expect(await folder.status()).toEqual({ kind: 'ready', name: 'Back-ups', writtenAt: START });
  });

  test('a file that did not arrive whole does not count, and pushes no other out', async () => {
    await folder.choose();
    broken = { cut: true };
    now += 60_000;
    changes = 1;
    expect(await folder.write()).toEqual(failed('folder-lost'));
    expect(changes).toBe(1);
    expect(await folder.status()).toMatchObject({ kind: 'folder-lost', writtenAt: START });
  });

  test('a back-up that cannot be made is told', async () => {
    broken = { making: 'does-not-open' };
    expect(await folder.choose()).toEqual(failed('does-not-open'));
    expect(await folder.status()).toEqual({ kind: 'ready', name: 'Back-ups', failed: 'does-not-open' });
  });
});

test('forgetting leaves the files', async () => {
  await folder.choose();
  await folder.forget();
  expect(await folder.status()).toEqual({ kind: 'none-chosen' });
  expect(await folder.write()).toEqual(failed('none-chosen'));
  expect(files.size).toBe(1);
});

test('a browser without folders says so', async () => {
  const without = createBackupFolder({ supported: false, pick: async () => undefined, open: () => disk }, {} as never);
  expect(await without.status()).toEqual({ kind: 'not-supported' });
  expect(await without.choose()).toEqual(failed('not-supported'));
  expect(await without.allow()).toEqual(failed('not-supported'));
  expect(await without.write()).toEqual(failed('not-supported'));
  await without.tick();
});
