import { expect, test } from 'vitest';
import { headerRules, headersFor } from './header-rules.ts';

test('the narrower rule wins for the headers it names, and only for those', () => {
  const rules = [
    { folder: '', headers: { 'X-A': 'page', 'X-B': 'page' } },
    { folder: '_astro/', headers: { 'X-A': 'script' } },
  ];
  expect(headersFor(rules, 'contact/')).toEqual({ 'X-A': 'page', 'X-B': 'page' });
  expect(headersFor(rules, '_astro/app.js')).toEqual({ 'X-A': 'script', 'X-B': 'page' });
});

test('a page whose address only begins like a folder keeps the rule for pages', () => {
  expect(headersFor(headerRules, 'pagefind')).toEqual(headersFor(headerRules, ''));
});

test('a broader rule never follows a narrower one, for then the broader one would win', () => {
  const folders = headerRules.map((rule) => rule.folder);
  for (const [index, folder] of folders.entries()) {
    expect(folders.slice(index + 1).filter((later) => folder.startsWith(later))).toEqual([]);
  }
});

test('every address has a policy, a caching rule and a ban on guessing its type', () => {
  for (const { folder } of headerRules) {
    const headers = headersFor(headerRules, `${folder}x`);
    expect(Object.keys(headers)).toEqual(
      expect.arrayContaining(['Content-Security-Policy', 'Cache-Control', 'X-Content-Type-Options']),
    );
  }
});

test('values can stand between double quotes in the files of every host', () => {
  const values = headerRules.flatMap((rule) => Object.values(rule.headers));
  expect(values.filter((value) => /["\\$%\n]/.test(value))).toEqual([]);
});
