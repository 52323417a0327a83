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

test('the helper comes along instead of from a file of its own', () => {
  expect(withOwnHelper('import{t as e}from"./preload-helper.tnMd9Xij.js";e(()=>import("./a.js"));')).toBe(
    'var e=(load)=>load();e(()=>import("./a.js"));',
  );
  expect(withOwnHelper('import{t as e}from"./other.js";')).toBe('import{t as e}from"./other.js";');
});
