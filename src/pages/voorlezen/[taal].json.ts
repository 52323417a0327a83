/** What the buttons that read aloud say, a file for each language: asked for only where a device can read in it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { DUTCH } from '../../collections/languages/dutch';
import { siteTranslations } from '../../collections/languages/languages';
import type { ReadAloudWords } from '../../read-aloud/words';

export const getStaticPaths = (async () =>
  [DUTCH, ...(await siteTranslations())].map(({ tag, language }) => ({
    params: { taal: tag },
    props: { words: language.voorlezen },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const { lees, pauze, verder, stop, gewoon, langzaam, snel, luktNiet } = props[
    'words'
  ] as typeof DUTCH.language.voorlezen;
  const words: ReadAloudWords = {
    read: lees,
    pause: pauze,
    resume: verder,
    stop,
    plain: gewoon,
    slow: langzaam,
    fast: snel,
    failed: luktNiet,
  };
  return new Response(JSON.stringify(words), { headers: { 'content-type': 'application/json' } });
};
