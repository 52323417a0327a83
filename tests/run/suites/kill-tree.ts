import { type ChildProcess, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** Stops a process that was started as leader of its own group, with everything it started: first kindly, then surely. */
export async function killTree(child: ChildProcess, graceMs = 3000): Promise<void> {
  const pid = child.pid;
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    return;
  }
  // Browsers and servers lead groups of their own; once their parent is gone nothing tells whose they were.
  const family = [...descendants(pid), -pid];
  signal(-pid, 'SIGINT');
  await sleep(graceMs);
  for (const member of family) signal(member, 'SIGKILL');
}

function descendants(ancestor: number): number[] {
  const table = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout ?? '';
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number));
  const childrenOf = (pid: number): number[] =>
    rows.filter(([, parent]) => parent === pid).flatMap(([child = 0]) => [child, ...childrenOf(child)]);
  return childrenOf(ancestor);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already, which is what was wanted.
  }
}
