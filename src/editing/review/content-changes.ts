import { execFileSync } from 'node:child_process';

export interface Changes {
  /** The day of the version from which is counted, as git knows it. */
  readonly since: string;
  readonly changes: readonly { readonly kind: 'nieuw' | 'gewijzigd' | 'weg'; readonly file: string }[];
}

/** What changed in the content folder since the version got its name; `undefined` where git does not keep the folder, or not that long. */
export function contentChanges(folder: string, version: string): Changes | undefined {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const lines = (text: string) => text.split('\n').filter(Boolean);
  try {
    // The commit that brought the name of the version into the file is the beginning of that version.
    const [commit] = lines(git('log', '--format=%H', '-n', '1', `-S${version}`, '--', 'school.yaml'));
    if (!commit) return undefined;
    const kinds = { A: 'nieuw', M: 'gewijzigd', T: 'gewijzigd', D: 'weg' } as const;
    const known = lines(git('diff', '--name-status', '--no-renames', '--relative', commit, '--', '.')).flatMap(
      (line) => {
        const [letter = '', file = ''] = line.split('\t');
        const kind = kinds[letter as keyof typeof kinds];
        return kind ? [{ kind, file }] : [];
      },
    );
    const unknown = lines(git('ls-files', '--others', '--exclude-standard', '--', '.'));
    const changes = [...known, ...unknown.map((file) => ({ kind: 'nieuw' as const, file }))];
    return {
      since: git('show', '-s', '--format=%cs', commit).trim(),
      changes: changes.toSorted((a, b) => a.file.localeCompare(b.file, 'nl')),
    };
  } catch {
    return undefined;
  }
}
