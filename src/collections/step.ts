import { z } from 'astro/zod';
import type { Evaluation, Onward, Recording, Task } from '../protocol/procedure';
import { pageFields } from './page';
import { fact, role, statement } from './values';

const recordings = {
  gesprek: 'talk',
  afspraak: 'agreement',
  oudercontact: 'parent-contact',
  besluit: 'decision',
  notitie: 'note',
  niets: 'nothing',
} as const satisfies Record<string, Recording>;

const onwards = {
  'op volgorde': 'in-order',
  'als het niet stopte': 'when-not-stopped',
  einde: 'end',
} as const satisfies Record<string, Onward>;

const keys = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as [K, ...K[]];

const task = z
  .strictObject({
    /** Stable name within the step, lower case: a case in the tracker refers to it for years. */
    id: z.string().regex(/^[a-z0-9-]+$/),
    /** What to do, as a sentence to the one who does it. */
    tekst: z.string().min(3),
    feiten: z.array(fact).min(1),
    /** What has to be written down when it is done. */
    vastleggen: z.enum(keys(recordings)),
    /** Who does it, where that is another than who leads the step. */
    door: role.optional(),
  })
  .transform(
    ({ id, tekst, feiten, vastleggen, door }): Task => ({
      id,
      text: tekst,
      facts: feiten,
      records: recordings[vastleggen],
      ...(door && { by: door }),
    }),
  );

const evaluation = z
  .strictObject({
    /** Weeks from the event counted from to the day aimed at. */
    weken: z.number().int().positive(),
    /** Task that starts the count: `stap-3/afspraken`. */
    vanaf: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
    /** That event in words: 'de afspraken van stap 3'. */
    vanafTekst: z.string(),
    /** The next evaluation comes within this many weeks. */
    opnieuwBinnenWeken: z.number().int().positive(),
    feiten: z.array(fact).min(1),
  })
  .transform(
    ({ weken, vanaf, vanafTekst, opnieuwBinnenWeken, feiten }): Evaluation => ({
      targetWeeks: weken,
      countedFrom: { task: vanaf, text: vanafTekst },
      againWithinWeeks: opnieuwBinnenWeken,
      facts: feiten,
    }),
  );

/** The report or a step of the protocol (`content/protocol/melding.mdx`, `stap-1.mdx` …). */
export const step = z.strictObject({
  ...pageFields,
  /** 0 for the report, else the step's own number. */
  nummer: z.number().int().min(0),
  /** Who leads, in order when the lead passes on. Names of files in `content/begrippen`. */
  trekker: z.array(role).min(1),
  /** Who decides, where the protocol names one. */
  besluit: role.optional(),
  /** The facts that say that the targeted pupil must agree before the step is set; absent where that is not asked. */
  instemming: z.array(fact).min(1).optional(),
  fasen: z.array(z.strictObject({ titel: z.string().optional(), taken: z.array(task).min(1) })).min(1),
  /** Sentences to begin with in the talk: advice of the site, not of the protocol. Without quotation marks. */
  zeggen: z.array(z.string().min(3)).min(1).optional(),
  /** What parents hear; leave empty where the protocol names nothing. */
  ouders: z.array(statement).default([]),
  verder: z.enum(keys(onwards)).transform((how) => onwards[how]),
  verderTekst: statement.optional(),
  evaluatie: evaluation.optional(),
  borging: statement.optional(),
  gestopt: statement.optional(),
});
