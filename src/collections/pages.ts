/** Every page that comes from `content/`, whatever its collection, with its address and its place among the others. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { stepTitle } from '../protocol/step-name';
import { folderOf } from './kinds';
import { once } from './once';
import { pageAddress } from './page-address';
import { getSchool } from './school-data';
import { nameOf } from './to-step';
import { getWords } from './words-data';

export type PageEntry = CollectionEntry<'pages' | 'steps' | 'measures' | 'signals' | 'whole'>;

/** A source of a page that is not from the protocol: who says it, in what, and when if it says so. */
export interface PageSource {
  readonly naam: string;
  readonly titel: string;
  readonly datum?: string | undefined;
}

export interface SitePage {
  /** Path from the site's root with a slash at both ends: `/protocol/stap-4/`. */
  readonly address: string;
  readonly title: string;
  /** Short name, for menu and breadcrumbs. */
  readonly label: string;
  readonly description: string;
  readonly audiences: readonly string[];
  readonly owner: string;
  readonly reviewed: string | undefined;
  readonly order: number | undefined;
  /** What the page rests on; present where the page is not from the protocol. */
  readonly sources: readonly PageSource[] | undefined;
  readonly entry: PageEntry;
}

function addressOf({ collection, id }: PageEntry): string {
  const folder = folderOf(collection);
  return pageAddress(folder ? `${folder}/${id}` : id);
}

/** A step's name beside its title, 'Stap 4'; nothing for another page. */
const nameOfPage = (entry: PageEntry, word: string) =>
  entry.collection === 'steps' ? nameOf(entry.data, word) : undefined;

function titleOf(entry: PageEntry, word: string): string {
  const name = nameOfPage(entry, word);
  return stepTitle({ ...(name && { name }), title: entry.data.titel });
}

const labelOf = (entry: PageEntry, word: string) => nameOfPage(entry, word) ?? entry.data.kort ?? entry.data.titel;

/** All pages, in order of address. */
export const sitePages = once(async (): Promise<SitePage[]> => {
  const school = await getSchool();
  const { step } = await getWords();
  const word = step.one;
  const entries: PageEntry[] = [
    ...(await getCollection('pages')),
    ...(await getCollection('steps')),
    ...(await getCollection('measures')),
    ...(await getCollection('signals')),
    ...(await getCollection('whole')),
  ];
  return entries
    .map((entry) => ({
      address: addressOf(entry),
      title: titleOf(entry, word),
      label: labelOf(entry, word),
      description: entry.data.beschrijving,
      audiences: entry.data.voor,
      owner: entry.data.eigenaar ?? school.eigenaar,
      reviewed: entry.data.nagekeken,
      order: entry.data.volgorde,
      sources: 'steuntOp' in entry.data ? entry.data.steuntOp : undefined,
      entry,
    }))
    .toSorted((a, b) => a.address.localeCompare(b.address, 'nl'));
});

/** The page at an address; throws when there is none, because then a link in our own code is wrong. */
export async function pageAt(address: string): Promise<SitePage> {
  const page = (await sitePages()).find((candidate) => candidate.address === address);
  if (!page) throw new Error(`Er is geen pagina ${address} in content/.`);
  return page;
}

const sectionOf = (page: SitePage) => page.address.split('/')[1];

/** The pages before and after this one in its own section; neither for a page outside the order. */
export function neighbours(page: SitePage, pages: readonly SitePage[]): { previous?: SitePage; next?: SitePage } {
  const { order } = page;
  if (order === undefined) return {};
  const row = pages.filter((other) => sectionOf(other) === sectionOf(page) && other.order !== undefined);
  const [previous] = row
    .filter((other) => (other.order ?? 0) < order)
    .toSorted((a, b) => (b.order ?? 0) - (a.order ?? 0));
  const [next] = row.filter((other) => (other.order ?? 0) > order).toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** The pages above this one, home first; the page itself is not among them. */
export function ancestors(page: SitePage, pages: readonly SitePage[]): SitePage[] {
  return pages
    .filter((other) => other.address !== page.address && page.address.startsWith(other.address))
    .toSorted((a, b) => a.address.length - b.address.length);
}
