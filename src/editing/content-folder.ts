import { createHash } from 'node:crypto';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder with all that is the school's own: `content/`, or the one that CONTENT_DIR names from the root of the project. */
export const contentFolder: string = resolve(root, process.env['CONTENT_DIR'] || 'content');

/** Whether the content is that of this project and not of another school. */
export const isOwnContent: boolean = contentFolder === join(root, 'content');

/** Where Astro keeps what it read of other content: by name, so two folders with files of the same name must not share it. */
export const otherCache: string = join(
  root,
  'node_modules',
  `.astro-${createHash('sha256').update(contentFolder).digest('hex').slice(0, 12)}`,
);

/** A file of the content folder as an editor knows it: `content/school.yaml`. */
export function shownPath(path: string, folder: string = contentFolder): string {
  const fromRoot = relative(root, join(folder, path));
  return (fromRoot.startsWith('..') ? join(folder, path) : fromRoot).split(sep).join('/');
}
