/** The collections of the content folder; `collections/kinds.ts` says what is in each, and the schemas document every field. */

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { folderOf, KINDS, type Kind, patternsOf } from './collections/kinds';

/** Set by `astro.config.mjs`, which alone knows where the content is. */
const content: string = import.meta.env['CONTENT_FOLDER'];

const from = (kind: Kind) => glob({ base: new URL(folderOf(kind), content), pattern: patternsOf(kind) });

export const collections = {
  school: defineCollection({ loader: from('school'), schema: KINDS.school.schema }),
  words: defineCollection({ loader: from('words'), schema: KINDS.words.schema }),
  steps: defineCollection({ loader: from('steps'), schema: KINDS.steps.schema }),
  measures: defineCollection({ loader: from('measures'), schema: KINDS.measures.schema }),
  whole: defineCollection({ loader: from('whole'), schema: KINDS.whole.schema }),
  signals: defineCollection({ loader: from('signals'), schema: KINDS.signals.schema }),
  pages: defineCollection({ loader: from('pages'), schema: KINDS.pages.schema }),
  help: defineCollection({ loader: from('help'), schema: KINDS.help.schema }),
  danger: defineCollection({ loader: from('danger'), schema: KINDS.danger.schema }),
  dangerLanguages: defineCollection({ loader: from('dangerLanguages'), schema: KINDS.dangerLanguages.schema }),
  messages: defineCollection({ loader: from('messages'), schema: KINDS.messages.schema }),
  translatedPages: defineCollection({ loader: from('translatedPages'), schema: KINDS.translatedPages.schema }),
  siteLanguages: defineCollection({ loader: from('siteLanguages'), schema: KINDS.siteLanguages.schema }),
  languageWords: defineCollection({ loader: from('languageWords'), schema: KINDS.languageWords.schema }),
  translations: defineCollection({ loader: from('translations'), schema: KINDS.translations.schema }),
  terms: defineCollection({ loader: from('terms'), schema: KINDS.terms.schema }),
};
