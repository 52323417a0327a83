import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a commit makes, in a folder of its own. */
export interface BuiltCommit {
  /** Folder with the built site. */
  readonly dist: string;
  /** Takes away all that was made for it. */
  remove(): Promise<void>;
}

/**
 * Builds what the project in `root` was at a commit, beside everything that stands there: from that commit's own files, with
 * the packages that its lock file names. Throws when the commit is not known or its build fails, and then leaves nothing behind.
 */
export async function buildCommit(root: string, commit: string): Promise<BuiltCommit> {
  const folder = await mkdtemp(join(tmpdir(), 'commit-'));
  const copy = join(folder, 'source');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const remove = async () => {
    await rm(folder, { recursive: true, force: true });
    // What git noted of the copy goes with it.
    git('worktree', 'prune');
  };
  try {
    git('worktree', 'add', '--detach', copy, commit);
    build(copy);
  } catch (cause) {
    await remove();
    throw cause;
  }
  return { dist: join(copy, 'dist'), remove };
}

/** Its packages are installed as for anyone who takes the project anew; what npm has of them already it does not ask for again. */
function build(folder: string): void {
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath, ...rest } = process.env;
  // What npm told this program of this project is not for that one.
  const env = Object.fromEntries(Object.entries(rest).filter(([name]) => !/^(npm_|INIT_CWD$)/i.test(name)));
  const options = {
    cwd: folder,
    env: { ...env, npm_config_prefer_offline: 'true' },
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
  };
  if (npm && /npm-cli\.c?js$/.test(npm)) execFileSync(node, [npm, 'run', 'build'], options);
  else execFileSync('npm', ['run', 'build'], { ...options, shell: process.platform === 'win32' });
}
