import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { processorTime, procRow, psRow } from './processor-time.ts';

const BUSY =
  'const end = process.cpuUsage().user + 400000; while (process.cpuUsage().user < end) for (let index = 0; index < 1e7; index += 1) Math.sqrt(index);';

test.skipIf(process.platform === 'win32')(
  'the time of what a process started counts, also of what has ended',
  async () => {
    const script = `
    const { spawn } = require('node:child_process');
    spawn(process.execPath, ['-e', ${JSON.stringify(BUSY)}]).on('exit', () => {
      spawn(process.execPath, ['-e', ${JSON.stringify(BUSY)} + 'console.log("both"); setInterval(() => {}, 1000)'], { stdio: 'inherit' });
    });`;
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      await once(child.stdout, 'data');
      // Two loops of 0.4 seconds each, and what it takes to start; a busy machine does not change it.
      await vi.waitFor(() => expect(processorTime(child.pid ?? 0)).toBeGreaterThan(0.75), {
        timeout: 600_000,
        interval: 500,
      });
    } finally {
      child.stdout.destroy();
      const { killTree } = await import('./kill-tree.ts');
      await killTree(child, 0);
    }
  },
);

test('of a process that is not there nothing is told', () => {
  expect(processorTime(2 ** 30)).toBeUndefined();
});

test('a line of Linux is read, whatever the program is called', () => {
  const stat = '12 (a) b (c) S 7 12 12 0 -1 4194560 1 2 0 0 150 50 300 100 20 0 1 0 5 6 7';
  expect(procRow(12, stat)).toEqual({ pid: 12, parent: 7, seconds: 6 });
});

test('a line of ps is read, with hours, days and the fractions of macOS', () => {
  expect(psRow('  12     7 00:01:05')).toEqual({ pid: 12, parent: 7, seconds: 65 });
  expect(psRow('12 7 1-02:00:01')).toEqual({ pid: 12, parent: 7, seconds: 93_601 });
  expect(psRow('12 7 1:05.50')).toEqual({ pid: 12, parent: 7, seconds: 65.5 });
});
