/** The other languages of this site, and the pages that they have. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { once } from '../once';
import { plainWords, textsIn } from './plain-words';
import { makeTranslation, type Translation } from './translation';

export type TranslatedPageData = CollectionEntry<'translatedPages'>['data'];

/** A page of one language. */
export interface TranslatedPage {
  readonly translation: Translation;
  /** Name of its file; 'start' is the first page of the language. */
  readonly name: string;
  /** Path from the site's root: `/ar/ouders/`. */
  readonly address: string;
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly data: TranslatedPageData;
}

const START = 'start';

/** `/ar/ouders/`; the first page of a language is `/ar/`. */
export const translatedAddress = (tag: string, name: string): string =>
  name === START ? `/${tag}/` : `/${tag}/${name}/`;

/** The folder of a file in `content/talen`, which is the tag of its language. */
const tagOf = (id: string) => id.split('/')[0] ?? '';
const nameOf = (id: string) => id.split('/').at(-1) ?? '';

const byOrder = <Page extends { readonly data: TranslatedPageData }>(pages: readonly Page[]) =>
  pages.toSorted((one, other) => one.data.volgorde - other.data.volgorde);

/** Every Dutch text of the content, as plain words. */
const dutchWords = once(async (): Promise<string> => {
  const entries = [
    ...(await getCollection('pages')),
    ...(await getCollection('steps')),
    ...(await getCollection('measures')),
    ...(await getCollection('signals')),
    ...(await getCollection('help')),
    ...(await getCollection('words')),
    ...(await getCollection('terms')),
  ];
  return entries
    .flatMap((entry) => [...textsIn(entry.data), ('body' in entry && entry.body) || ''])
    .map(plainWords)
    .join('\n');
});

/** Whether the Dutch content still says this, word for word. Where it does not, no translation of it is shown. */
export const isStillSaid = async (dutch: string): Promise<boolean> => (await dutchWords()).includes(plainWords(dutch));

/** The languages in which a reader can begin here, by their tags. */
export const siteTranslations = once(async (): Promise<readonly Translation[]> => {
  const pairs = await getCollection('translations');
  return (await getCollection('siteLanguages'))
    .map(({ id, data }) => {
      const tag = tagOf(id);
      return makeTranslation(
        tag,
        data,
        pairs.filter((entry) => tagOf(entry.id) === tag).flatMap((entry) => entry.data.zinnen),
      );
    })
    .toSorted((one, other) => (one.tag < other.tag ? -1 : 1));
});

/** The pages of all languages. A page whose name is not translated, or whose Dutch has gone, is not there. */
export const translatedPages = once(async (): Promise<readonly TranslatedPage[]> => {
  const entries = byOrder(await getCollection('translatedPages'));
  const standing = (
    await Promise.all(
      entries.map(async (entry) => {
        const { titel, kort, beschrijving } = entry.data;
        return (await Promise.all([titel, kort, beschrijving].map(isStillSaid))).every(Boolean) ? [entry] : [];
      }),
    )
  ).flat();
  const pages = (await siteTranslations()).flatMap((translation) =>
    standing.flatMap(({ id, data }): TranslatedPage[] => {
      const [title, label, description] = [data.titel, data.kort, data.beschrijving].map(translation.say);
      if (!title || !label || !description) return [];
      const name = nameOf(id);
      return [
        { translation, name, address: translatedAddress(translation.tag, name), title, label, description, data },
      ];
    }),
  );
  // Without a first page there is no way into a language.
  const begun = new Set(pages.filter(({ name }) => name === START).map(({ translation }) => translation.tag));
  return pages.filter(({ translation }) => begun.has(translation.tag));
});

/** The pages of one language, in order of its menu. */
export const pagesIn = async ({ tag }: Translation): Promise<readonly TranslatedPage[]> =>
  (await translatedPages()).filter(({ translation }) => translation.tag === tag);

/** Where one can read this page in each other language: the same page, or else the first one. */
export interface OtherLanguage {
  readonly tag: string;
  readonly name: string;
  readonly address: string;
  /** Whether it is the same page. */
  readonly isSame: boolean;
}

/** The other languages of a page, whether it is Dutch or not. */
export async function otherLanguages(address: string): Promise<readonly OtherLanguage[]> {
  const pages = await translatedPages();
  const here = pages.find((page) => page.address === address);
  const dutch = here?.data.bij ?? address;
  const translated = (await siteTranslations()).flatMap((translation): OtherLanguage[] => {
    const own = pages.filter((page) => page.translation.tag === translation.tag);
    const start = own.find(({ name }) => name === START);
    if (!start || here?.translation.tag === translation.tag) return [];
    const same = own.find((page) => page.data.bij === dutch);
    const { address: to } = same ?? start;
    return [{ tag: translation.tag, name: translation.language.naam, address: to, isSame: same !== undefined }];
  });
  return here ? [{ tag: 'nl', name: 'Nederlands', address: dutch, isSame: true }, ...translated] : translated;
}
