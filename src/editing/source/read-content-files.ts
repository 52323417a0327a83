import { textIn } from '../checks/place-problems.ts';
import { type ContentFile, readContentFile } from './content-file.ts';
import { readFolder } from './read-folder.ts';

/** Every file of a content folder that the site reads, in order of path. */
export async function readContentFiles(folder: string): Promise<readonly ContentFile[]> {
  const bytes = await readFolder(folder);
  return [...bytes]
    .flatMap(([path, content]) => readContentFile(path, textIn(content) ?? '') ?? [])
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
