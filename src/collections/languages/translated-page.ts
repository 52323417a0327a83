import { z } from 'astro/zod';
import { facts } from '../values';

/** Names of the parts of a page that are made from the school's data, in every language alike. */
export const SHOWN = [
  'spoed',
  'hulplijn',
  'hulplijnen',
  'stappen',
  'tijdlijn',
  'signalen',
  'school',
  'snel-weg',
  'zoekwoorden',
] as const;

const sentence = z.string().min(2);
const sentences = z.array(sentence).min(1);
const pageName = z.string().regex(/^[a-z0-9-]+$/);

const piece = z.union(
  [
    z.strictObject({ nl: sentence, feiten: facts }),
    z.strictObject({ punten: sentences, feiten: facts }),
    z.strictObject({ stappen: sentences, feiten: facts }),
    /** What one can say: shown in Dutch too, for that is what is said. */
    z.strictObject({ zeggen: sentences }),
    z.strictObject({
      deuren: z
        .array(
          z.strictObject({
            naar: pageName,
            plek: pageName.optional(),
            titel: sentence,
            nl: sentence,
            tekening: sentence,
          }),
        )
        .min(1),
    }),
    /** A part that the school's data fill; `wat` is the name of a help line, or of a group of them; 'u' where the urgent help is for parents. */
    z.strictObject({ toon: z.enum(SHOWN), wat: z.string().optional() }),
    /** Links to translated pages, by name of file. */
    z.strictObject({ naar: z.array(pageName).min(1) }),
  ],
  'een stuk is nl, punten, stappen, zeggen, deuren, toon of naar',
);

/**
 * A page for readers of another language (`content/talen/paginas/*.yaml`): which sentences of the Dutch pages it holds, in
 * what order. Every sentence stands word for word in the Dutch content, where its facts are checked; a translation hangs on it.
 */
export const translatedPage = z.strictObject({
  /** The address of the Dutch page that says the same and more. */
  bij: z.string().regex(/^\/([a-z0-9-]+\/)*$/),
  titel: sentence,
  /** Short name, for menu and links. */
  kort: sentence,
  beschrijving: sentence,
  /** Place in the menu. */
  volgorde: z.number().int(),
  begin: z.array(piece).default([]),
  delen: z
    .array(
      z.strictObject({
        kop: sentence,
        /** What a link to this part is called. */
        plek: pageName.optional(),
        niveau: z.union([z.literal(2), z.literal(3)]).default(2),
        /** What kind of thing it is about: the same signs as on the Dutch page. */
        soort: z.enum(['doen', 'praten', 'school', 'wanneer']).optional(),
        /** True for what is not from the protocol. */
        buiten: z.boolean().default(false),
        inhoud: z.array(piece).min(1),
      }),
    )
    .default([]),
});
