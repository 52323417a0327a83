/** The content check knows by itself which places a page has; what was built must agree, or it would let dead links through. */
import { expect, test } from 'vitest';
import { contentFolder } from '../../src/editing/content-folder';
import { indexOf } from '../../src/editing/source/content-index';
import { readContentFiles } from '../../src/editing/source/read-content-files';
import { builtSite } from './pages';

test('every place that the content check lets a link lead to was built', async () => {
  const { pages } = indexOf(await readContentFiles(contentFolder), new Set());
  expect(pages.size).toBeGreaterThan(20);
  const missing = [...pages].flatMap(([address, { fragments = [] }]) =>
    [...fragments].filter((id) => !builtSite().pages.get(address)?.getElementById(id)).map((id) => `${address}#${id}`),
  );
  expect(missing).toEqual([]);
});
