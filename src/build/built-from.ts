import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a site was built from. */
export interface BuiltFrom {
  /** The whole hash of the commit; nothing where there is no history. */
  readonly commit?: string;
  /** Milliseconds since 1970 of that commit; 0 where there is none. */
  readonly made: number;
  /** Whether files differed from that commit. */
  readonly isChanged: boolean;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Reads from git which commit a folder is at. The moment is that of the commit and not of the build, so that two builds
 * of one commit are the same to the byte. Where there is no git, `SITE_COMMIT` and `SOURCE_DATE_EPOCH` (seconds) may say it.
 */
export function builtFrom(
  folder: string = root,
  env: Readonly<Record<string, string | undefined>> = process.env,
): BuiltFrom {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  const { SITE_COMMIT: commit, SOURCE_DATE_EPOCH: seconds = '0' } = env;
  if (commit) return { commit, made: Number(seconds) * 1000, isChanged: false };
  try {
    // A copy without history may lie inside another repository, which says nothing of it.
    if (realpathSync(git('rev-parse', '--show-toplevel')) !== realpathSync(folder))
      throw new Error('not its own history');
    const [hash = '', moment = '0'] = git('log', '-1', '--format=%H %ct').split(' ');
    return { commit: hash, made: Number(moment) * 1000, isChanged: git('status', '--porcelain') !== '' };
  } catch {
    return { made: Number(seconds) * 1000, isChanged: false };
  }
}
