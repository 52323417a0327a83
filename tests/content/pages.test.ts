import type { Document } from 'happy-dom';
import { expect, test } from 'vitest';
import { ADDRESSES, isTranslated, NOT_FOUND } from './addresses';
import { internalFindings, refererFindings, shownAddressFindings, telephoneFindings } from './link-findings';
import {
  attributeFindings,
  canonicalFindings,
  gluedFindings,
  headFindings,
  headingFindings,
  idFindings,
  landmarkFindings,
  resourceFindings,
} from './page-findings';
import { builtSite } from './pages';

// The first test of this file reads the whole site, which takes seconds on a busy machine.

/** What is wrong, page by page. */
const onEveryPage = (findings: (document: Document, address: string) => readonly string[]) =>
  [...builtSite().pages].flatMap(([address, document]) =>
    findings(document, address).map((finding) => `${address} ${finding}`),
  );

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) < index);

test('the site has its fixed addresses, and no others', () => {
  expect([...builtSite().pages.keys()].filter((address) => !isTranslated(address)).toSorted()).toEqual(
    [...ADDRESSES, NOT_FOUND].toSorted(),
  );
});

test.each<[string, (document: Document, address: string) => readonly string[]]>([
  ['has one h1 and skips no level of heading', headingFindings],
  [
    'has a language, a title and a description',
    (document, address) => headFindings(document, isTranslated(address) ? (address.split('/')[1] ?? '') : 'nl'),
  ],
  ['has one main and a skip link to it', landmarkFindings],
  ['gives each id once', idFindings],
  ['keeps the space between its words', gluedFindings],
  ['has no style or event attributes', attributeFindings],
  ['fetches nothing from another host', resourceFindings],
  ['links within the site to what exists', (_, address) => internalFindings(builtSite(), address)],
  ['dials the numbers that it shows', telephoneFindings],
  ['leads to the addresses that it shows', shownAddressFindings],
  ['tells no other site where the reader came from', refererFindings],
])('every page %s', (_, findings) => {
  expect(onEveryPage(findings)).toEqual([]);
});

test('no words of a button come among what is searched and shown of a page', () => {
  const searched = onEveryPage((document) =>
    [...document.querySelectorAll('[data-pagefind-body] button')]
      .filter((button) => button.closest('[data-pagefind-ignore]') === null && button.textContent?.trim())
      .map((button) => button.textContent?.trim() ?? ''),
  );
  expect(searched).toEqual([]);
});

test('every page that search engines may keep has its own canonical address, and no other has one', () => {
  const { base, pages } = builtSite();
  const isKept = (document: Document) => !document.querySelector('meta[name="robots"][content="noindex"]');
  expect(
    onEveryPage((document, address) =>
      isKept(document)
        ? canonicalFindings(document, base + address.slice(1))
        : [...document.querySelectorAll('link[rel="canonical"]')].map((link) => link.outerHTML),
    ),
  ).toEqual([]);
  expect([...pages].filter(([, document]) => isKept(document)).length).toBeGreaterThan(20);
});

test('a page that is shared is named by its own address, and one that nobody is to find by none', () => {
  expect(
    onEveryPage((document) => {
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
      const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? undefined;
      return shared === canonical ? [] : [`is shared as ${shared} and is ${canonical}`];
    }),
  ).toEqual([]);
});

test('no two pages have the same title or description', () => {
  const documents = [...builtSite().pages.values()];
  expect(repeated(documents.map(({ title }) => title))).toEqual([]);
  expect(
    repeated(
      documents.map((document) => document.querySelector('meta[name="description"]')?.getAttribute('content') ?? ''),
    ),
  ).toEqual([]);
});
