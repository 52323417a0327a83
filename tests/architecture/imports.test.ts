import { expect, test } from 'vitest';
import { importFindings } from './findings';
import { filesMatching } from './project-files';
import { roomOf } from './rooms';
import { importsOf } from './source-imports';

const findings = (path: string, text: string) => importFindings(new Map([[path, text]]));

test('every file imports only what its room may', () => {
  const sources = filesMatching('src/**/*.{ts,tsx,astro,mjs}');
  expect(sources.size).toBeGreaterThan(20);
  expect(importFindings(sources)).toEqual([]);
});

test('every way to import is seen', () => {
  const text = `
    import a from './a'; import type { B } from "./b"; import './c.css'; export * from './d'; export { e } from './e';
    const f = await import('./f'); import { type G } from 'g'; type H = import('./h').H;
    const worker = new Worker(new URL('./i.ts', import.meta.url));
    const folder = new URL('../..', import.meta.url), words = new URL('./words.yaml', import.meta.url);
    import './a';
    // import './no';
    const text = "import './neither'";`;
  expect(importsOf('src/x.ts', text).toSorted()).toEqual([
    './a',
    './b',
    './c.css',
    './d',
    './e',
    './f',
    './h',
    './i.ts',
    'g',
  ]);
});

test('in an Astro file the frontmatter and the scripts are read, and not the text', () => {
  const text = `---\nimport A from './A.astro';\n---\n<p>import './no';</p><script>\nimport './b';\n</script>\n<script is:x>import('./c')</script>`;
  expect(importsOf('src/components/X.astro', text)).toEqual(['./A.astro', './b', './c']);
  expect(importsOf('src/components/X.astro', `<script>import './b';</script>`)).toEqual(['./b']);
});

test('the longest path that fits is the room of a file', () => {
  expect(roomOf('components/Search.astro')).toBe('components/Search.astro');
  expect(roomOf('components/Searching.astro')).toBe('components');
  expect(roomOf('tracker/log/order.ts')).toBe('tracker/log');
  expect(roomOf('tracker/Tracker.tsx')).toBe('tracker/Tracker.tsx');
  expect(roomOf('tracker/other.ts')).toBeUndefined();
  expect(roomOf('pagesque/a.ts')).toBeUndefined();
});

test('a file outside the rooms is a finding', () => {
  expect(findings('src/utils/a.ts', '')).toEqual([
    'src/utils/a.ts: in no room of the table in tests/architecture/rooms.ts',
  ]);
  expect(findings('src/tracker/helper.ts', '')).toHaveLength(1);
});

test('a forbidden room is a finding that names file, import and rule', () => {
  expect(findings('src/layouts/A.astro', `---\nimport a from '../pages/a';\n---`)).toEqual([
    "src/layouts/A.astro: imports '../pages/a', but of other rooms, layouts imports components, components/Search.astro, collections, styles, protocol",
  ]);
  expect(findings('src/protocol/a.ts', `import a from '../collections/a';`)).toEqual([
    "src/protocol/a.ts: imports '../collections/a', but of other rooms, protocol imports nothing",
  ]);
});

test('a forbidden package is a finding, also a part of an allowed one', () => {
  expect(findings('src/collections/a.ts', `import { z } from 'zod';`)).toEqual([
    "src/collections/a.ts: imports 'zod', but of packages, collections imports astro/zod, astro:content",
  ]);
  expect(findings('src/protocol/a.ts', `import type { z } from 'astro/zod';`)).toHaveLength(1);
  expect(findings('src/collections/a.ts', `import a from 'astro/zod/other';`)).toHaveLength(1);
  expect(findings('src/pages/a.ts', `import a from 'src/tracker/log/a';`)).toHaveLength(1);
});

test.each([
  ['src/pages/a.astro', '../tracker/log/clock'],
  ['src/pages/a.astro', '../tracker/ui/kit/screen/Screen'],
  ['src/layouts/A.astro', '../tracker/Tracker'],
  ['src/layouts/A.astro', '../search/query'],
  ['src/components/A.astro', '../tracker/Tracker.tsx'],
  ['src/components/A.astro', '../search/query'],
  ['src/components/A.astro', '../layouts/A.astro'],
  ['src/components/A.astro', '../styles/base.css'],
  ['src/collections/a.ts', '../components/content'],
  ['src/search/a.ts', '../protocol/day'],
  ['src/search/a.ts', '../collections/values'],
  ['src/tracker/log/a.ts', '../../protocol/day'],
  ['src/tracker/log/a.ts', '../domain/case'],
  ['src/tracker/domain/a.ts', '../vault/keys'],
  ['src/tracker/domain/a.ts', '../ui/model'],
  ['src/tracker/domain/a.ts', '../Tracker'],
  ['src/tracker/vault/a.ts', '../domain/case'],
  ['src/tracker/vault/a.ts', '../../protocol/day'],
  ['src/tracker/ui/case/a.tsx', '../../vault/keys'],
  ['src/tracker/ui/case/a.tsx', '../../vault/database/open'],
  ['src/tracker/ui/case/a.tsx', '../../Tracker'],
  ['src/tracker/ui/kit/a.tsx', '../case-kit/case-context'],
  ['src/tracker/ui/case-kit/a.tsx', '../case/CaseScreen'],
  ['src/tracker/ui/case/entries/a.tsx', '../parts/TalksPart'],
  ['src/tracker/ui/case/parts/a.tsx', '../../screens/cases/Cases'],
  ['src/tracker/ui/screens/today/a.tsx', '../cases/Cases'],
  ['src/tracker/ui/screens/today/a.tsx', '../../shell/Frame'],
  ['src/tracker/ui/shell/a.tsx', '../lobby/Gate'],
  ['src/tracker/Tracker.tsx', '../collections/values'],
])('%s may not import %s', (file, name) => {
  const text = `import x from '${name}';`;
  expect(findings(file, file.endsWith('.astro') ? `---\n${text}\n---` : text)).toHaveLength(1);
});

test.each([
  ['src/pages/a.astro', '../tracker/Tracker'],
  ['src/pages/a.astro', '../tracker/Tracker.tsx'],
  ['src/pages/deep/a.astro', '../../styles/base.css'],
  ['src/components/Search.astro', '../search/query'],
  ['src/components/content.ts', './Search.astro'],
  ['src/collections/a.ts', '../protocol/day'],
  ['src/collections/a.ts', 'astro/zod'],
  ['src/protocol/a.ts', './day'],
  ['src/tracker/domain/a.ts', '../log/order'],
  ['src/tracker/domain/a.ts', '../../protocol/day'],
  ['src/tracker/vault/a.ts', '../log/envelope'],
  ['src/tracker/ui/case/a.tsx', '../../domain/queries'],
  ['src/tracker/ui/case/a.tsx', '../../vault/vault'],
  ['src/tracker/ui/case/parts/a.tsx', '../entries/talk-held'],
  ['src/tracker/ui/screens/settings/a.tsx', '../backup/MakeBackup'],
  ['src/tracker/ui/model/a.ts', '../../vault/failures'],
  ['src/tracker/Tracker.tsx', './vault/keys'],
])('%s may import %s', (file, name) => {
  const text = `import x from '${name}';`;
  expect(findings(file, file.endsWith('.astro') ? `---\n${text}\n---` : text)).toEqual([]);
});

test('a test may measure with an instrument from tests/support, and nothing else may', () => {
  const measure = `import { growth } from '../../tests/support/growth';`;
  expect(findings('src/protocol/a.test.ts', measure)).toEqual([]);
  expect(findings('src/protocol/a.ts', measure)).toHaveLength(1);
  expect(findings('src/protocol/a.test.ts', `import '../../tests/support/tracker';`)).toHaveLength(1);
});

test('nothing outside src/ is imported, nor what cannot be seen', () => {
  expect(findings('src/pages/a.ts', `import a from '../../tests/run/suites.ts';`)).toEqual([
    "src/pages/a.ts: imports '../../tests/run/suites.ts', but src/ imports nothing from outside src/",
  ]);
  expect(findings('src/pages/a.ts', `const all = import.meta.glob('../tracker/*');`)).toHaveLength(1);
});

test('tests and fixtures are imported by tests only, and tests stay within their room', () => {
  expect(
    findings(
      'src/protocol/a.test.ts',
      `import { test } from 'vitest'; import fc from 'fast-check'; import './day.fixture';`,
    ),
  ).toEqual([]);
  expect(findings('src/protocol/a.fixture.ts', `import fc from 'fast-check'; import './day.fixture';`)).toEqual([]);
  expect(findings('src/tracker/domain/a.test.ts', `import '../../protocol/procedure.fixture';`)).toEqual([]);
  expect(findings('src/protocol/a.ts', `import './day.fixture';`)).toEqual([
    "src/protocol/a.ts: imports './day.fixture', but only tests import tests and fixtures",
  ]);
  expect(findings('src/protocol/a.ts', `import { test } from 'vitest';`)).toHaveLength(1);
  expect(findings('src/protocol/a.test.ts', `import '../collections/values';`)).toHaveLength(1);
});
