/** The content check knows by itself which places a page has; what was built must agree, or it would let dead links through. */
import { expect, test, vi } from 'vitest';
import { readContentFile } from '../../.config/content/content-file';
import { indexOf } from '../../.config/content/content-index';
import { textIn } from '../../.config/content/place-problems';
import { readFolder } from '../../.config/content/read-folder';
import { contentFolder } from '../../.config/content-folder';
import { builtSite } from './pages';

vi.setConfig({ testTimeout: 60_000 });

test('every place that the content check lets a link lead to was built', async () => {
  const bytes = await readFolder(contentFolder);
  const files = [...bytes].flatMap(([path, content]) => readContentFile(path, textIn(content) ?? '') ?? []);
  const { pages } = indexOf(files, new Set(bytes.keys()));
  expect(pages.size).toBeGreaterThan(20);
  const missing = [...pages].flatMap(([address, { fragments = [] }]) =>
    [...fragments].filter((id) => !builtSite().pages.get(address)?.getElementById(id)).map((id) => `${address}#${id}`),
  );
  expect(missing).toEqual([]);
});
