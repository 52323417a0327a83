import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

function processes(): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // The name of the program, between brackets, may hold anything; after it come the state and the parent.
        const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]);
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return { pid: Number(name), parent, command };
      } catch {
        return []; // It ended meanwhile.
      }
    });
}

/** The ids of all processes whose command line holds the text, and of their children. Linux. */
export function processTree(text: string): readonly number[] {
  const all = processes();
  const found = new Set(
    all.filter(({ command, pid }) => command.includes(text) && pid !== process.pid).map(({ pid }) => pid),
  );
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}
