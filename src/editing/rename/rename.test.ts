import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { readFolder } from '../source/read-folder.ts';
import type { ContentTexts } from './content-texts.ts';
import { editValues } from './edit-values.ts';
import { renameAudience } from './rename-audience.ts';
import { renamePage } from './rename-page.ts';
import { renameRole } from './rename-role.ts';

const folder = (path: string) => readFolder(fileURLToPath(new URL(`../../../${path}`, import.meta.url)));
const schools = { own: await folder('content'), other: await folder('tests/other-school/content') };
const isText = (path: string) => /\.(yaml|mdx?)$/.test(path);

function renamed(school: keyof typeof schools, rename: (texts: ContentTexts) => ContentTexts) {
  const bytes = schools[school];
  const texts = new Map(
    [...bytes].flatMap(([path, each]) => (isText(path) ? [[path, new TextDecoder().decode(each)]] : [])),
  );
  const after = rename(texts);
  const rest = [...bytes].filter(([path]) => !isText(path));
  const problems = checkContent(
    new Map([...rest, ...[...after].map(([path, text]) => [path, new TextEncoder().encode(text)] as const)]),
  );
  return { after, problems, changed: [...after].filter(([path, text]) => texts.get(path) !== text).length };
}

describe('one command, and nothing is left to mend', () => {
  test('for a role', () => {
    const { problems, after, changed } = renamed('own', (texts) =>
      renameRole(texts, 'mentor', 'leerkracht', 'leerkracht'),
    );
    expect(problems).toEqual([]);
    expect(changed).toBeGreaterThan(20);
    expect(after.get('begrippen/leerkracht.md')).toContain("term: 'leerkracht'");
    expect([...after.keys()]).not.toContain('begrippen/mentor.md');
  });

  test('for a role that a person in school.yaml has', () => {
    const { problems, after } = renamed('other', (texts) => renameRole(texts, 'klasleider', 'meester'));
    expect(problems).toEqual([]);
    expect(after.get('school.yaml')).toContain('  meester: { naam: juf Fantasie');
  });

  test('for an audience, whose page moves along', () => {
    const { problems, after } = renamed('own', (texts) => renameAudience(texts, 'leerlingen', 'kinderen'));
    expect(problems).toEqual([]);
    expect([...after.keys()]).toContain('voor/kinderen.mdx');
    expect([...after.values()].join('\n')).not.toContain('/voor/leerlingen/');
    expect(renamed('other', (texts) => renameAudience(texts, 'verzorgers', 'ouders')).problems).toEqual([]);
  });

  test('for a page', () => {
    expect(renamed('own', (texts) => renamePage(texts, '/digitaal/tips/', '/digitaal/raad/')).problems).toEqual([]);
  });
});

test('comments, quotation marks and line endings stay as they are', () => {
  const text = '---\r\n# Uitleg\r\ntitel: \'Een\' # daarom\r\nvoor: [a, "b"]\r\n---\r\n\r\nTekst a.\r\n';
  expect(
    editValues('x/y.mdx', text, (_, value) => (value === 'b' ? 'c "d"' : value === 'Een' ? "Twee's" : undefined)),
  ).toBe('---\r\n# Uitleg\r\ntitel: \'Twee\'\'s\' # daarom\r\nvoor: [a, "c \\"d\\""]\r\n---\r\n\r\nTekst a.\r\n');
});
