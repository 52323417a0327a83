/** Our own words are as plain as the check asks. For another school it only advises. */
import { expect, test } from 'vitest';
import { contentFolder } from '../../src/editing/content-folder';
import { plainDutchRemarks } from '../../src/editing/dutch/plain-dutch';
import { spellingRemarks } from '../../src/editing/dutch/spelling';
import { renderProblems } from '../../src/editing/source/problem';
import { readContentFiles } from '../../src/editing/source/read-content-files';

const files = await readContentFiles(contentFolder);

test('no sentence is too long, no term is used before it is explained, and what is done has a doer', () => {
  expect(renderProblems(plainDutchRemarks(files), 'content')).toBe('');
});

test('every word is spelt right', async () => {
  expect(renderProblems(await spellingRemarks(contentFolder, files), 'content')).toBe('');
});
