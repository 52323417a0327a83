import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KINDS, type Kind, kindOf } from '../../collections/kinds.ts';
import { checkContent } from '../checks/check-content.ts';
import { plainDutchRemarks } from '../dutch/plain-dutch.ts';
import { readContentFiles } from '../source/read-content-files.ts';
import { readFolder } from '../source/read-folder.ts';
import { keysAt } from '../source/schema-keys.ts';
import { makeSchool } from './make-school.ts';

const root = mkdtempSync(join(tmpdir(), 'new-school-'));
const folder = join(root, 'scholen', 'nieuw');
beforeAll(() => makeSchool(folder, '2026-2027', '2026-11-22'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the content of a new school is in order at once', async () => {
  expect(checkContent(await readFolder(folder))).toEqual([]);
  expect(readFileSync(join(folder, 'school.yaml'), 'utf8')).not.toMatch(/VERSIE|VANDAAG/);
});

test('it is in plain Dutch at once', async () => {
  expect(plainDutchRemarks(await readContentFiles(folder))).toEqual([]);
});

/** A translation is of one school's Dutch, so a new school begins without any: it must not make our claims in Arabic. */
const TRANSLATIONS = ['translatedPages', 'siteLanguages', 'languageWords', 'translations'];

test('it comes with the guide and with every kind of file but translations', () => {
  const paths = globSync('**/*.*', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  expect(paths).toContain('README.md');
  // Not every school has measures; the report explains how to say them.
  const absent = ['measures', ...TRANSLATIONS];
  expect(new Set(paths.map(kindOf))).toEqual(
    new Set([...Object.keys(KINDS).filter((kind) => !absent.includes(kind)), undefined]),
  );
});

test('it says of privacy what the program keeps, as our own site does, and links to no term that it has not', () => {
  const privacy = readFileSync(join(folder, 'over/privacy.mdx'), 'utf8');
  expect(privacy).toContain('## Voor wie op school over privacy gaat');
  const linked = [...privacy.matchAll(/\/begrippen\/#([\w-]+)/g)].map(([, term]) => term);
  const terms = globSync('begrippen/*.md', { cwd: folder }).map((path) => basename(path, '.md'));
  expect(linked).toContain('mentor');
  expect(linked.filter((term = '') => !terms.includes(term))).toEqual([]);
  expect(privacy).toContain('zoals het leerlingvolgsysteem of de mail');
});

/** Fields with the path to them, also of lists of fields. */
function fieldsOf(kind: Kind): readonly string[] {
  const { schema } = KINDS[kind];
  return keysAt(schema, []).flatMap((key) => [
    key,
    ...keysAt(schema, [key]),
    ...keysAt(schema, [key, 0]),
    ...keysAt(schema, [key, 0, 'taken', 0]),
  ]);
}

const given = (Object.keys(KINDS) as Kind[]).filter((kind) => !TRANSLATIONS.includes(kind));

test.each(given)('every field of %s stands in it, used or explained', (kind) => {
  const paths = globSync('**/*.*', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  const pages =
    kind === 'pages' || ['steps', 'measures', 'whole', 'signals'].includes(kind) ? ['pesten/index.mdx'] : [];
  const explained = kind === 'measures' ? ['protocol/melding.mdx'] : [];
  const text = [...paths.filter((path) => kindOf(path) === kind), ...pages, ...explained]
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
  expect(fieldsOf(kind).filter((field) => !new RegExp(`(^|[\\s#{-])${field}:`, 'm').test(text))).toEqual([]);
});

test('a folder that is not empty is left alone', async () => {
  await expect(makeSchool(folder, '2026-2027', '2026-11-22')).rejects.toThrow('is niet leeg');
});
