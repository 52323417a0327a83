import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, type Element, Window } from 'happy-dom';
import { readSite } from '../../../src/build/site.ts';

/** Every page of the site map of `dist`, by its address without the path of the site. */
export function publicPages(dist: string): ReadonlyMap<string, Document> {
  const { base } = readSite(dist);
  const map = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  return new Map(
    [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => {
      const address = new URL(url).pathname.slice(base.length - 1);
      const html = readFileSync(join(dist, address, 'index.html'), 'utf8');
      return [address, parse(html.replaceAll(`href="${base}`, 'href="/'))];
    }),
  );
}

export const parse = (html: string): Document => new new Window().DOMParser().parseFromString(html, 'text/html');

/** The part of a page that says what the page is for. */
export function articleOf(page: Document): Element {
  const article = page.querySelector('article');
  if (!article) throw new Error('A public page has no <article>.');
  return article;
}
