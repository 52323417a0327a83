import { existsSync, readFileSync } from 'node:fs';
import { findStrace } from '../../../run/tools/strace.ts';

/** A call that makes sure that something of IndexedDB is on the disk; times in milliseconds since 1970. */
export interface Sync {
  readonly from: number;
  readonly until: number;
}

/** For `launch`: a browser of which every fdatasync and fsync is written down in a file. */
export const straced = (file: string): string =>
  `exec '${findStrace()}' --follow-forks --seccomp-bpf --quiet=all --signal=none --decode-fds=path -ttt -T -e trace=fdatasync,fsync -o '${file}' "$BROWSER" "$@"`;

/** What is written down by now. */
export function syncsIn(file: string): readonly Sync[] {
  if (!existsSync(file)) return [];
  const begun = new Map<string, number | undefined>();
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): Sync | [] => {
      const [, thread = '', seconds, call = ''] = /^(\d+) +(\d+\.\d+) (.*)$/.exec(line) ?? [];
      const at = Number(seconds) * 1000;
      const own = call.includes('/IndexedDB/') ? at : undefined;
      if (call.endsWith('<unfinished ...>')) {
        begun.set(thread, own);
        return [];
      }
      const took = Number(/ = 0 <(\d+\.\d+)>$/.exec(call)?.[1]) * 1000;
      const from = call.startsWith('<...') ? begun.get(thread) : own;
      return from === undefined || Number.isNaN(took) ? [] : { from, until: from + took };
    });
}
