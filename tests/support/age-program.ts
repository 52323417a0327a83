import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findAge } from '../run/tools/age.ts';
import { patience } from './patience.ts';

export interface Ran {
  /** What the program made; `undefined` when it refused. */
  readonly made: Uint8Array<ArrayBuffer> | undefined;
  readonly said: string;
}

/** The age program of this machine, each time in a folder of its own. */
export interface AgeProgram {
  readonly version: string;
  openWithKey(file: Uint8Array, identity: string): Ran;
  openWithPassphrase(file: Uint8Array, passphrase: string): Ran;
  sealTo(bytes: Uint8Array, recipients: readonly string[]): Ran;
  sealWithPassphrase(bytes: Uint8Array, passphrase: string): Ran;
  /**
   * Runs one line of commands, as a person types it, in a folder with these files.
   * @param typed what is typed at its questions
   * @param made name of the file that it makes
   */
  inFolder(files: Readonly<Record<string, string | Uint8Array>>, line: string, typed: string, made: string): Ran;
}

/** Throws when there is no age program. */
export function ageProgram(): AgeProgram {
  const path = findAge();
  if (path === undefined) throw new Error('no age program; see tests/run/tools/age.ts');
  const age = path;

  const inFolder: AgeProgram['inFolder'] = (files, line, typed, made) => {
    const folder = mkdtempSync(join(tmpdir(), 'age-'));
    try {
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
      // A terminal of its own: age reads passphrases from there alone.
      const ran = spawnSync(
        'script',
        ['--quiet', '--return', '--command', line.replaceAll(/^age\b/gm, age), '/dev/null'],
        {
          cwd: folder,
          input: typed,
          encoding: 'utf8',
          timeout: 120_000 * patience,
        },
      );
      return {
        made: ran.status === 0 ? new Uint8Array(readFileSync(join(folder, made))) : undefined,
        said: ran.stdout + ran.stderr,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  return {
    version: spawnSync(age, ['--version'], { encoding: 'utf8' }).stdout.trim(),
    openWithKey: (file, identity) =>
      inFolder({ 'in.age': file, 'key.txt': `${identity}\n` }, 'age -d -i key.txt -o out in.age', '', 'out'),
    openWithPassphrase: (file, passphrase) =>
      inFolder({ 'in.age': file }, 'age -d -o out in.age', `${passphrase}\n`, 'out'),
    sealTo: (bytes, recipients) =>
      inFolder({ in: bytes, 'to.txt': `${recipients.join('\n')}\n` }, 'age -R to.txt -o out in', '', 'out'),
    sealWithPassphrase: (bytes, passphrase) =>
      inFolder({ in: bytes }, 'age -p -o out in', `${passphrase}\n${passphrase}\n`, 'out'),
    inFolder,
  };
}
