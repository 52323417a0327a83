/** Where each kind of content lives and which schema reads it. The schemas document every field. */
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { helpLine } from './collections/help';
import { measures } from './collections/measures';
import { message } from './collections/message';
import { page } from './collections/page';
import { school } from './collections/school';
import { signals } from './collections/signals';
import { step } from './collections/step';
import { term } from './collections/term';
import { whole } from './collections/whole';

const content = (base: string, pattern: string | string[]) => glob({ base: `./content/${base}`, pattern });

export const collections = {
  school: defineCollection({ loader: content('', 'school.yaml'), schema: school }),
  steps: defineCollection({ loader: content('protocol', ['melding.mdx', 'stap-*.mdx']), schema: step }),
  measures: defineCollection({ loader: content('protocol', 'middelen.mdx'), schema: measures }),
  whole: defineCollection({ loader: content('protocol', 'volledig.mdx'), schema: whole }),
  signals: defineCollection({ loader: content('pesten', 'signalen.mdx'), schema: signals }),
  pages: defineCollection({
    loader: content('', ['{pesten,digitaal,preventie,voor,over,protocol}/*.mdx', '!protocol/{melding,stap-*,middelen,volledig}.mdx', '!pesten/signalen.mdx']),
    schema: page,
  }),
  help: defineCollection({ loader: content('hulp', '*.yaml'), schema: helpLine }),
  terms: defineCollection({ loader: content('begrippen', '*.md'), schema: term }),
  messages: defineCollection({ loader: content('berichten', '*.yaml'), schema: message }),
};
