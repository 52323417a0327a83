import { expect, test } from 'vitest';
import { withOwnHelper, withoutLists } from './plain-imports.ts';

test('the lists of files that nobody fetches go, and the imports stay', () => {
  const lists =
    'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/a.js","_astro/b.js"])))=>i.map(i=>d[i]);\n';
  expect(
    withoutLists(`${lists}const one=e(()=>import("./a.js"),__vite__mapDeps([0,1])),two=e(()=>import("./b.js"),[]);`),
  ).toBe('const one=e(()=>import("./a.js")),two=e(()=>import("./b.js"),[]);');
});

test('code that has none stays as it is', () => {
  expect(withoutLists('import("./a.js");')).toBe('import("./a.js");');
});

test.each([
  [
    'import{t as e}from"./helper.tnMd9Xij.js";e(()=>import("./a.js"));',
    'var e=(load)=>load();e(()=>import("./a.js"));',
  ],
  ['var a=1;import{t as $e}from"./helper.tnMd9Xij.js";$e(b);', 'var a=1;var $e=(load)=>load();$e(b);'],
  ['import { t } from "./helper.tnMd9Xij.js";\nt(b);', 'var t=(load)=>load();\nt(b);'],
])('the helper comes along instead of from a file of its own: %s', (code, plain) => {
  expect(withOwnHelper(code, 'helper.tnMd9Xij.js')).toBe(plain);
});

test('what comes from another file stays an import', () => {
  for (const code of ['import{t as e}from"./other.js";', 'import{t as e}from"./helperXtnMd9Xij.js";']) {
    expect(withOwnHelper(code, 'helper.tnMd9Xij.js')).toBe(code);
  }
});
