import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sources } from './findings';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The text of the files that match, by their path from the root of the project. */
export const filesMatching = (...patterns: readonly string[]): Sources =>
  new Map(
    globSync([...patterns], { cwd: root }).map(
      (path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')] as const,
    ),
  );

/** Paths of all files that git keeps, from the root of the project. */
export const filesOfProject = (): readonly string[] =>
  execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
