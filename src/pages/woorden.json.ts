/** What people type in other languages, with the pages that it leads to: asked for only when a question may be in one of them. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { href } from '../collections/href';
import { pagesIn, siteTranslations } from '../collections/languages/languages';
import type { LanguageWords } from '../search/languages/match-words';

export const GET: APIRoute = async () => {
  const listed = await getCollection('languageWords');
  const languages = await Promise.all(
    (await siteTranslations()).map(async (translation): Promise<LanguageWords> => {
      const words = listed.find(({ id }) => id.startsWith(`${translation.tag}/`))?.data.woorden ?? {};
      const pages = (await pagesIn(translation)).map(({ name, address, title }) => ({
        href: href(address),
        title,
        words: words[name] ?? [],
      }));
      return { tag: translation.tag, pages: pages.filter((page) => page.words.length > 0) };
    }),
  );
  return new Response(JSON.stringify(languages.filter(({ pages }) => pages.length > 0)), {
    headers: { 'content-type': 'application/json' },
  });
};
