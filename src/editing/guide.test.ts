/** The editor's guide is tried: its examples are accepted, and what it names exists. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { KINDS } from '../collections/kinds.ts';
import { CONTENT_COMPONENTS } from '../components/content-components.ts';
import { checkContent } from './checks/check-content.ts';
import { readSteps } from './new-school/steps/read-steps.ts';
import { renderProblems } from './source/problem.ts';
import { readFolder } from './source/read-folder.ts';
import { keysAt } from './source/schema-keys.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const guide = read('content/README.md');
const bytes = (text: string) => new TextEncoder().encode(text);
const content = await readFolder(fileURLToPath(new URL('../../content', import.meta.url)));

const change = (path: string, before: string | RegExp, now: string) => {
  const text = new TextDecoder().decode(content.get(path));
  expect(text).toMatch(before);
  return [path, bytes(text.replace(before, now))] as const;
};

test('every whole file in it is accepted beside the rest', () => {
  const examples = [...guide.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(
    ([, path = '', text = '']) => [path, bytes(text)] as const,
  );
  expect(examples.length).toBeGreaterThan(3);
  expect(checkContent(new Map([...content, ...examples]))).toEqual([]);
});

test('its example of a message is what the check says', () => {
  const [, message = ''] = /^```text\n(.*?)^```$/ms.exec(guide) ?? [];
  const broken = new Map([
    ...content,
    change('protocol/stap-8.mdx', 'besluit: vestigingsdirecteur', 'besluit: vestigingsdirekteur'),
  ]);
  const problems = checkContent(broken);
  expect(message).toContain(renderProblems(problems, 'content'));
});

test('a step can be added as it says', () => {
  const last = new TextDecoder().decode(content.get('protocol/stap-8.mdx'));
  const added = last.replace('nummer: 8', 'nummer: 9').replace('volgorde: 18', 'volgorde: 19');
  const changes = [
    ['protocol/stap-9.mdx', bytes(added)] as const,
    change('protocol/stap-8.mdx', 'verder: einde', 'verder: op volgorde'),
    change('protocol/volledig.mdx', '  - /protocol/stap-8/\n', '  - /protocol/stap-8/\n  - /protocol/stap-9/\n'),
  ];
  expect(checkContent(new Map([...content, ...changes]))).toEqual([]);
  expect(checkContent(new Map([...content, ...changes.slice(0, 1)]))).not.toEqual([]);
});

test('a person, a holiday and an address with a path can be filled in as it says', () => {
  const [, person = ''] = /^```yaml\n(personen:.*?)^```$/ms.exec(guide) ?? [];
  const school = new TextDecoder()
    .decode(content.get('school.yaml'))
    .replace('personen: {}\n', person)
    .replace(/^site: .*$/m, 'site: https://www.school.nl/pestprotocol/');
  expect(school).toContain('mevrouw Voorbeeld\n    bereikbaar');
  expect(checkContent(new Map([...content, ['school.yaml', bytes(school)]]))).toEqual([]);
});

test('it names every component, every field of a page and every place', () => {
  expect(Object.keys(CONTENT_COMPONENTS).filter((name) => !guide.includes(`<${name}`))).toEqual([]);
  expect(keysAt(KINDS.pages.schema, []).filter((field) => !guide.includes(`| \`${field}\` |`))).toEqual([]);
  const folders = new Set([...content.keys()].filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
  expect([...folders].filter((folder) => !guide.includes(`\`${folder}/`) && !guide.includes('andere mappen'))).toEqual(
    [],
  );
});

test('every command in it exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...guide.matchAll(/npm (?:run )?([a-z-]+)/g)].map(([, name = '']) => name);
  expect(named).toContain('links');
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('its example of steps as a text is read without a question', () => {
  const [, steps = ''] =
    [...guide.matchAll(/^```text\n(.*?)^```$/gms)].find(([, text]) => text?.startsWith('Melding')) ?? [];
  const { draft, problems } = readSteps('stappen.txt', steps, 'stap');
  expect(problems).toEqual([]);
  expect(draft.steps.map(({ slug }) => slug)).toEqual(['melding', 'stap-1', 'fase-1']);
});
