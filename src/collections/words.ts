import { z } from 'astro/zod';
import { OWN_WORD, ownCode } from '../words/own-choices.ts';
import {
  type Choices,
  DEFAULT_WORDS,
  type DecisionKind,
  type Form,
  type IntakeQuestion,
  type Noun,
  type OwnCode,
  type Place,
  type TalkKind,
  type Words,
} from '../words/words.ts';

const noun = z
  .strictObject({
    /** One of them: 'kind'. */
    enkel: z.string().min(2),
    /** More of them: 'kinderen'. */
    meer: z.string().min(2),
    /** 'de' or 'het', as it goes with one. */
    lidwoord: z.enum(['de', 'het']).default('de'),
  })
  .transform(({ enkel, meer, lidwoord }): Noun => ({ one: enkel, many: meer, article: lidwoord }));

const places = {
  les: 'classroom',
  gang: 'corridor',
  buiten: 'schoolyard',
  kantine: 'canteen',
  kleedkamer: 'changing-room',
  onderweg: 'way-to-school',
  online: 'online',
  elders: 'elsewhere',
} as const satisfies Record<string, Place>;

const forms = {
  woorden: 'verbal',
  lichaam: 'physical',
  spullen: 'material',
  buitensluiten: 'relational',
  online: 'digital',
} as const satisfies Record<string, Form>;

const decisions = {
  samen: 'mediation',
  apart: 'individual-talks',
  hulp: 'support-programme',
  ouders: 'parent-talk',
  straf: 'sanction-talk',
  thuis: 'suspension',
  niets: 'none',
  anders: 'other',
} as const satisfies Record<string, DecisionKind>;

const talks = {
  apart: 'individual',
  groep: 'group',
  samen: 'mediation',
  klas: 'class',
  overleg: 'staff',
  ouders: 'with-parents',
  terugkeer: 'return',
} as const satisfies Record<string, TalkKind>;

const questions = {
  wanneer: 'when',
  waar: 'where',
  'hoe lang': 'how-long',
  vorm: 'form',
} as const satisfies Record<string, IntakeQuestion>;

const keys = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as [K, ...K[]];

const AT_LEAST_ONE = 'noem er minstens één, of laat de hele lijst weg';

function chosen<Code extends string>(
  said: readonly (readonly [Code, string])[],
  otherwise: Choices<Code>,
): Choices<Code> {
  return {
    offered: said.map(([code]) => code),
    names: { ...otherwise.names, ...Object.fromEntries(said) },
  };
}

/** A list of which the editor writes the lines that the school has, in its order, each with the school's own words. */
function choices<Code extends string>(table: Readonly<Record<string, Code>>, otherwise: Choices<Code>) {
  return z
    .partialRecord(z.enum(keys(table)), z.string().min(2))
    .refine((named) => Object.keys(named).length > 0, AT_LEAST_ONE)
    .transform((named): Choices<Code> => {
      const said = Object.entries(named).flatMap(([key, name]) => {
        const code = table[key];
        return code === undefined || name === undefined ? [] : [[code, name] as const];
      });
      return chosen(said, otherwise);
    })
    .default(otherwise);
}

/** A code by the word of the editor: that of the list, or else the school's own. */
const codeOf = <Code extends string>(table: Readonly<Record<string, Code>>, word: string): Code | OwnCode =>
  table[word] ?? ownCode(word);

/** Words at the left that are of the list, or that the school adds. */
const ownWords = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string(), value).superRefine((named, context) => {
    for (const word of Object.keys(named).filter((each) => !OWN_WORD.test(each))) {
      const message =
        'links van de dubbele punt staat één woord, met kleine letters en zonder spaties, zoals toilet of op-stage';
      context.addIssue({ code: 'custom', message, path: [word] });
    }
  });

/** The same list, to which a school may add lines of its own. */
function openChoices<Code extends string>(table: Readonly<Record<string, Code>>, otherwise: Choices<Code | OwnCode>) {
  return ownWords(z.string().min(2))
    .refine((named) => Object.keys(named).length > 0, AT_LEAST_ONE)
    .transform((named) =>
      chosen(
        Object.entries(named).map(([word, name]) => [codeOf(table, word), name] as const),
        otherwise,
      ),
    )
    .default(otherwise);
}

/** What this school calls things (`content/woorden.yaml`). Every line may be left out; pages and tracker then use a plain word of their own. */
export const words = z
  .strictObject({
    /** Who learns here: leerling, kind, student. */
    leerling: noun.default(DEFAULT_WORDS.pupil),
    /** Pupils who have lessons together: klas, groep. */
    klas: noun.default(DEFAULT_WORDS.group),
    /** What such groups are called here, for the invented cases of the example: [1A, 2B], [groep 7]. */
    klasnamen: z
      .array(z.union([z.string(), z.number().transform(String)]).pipe(z.string().min(1).max(20)))
      .min(1, 'noem minstens één, of laat de regel weg')
      .default([...DEFAULT_WORDS.groupNames]),
    /** A step of the protocol: stap, fase, week. */
    stap: noun.default(DEFAULT_WORDS.step),
    /** What can be done besides the steps: middel, maatregel. */
    middel: noun.default(DEFAULT_WORDS.measure),
    /** Where it happens, for the intake and for counting. */
    plekken: openChoices(places, DEFAULT_WORDS.places),
    /** The forms of bullying that the intake lets choose from. */
    vormen: openChoices(forms, DEFAULT_WORDS.forms),
    /** What belongs to each form, as a hint for who chooses: 'schelden, uitlachen'. */
    voorbeelden: ownWords(z.string().min(2))
      .transform((named) =>
        Object.fromEntries(Object.entries(named).map(([word, text]) => [codeOf(forms, word), text])),
      )
      .default({}),
    /** What can be decided. */
    besluiten: choices(decisions, DEFAULT_WORDS.decisions),
    /** What kinds of talk there are. */
    gesprekken: choices(talks, DEFAULT_WORDS.talks),
    /** What the intake asks besides who it is about and what was seen or heard. */
    intake: z.array(z.enum(keys(questions)).transform((key) => questions[key])).default([...DEFAULT_WORDS.intake]),
    /** What the drawing of the steps says where a case can be closed: 'Gestopt? Dan …'. Left out: the drawing says nothing there. */
    gestopt: z.string().min(5).optional(),
  })
  .transform(
    ({
      leerling,
      klas,
      klasnamen,
      stap,
      middel,
      plekken,
      vormen,
      voorbeelden,
      besluiten,
      gesprekken,
      intake,
      gestopt,
    }): Words => ({
      pupil: leerling,
      group: klas,
      groupNames: klasnamen,
      step: stap,
      measure: middel,
      places: plekken,
      forms: vormen,
      formExamples: voorbeelden,
      decisions: besluiten,
      talks: gesprekken,
      intake,
      ...(gestopt && { stopped: gestopt }),
    }),
  );
