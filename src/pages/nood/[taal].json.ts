/** What the search box reads a question by before it searches: a file for each language in `content/nood`. */
import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { dangerSource } from '../../collections/danger-source';
import { href } from '../../collections/href';
import { type DangerSource, makeDangerFile } from '../../search/danger/make-danger-file';

const NOTHING: DangerSource = {
  language: 'nl',
  others: [],
  groups: {},
  fillers: [],
  lookalikes: [],
  harmless: [],
  cards: [],
};

const languages = async () => (await getCollection('dangerLanguages')).map(({ data }) => data);

// The Dutch one is always there: the box asks for it whatever the content has.
export const getStaticPaths = (async () =>
  [...new Set(['nl', ...(await languages()).map(({ taal }) => taal)])].map((taal) => ({
    params: { taal },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const all = await languages();
  const language = all.find(({ taal }) => taal === params['taal']);
  const tags = all.map(({ taal }) => taal);
  const source = language
    ? dangerSource(language, tags, await getCollection('danger'), await getCollection('help'), href)
    : NOTHING;
  return new Response(JSON.stringify(makeDangerFile(source)), { headers: { 'content-type': 'application/json' } });
};
