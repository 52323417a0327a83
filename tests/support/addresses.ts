import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSite } from '../../src/build/site.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const { base } = readSite(dist);

const inSitemap: readonly string[] = [
  ...readFileSync(`${dist}/sitemap-0.xml`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g),
].map(([, url]) => new URL(url ?? '').pathname.slice(base.length - 1));

const isTranslated = (address: string) => /^\/[a-z]{2,3}\//.test(address);

/** Every public page in Dutch, from the sitemap, as an address of this site: `/hulp/`. */
export const publicAddresses: readonly string[] = inSitemap.filter((address) => !isTranslated(address));

/** Every page in another language: `/ar/ouders/`. */
export const translatedAddresses: readonly string[] = inSitemap.filter(isTranslated);

/** The pages that no search engine is to show: the tracker's, the editor's, what stands in without a network, and the one for addresses that do not exist. */
export const otherAddresses: readonly string[] = [
  '/dossiers/',
  '/zonder-internet/',
  '/redactie/',
  '/redactie/onderdelen/',
  '/bestaat-niet/',
];

/** An address as `page.goto` wants it, so that it follows the site's path. */
export const at = (address: string): string => `.${address}`;
