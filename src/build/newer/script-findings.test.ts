import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { SITE_FLOOR, TRACKER_FLOOR } from './floor';
import { newerNames } from './newer-names';
import { scriptFindings } from './script-findings';

const known = createRequire(import.meta.url)('@mdn/browser-compat-data');
const site = newerNames(known, SITE_FLOOR);
const found = (script: string, names = site) => scriptFindings(script, names).map(({ name }) => name);

test.each([
  ['list.toSorted()', 'Array.prototype.toSorted'],
  ['list?.at(-1); list.findLast(Boolean)', 'Array.prototype.findLast'],
  ['x.value = x.value.with(1, 2)', 'Array.prototype.with'],
  ['Map.groupBy(a, b)', 'Map.groupBy'],
  ['AbortSignal.any([a])', 'AbortSignal.any'],
  ['new TransformStream()', 'TransformStream'],
  ['document.adoptedStyleSheets = []', 'Document.prototype.adoptedStyleSheets'],
  ['new Set(a).union(b)', 'Set.prototype.union'],
  ['a.values().map(b).toArray()', 'Iterator.prototype.toArray'],
  ['/(?<=a)b/.test(c)', 'looking back in a regular expression'],
  ['new RegExp("(?<!a)b")', 'looking back in a regular expression'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the script under test has the template
  ['new RegExp(`(?<!${a})b`)', 'looking back in a regular expression'],
  ['/[\\p{L}--a]/v.test(c)', 'the flag v of a regular expression'],
  ['class A { static { b(); } }', 'a static block of a class'],
])('finds what %s needs', (script, name) => {
  expect(found(script)).toEqual([name]);
});

test('says since when each engine has it, of those that came after the floor', () => {
  expect(scriptFindings('list.toSorted()', site)).toEqual([
    { name: 'Array.prototype.toSorted', since: 'chrome 110, safari 16, firefox 115' },
  ]);
});

test.each([
  'list.sort().map(a).includes(b); list.at(-1); Object.hasOwn(a, b); structuredClone(a)',
  'talk.with.some(a)', // a property of data; only what is called is a method
  'a = { toSorted: 1, TransformStream: 2 }; b.TransformStream',
  '/(?<name>a)/u.test(b)',
  'text.replaceAll("a", "b"); Promise.any(a); a ??= b; class A { #b = 1; c = 2 }',
])('finds nothing in %s', (script) => {
  expect(found(script)).toEqual([]);
});

test('what the tracker may ask of a browser is no finding there', () => {
  const tracker = newerNames(known, TRACKER_FLOOR);
  expect(found('new TransformStream(); /(?<=a)b/', tracker)).toEqual([]);
  expect(found('list.toSorted()', tracker)).toEqual(['Array.prototype.toSorted']);
});
