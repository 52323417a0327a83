import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A process as the system tells of it: its parent, and its seconds of processor time with those of children that have ended. */
interface Row {
  readonly pid: number;
  readonly parent: number;
  readonly seconds: number;
}

/** Linux counts in hundredths of a second on every platform that Node runs on. */
const TICKS = 100;

/** Seconds of processor time that a process and all that it started have used until now; undefined where the system does not tell. */
export function processorTime(pid: number, platform: NodeJS.Platform = process.platform): number | undefined {
  const rows = platform === 'linux' ? fromProc() : platform === 'win32' ? undefined : fromPs();
  if (!rows?.some((row) => row.pid === pid)) return undefined;
  const sum = (ancestor: number): number =>
    rows.filter(({ parent }) => parent === ancestor).reduce((total, row) => total + row.seconds + sum(row.pid), 0);
  return (rows.find((row) => row.pid === pid)?.seconds ?? 0) + sum(pid);
}

function fromProc(): readonly Row[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [procRow(Number(name), readFileSync(`/proc/${name}/stat`, 'utf8'))];
      } catch {
        return []; // It ended while the list was read.
      }
    });
}

/** A line of /proc/PID/stat; the name of the program stands in brackets and may hold spaces and brackets itself. */
export function procRow(pid: number, stat: string): Row {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [own, system, children, childrenSystem] = [fields[11] ?? 0, fields[12] ?? 0, fields[13] ?? 0, fields[14] ?? 0];
  return { pid, parent: fields[1] ?? 0, seconds: (own + system + children + childrenSystem) / TICKS };
}

function fromPs(): readonly Row[] {
  const text = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,time='], { encoding: 'utf8' }).stdout ?? '';
  return text.trim().split('\n').map(psRow);
}

/** A line of `ps -o pid=,ppid=,time=`: the time reads `[[days-]hours:]minutes:seconds`, with a fraction on macOS. */
export function psRow(line: string): Row {
  const [pid = '', parent = '', time = ''] = line.trim().split(/\s+/);
  const [days, clock] = time.includes('-') ? time.split('-') : ['0', time];
  const seconds = (clock ?? '').split(':').reduce((total, part) => total * 60 + Number(part), 0);
  return { pid: Number(pid), parent: Number(parent), seconds: Number(days) * 86_400 + seconds };
}
