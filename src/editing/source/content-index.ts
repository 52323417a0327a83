import GithubSlugger from 'github-slugger';
import { KINDS, type Kind } from '../../collections/kinds.ts';
import { pageAddress } from '../../collections/page-address.ts';
import { type ContentFile, nameOf } from './content-file.ts';
import { isComponent, partsOf, propertyOf, type Tree, wordsOf } from './tree.ts';

export interface IndexedPage {
  readonly file: ContentFile;
  /** Ids that a link can lead to; `undefined` when the text could not be read. */
  readonly fragments: ReadonlySet<string> | undefined;
}

/** Everything that one file can name of another. */
export interface ContentIndex {
  /** By address, `/hulp/`. */
  readonly pages: ReadonlyMap<string, IndexedPage>;
  readonly roles: readonly string[];
  readonly audiences: readonly string[];
  readonly helpLines: readonly string[];
  /** `undefined` when not every help line could be read. */
  readonly helpGroups: readonly string[] | undefined;
  /** Paths of all files, also those that the site does not read as text. */
  readonly paths: ReadonlySet<string>;
}

/** Kinds of file that make a page. */
export const PAGE_KINDS: readonly Kind[] = ['pages', 'steps', 'measures', 'whole', 'signals'];

/** Headings that every step has below its text, and the place where every page's own text begins. */
const STEP_FRAGMENTS = ['wat-je-doet', 'ouders', 'vastleggen', 'verder'];
const START_OF_TEXT = 'inhoud';

/** The address of the page that a file makes. */
export const addressOfFile = (path: string): string => pageAddress(path.replace(/\.mdx$/, ''));

export const ofKind = (files: readonly ContentFile[], ...kinds: readonly Kind[]): readonly ContentFile[] =>
  files.filter(({ kind }) => kinds.includes(kind));

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

export function indexOf(files: readonly ContentFile[], paths: ReadonlySet<string>): ContentIndex {
  const terms = ofKind(files, 'terms');
  const help = ofKind(files, 'help');
  const [school] = ofKind(files, 'school');
  return {
    pages: new Map(
      ofKind(files, ...PAGE_KINDS).map((file) => [
        addressOfFile(file.path),
        { file, fragments: file.tree && fragmentsOf(file, file.tree, terms) },
      ]),
    ),
    roles: terms.filter(({ data }) => !data || data['soort'] === 'rol').map(({ path }) => nameOf(path)),
    audiences: listOf(school?.data?.['doelgroepen']).map((each) => textOf(fieldsOf(each)['naam'])),
    helpLines: help.map(({ path }) => nameOf(path)),
    helpGroups: help.every(({ data }) => data)
      ? [...new Set(help.map(({ data }) => textOf(data?.['groep'])).filter(Boolean))]
      : undefined,
    paths,
  };
}

/** The headings of a text with the id that each gets. */
export function headingsOf(tree: Tree): readonly { readonly node: Tree; readonly text: string; readonly id: string }[] {
  const slugger = new GithubSlugger();
  return [...partsOf(tree)]
    .filter(({ node }) => node.type === 'heading')
    .map(({ node }) => {
      const text = wordsOf(node).trim();
      return { node, text, id: slugger.slug(text) };
    });
}

/** Whether a list shows that kind of term; where either is wrong, that alone is reported and not every link to the term. */
const isListed = (list: string | undefined, kind: unknown) =>
  list === kind || ![list, kind].every((each) => each === 'rol' || each === 'woord');

function fragmentsOf(file: ContentFile, tree: Tree, terms: readonly ContentFile[]): ReadonlySet<string> {
  const components = [...partsOf(tree)].map(({ node }) => node).filter(isComponent);
  const lists = components.filter(({ name }) => name === 'Begrippenlijst').map((node) => propertyOf(node, 'soort'));
  const chapters = file.kind === 'whole' ? listOf(file.data?.['hoofdstukken']).map(textOf) : [];
  return new Set([
    START_OF_TEXT,
    ...headingsOf(tree).map(({ id }) => id),
    ...(file.kind === 'steps' ? STEP_FRAGMENTS : []),
    ...(components.some(({ name }) => name === 'Zoeken') ? ['q'] : []),
    ...terms
      .filter(({ data }) => lists.some((list) => isListed(list, data?.['soort'])))
      .map(({ path }) => nameOf(path)),
    ...chapters.map((address) => `deel-${address.slice(1, -1).replaceAll('/', '-')}`),
  ]);
}

/** The schema of a file. */
export const schemaOf = ({ kind }: ContentFile) => KINDS[kind].schema;
