import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOffline } from '../../src/build/integrations/offline.ts';
import { hostingFolder, readSite } from '../../src/build/site.ts';

/** Copies the built site `dist` as one that was made at `made`, with `words` in the heading of the page of help lines and in what the tracker's page says of itself; `remove` takes it away. */
export async function nextVersion(
  dist: string,
  made: number,
  words: string,
): Promise<{ readonly dir: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'version-'));
  const dir = join(folder, 'dist');
  await cp(dist, dir, { recursive: true });
  await cp(hostingFolder(dist), hostingFolder(dir), { recursive: true });
  for (const [page, place] of [
    ['hulp', /(<h1[^>]*>)[^<]*/],
    ['dossiers', /(<meta name="description" content=")[^"]*/],
  ] as const) {
    const file = join(dir, page, 'index.html');
    await writeFile(file, (await readFile(file, 'utf8')).replace(place, `$1${words}`));
  }
  await rm(join(dir, 'bewaard'), { recursive: true });
  await writeOffline(dir, readSite(dist).base, made);
  return { dir, remove: () => rm(folder, { recursive: true, force: true }) };
}
