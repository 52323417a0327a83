/** The built site as documents. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, type Element, type Node, Window } from 'happy-dom';
import { RESCUE_PAGE } from '../../src/build/rescue-page.ts';
import { hostingFolder, readSite } from '../../src/build/site.ts';

export interface BuiltSite {
  /** Path under which the site is served; begins and ends in a slash. */
  readonly base: string;
  /** By address, `/hulp/`, without the base. */
  readonly pages: ReadonlyMap<string, Document>;
  /** Addresses of everything that is served and no page: `/icon.svg`, without the base. */
  readonly files: ReadonlySet<string>;
}

const ownDist = fileURLToPath(new URL('../../dist', import.meta.url));
const window = new Window();

/** A document as a browser would make it of that HTML, without running its scripts. */
export const parsePage = (html: string): Document => new window.DOMParser().parseFromString(html, 'text/html');

/** The address of a built file, `/hulp/` for `hulp/index.html`. */
export const addressOf = (path: string): string => `/${path.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');

const sites = new Map<string, BuiltSite>();

/** The site in `dist/`, or in another folder, read once; throws when nothing has been built. */
export function builtSite(dist = ownDist): BuiltSite {
  const known = sites.get(dist);
  if (known) return known;
  if (!existsSync(join(dist, 'index.html')))
    throw new Error(`There is no built site in ${dist}. Run "npm run build" first.`);
  const paths = globSync('**/*.*', { cwd: dist });
  // One file to be kept on a computer is no page of the site.
  const html = paths.filter((path) => path.endsWith('.html') && path !== RESCUE_PAGE);
  const site: BuiltSite = {
    base: existsSync(join(hostingFolder(dist), 'site.json')) ? readSite(dist).base : '/',
    pages: new Map(html.map((path) => [addressOf(path), parsePage(readFileSync(join(dist, path), 'utf8'))])),
    files: new Set(paths.filter((path) => !html.includes(path)).map(addressOf)),
  };
  sites.set(dist, site);
  return site;
}

/** Elements between whose text and its neighbours a reader sees no space. */
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'CITE',
  'CODE',
  'DFN',
  'EM',
  'I',
  'KBD',
  'MARK',
  'Q',
  'S',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'U',
  'WBR',
]);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** The text that a reader meets, with a space wherever a block begins or ends; without the parts that `leaveOut` names. */
export function readableText(node: Node, leaveOut: (element: Element) => boolean = () => false): string {
  if (!isElement(node)) return node.nodeType === node.TEXT_NODE ? (node.textContent ?? '') : '';
  if (SILENT.has(node.tagName) || leaveOut(node)) return '';
  const text = [...node.childNodes].map((child) => readableText(child, leaveOut)).join('');
  return INLINE.has(node.tagName) ? text : ` ${text} `;
}

/** The blocks of a page by the fact numbers in that attribute: `data-facts` states a fact, `data-sources` repeats one. */
export function blocksByFact(
  document: Document,
  attribute: 'data-facts' | 'data-sources',
): ReadonlyMap<string, readonly Element[]> {
  const blocks = new Map<string, Element[]>();
  for (const block of document.querySelectorAll(`[${attribute}]`)) {
    for (const fact of new Set(block.getAttribute(attribute)?.split(/\s+/).filter(Boolean))) {
      blocks.set(fact, [...(blocks.get(fact) ?? []), block]);
    }
  }
  return blocks;
}
