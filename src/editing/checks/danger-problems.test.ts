import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFolder } from '../source/read-folder.ts';
import { checkContent } from './check-content.ts';

const folder = fileURLToPath(new URL('../../../content', import.meta.url));
const content = await readFolder(folder);
const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');

function problemsWith(path: string, before: string | RegExp, now: string) {
  const text = read(path);
  const changed = text.replace(before, now);
  expect(changed).not.toBe(text);
  return checkContent(new Map([...content, [path, new TextEncoder().encode(changed)]])).map(
    ({ file, wrong, nearest }) => ({ file, wrong, nearest }),
  );
}

test('a phrase that an editor adds is accepted', () => {
  expect(problemsWith('nood/thuis.yaml', 'zinnen:\n', 'zinnen:\n  - FAMILIE SLA hond\n')).toEqual([]);
});

test('a group, a help line and a page that do not exist are named', () => {
  expect(problemsWith('nood/thuis.yaml', 'zinnen:\n', 'zinnen:\n  - FAMILE SLA hond\n')).toEqual([
    { file: 'nood/thuis.yaml', wrong: "De groep woorden 'FAMILE' bestaat niet.", nearest: 'FAMILIE' },
  ]);
  expect(problemsWith('nood/thuis.yaml', 'veilig-thuis', 'veilig-tuis')).toEqual([
    { file: 'nood/thuis.yaml', wrong: "De hulplijn 'veilig-tuis' bestaat niet.", nearest: 'veilig-thuis' },
  ]);
  expect(problemsWith('nood/thuis.yaml', /adres: \S+/, 'adres: /hulpp/')).toMatchObject([{ file: 'nood/thuis.yaml' }]);
});

test('a phrase that stands there twice, and a group in itself, are named', () => {
  const phrase = '  - FAMILIE losse handjes\n';
  expect(problemsWith('nood/thuis.yaml', phrase, phrase + phrase)).toMatchObject([{ file: 'nood/thuis.yaml' }]);
  expect(problemsWith('nood/taal-nl.yaml', '  VADER: [', '  VADER: [FAMILIE, ')).toContainEqual(
    expect.objectContaining({ file: 'nood/taal-nl.yaml', wrong: "De groep 'VADER' staat in zichzelf." }),
  );
});

test('a file of words that cannot be read is told by itself, and not at each phrase that names a group in it', () => {
  for (const now of ['groepen:\n VADER: [papa', 'groepen:\n\tVADER: [papa']) {
    const found = problemsWith('nood/taal-nl.yaml', /groepen:\n/, `${now}\n`);
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['nood/taal-nl.yaml']));
  }
});
