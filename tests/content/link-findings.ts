/** Whether links lead where they say: within the site to what was built, and outside it without telling where one came from. */
import type { Document, Element } from 'happy-dom';
import { normalise } from './literals';
import { type BuiltSite, readableText } from './pages';

/** Any origin will do: only links that begin with a scheme lead elsewhere. */
const ORIGIN = 'http://site.invalid';

const linksOf = (document: Document): readonly Element[] => [...document.querySelectorAll('a[href], area[href]')];
const hrefOf = (link: Element) => link.getAttribute('href') ?? '';
const textOf = (link: Element) => normalise(readableText(link));

/** Links and resources of this site that lead to nothing that was built, or to an id that the page does not have. */
export function internalFindings({ base, pages, files }: BuiltSite, address: string): readonly string[] {
  const document = pages.get(address);
  const elements = [...(document?.querySelectorAll('[href], [src]') ?? [])];
  return elements.flatMap((element) => {
    const href = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return [];
    const { pathname, hash } = new URL(href, `${ORIGIN}${base}${address.slice(1)}`);
    if (!pathname.startsWith(base)) return [`'${href}' leads out of ${base}`];
    const target = decodeURIComponent(pathname.slice(base.length - 1));
    const page = pages.get(target);
    if (!page) return files.has(target) ? [] : [`'${href}' leads to nothing`];
    const id = decodeURIComponent(hash.slice(1));
    if (href.endsWith('#')) return [`'${href}' names no place`];
    return id === '' || page.getElementById(id) ? [] : [`'${href}' leads to no place on ${target}`];
  });
}

/** Telephone links that dial another number than they show. */
export const telephoneFindings = (document: Document): readonly string[] =>
  linksOf(document)
    .filter((link) => hrefOf(link).startsWith('tel:'))
    .filter((link) => textOf(link).replace(/\D/g, '') !== hrefOf(link).slice('tel:'.length))
    .map((link) => `'${textOf(link)}' dials ${hrefOf(link)}`);

const bare = (address: string) =>
  address
    .replace(/^(https?:\/\/|mailto:)/i, '')
    .replace(/\/$/, '')
    .toLowerCase();

/** Links that show an address and lead to another one. */
export const shownAddressFindings = (document: Document): readonly string[] =>
  linksOf(document)
    .filter((link) => /^(https?:\/\/)?([\w-]+\.)+[a-z]{2,}(\/\S*)?$|^\S+@\S+\.\S+$/i.test(textOf(link)))
    .filter((link) => bare(textOf(link)) !== bare(hrefOf(link)))
    .map((link) => `'${textOf(link)}' leads to ${hrefOf(link)}`);

/** Links to other sites that tell them where the reader came from. */
export function refererFindings(document: Document): readonly string[] {
  if (document.querySelector('meta[name="referrer"][content="no-referrer"]')) return [];
  return linksOf(document)
    .filter((link) => /^(https?:)?\/\//i.test(hrefOf(link)))
    .filter((link) => !link.getAttribute('rel')?.split(/\s+/).includes('noreferrer'))
    .map((link) => `${hrefOf(link)} is told where the reader came from`);
}
