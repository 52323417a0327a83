/** Our own words are as plain as the check asks. For another school it only advises. */
import { expect, test, vi } from 'vitest';
import { plainDutchRemarks } from '../../.config/content/dutch/plain-dutch';
import { spellingRemarks } from '../../.config/content/dutch/spelling';
import { renderProblems } from '../../.config/content/problem';
import { readContentFiles } from '../../.config/content/read-content-files';
import { contentFolder } from '../../.config/content-folder';

vi.setConfig({ testTimeout: 60_000 });

const files = await readContentFiles(contentFolder);

test('no sentence is too long, no term is used before it is explained, and what is done has a doer', () => {
  expect(renderProblems(plainDutchRemarks(files), 'content')).toBe('');
});

test('every word is spelt right', async () => {
  expect(renderProblems(await spellingRemarks(contentFolder, files), 'content')).toBe('');
});
