import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONTENT_COMPONENTS } from './content-components.ts';

test('the table names the components that text is rendered with, no more and no fewer', () => {
  const source = readFileSync(new URL('../src/components/content.ts', import.meta.url), 'utf8');
  const [, table = ''] = /contentComponents = \{(.*?)\}/s.exec(source) ?? [];
  const names = [...table.matchAll(/^\s*(\w+):/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(Object.keys(CONTENT_COMPONENTS)).toEqual(names);
});
