import { z } from 'astro/zod';
import type {
  Again,
  Evaluation,
  EvaluationPart,
  Family,
  LeadsAs,
  Onward,
  ParentContact,
  Recording,
  TaskTerm,
  Term,
} from '../protocol/procedure';
import { pageFields } from './page';
import { fact, facts, role, statement } from './values';

const recordings = {
  gesprek: 'talk',
  evaluatie: 'evaluation',
  afspraak: 'agreement',
  'afspraak over evaluatie': 'evaluation-plan',
  oudercontact: 'parent-contact',
  besluit: 'decision',
  instemming: 'consent',
  overdracht: 'handover',
  document: 'document',
  notitie: 'note',
  niets: 'nothing',
} as const satisfies Record<string, Recording>;

const onwards = {
  'op volgorde': 'in-order',
  'als het niet stopte': 'when-not-stopped',
  einde: 'end',
} as const satisfies Record<string, Onward>;

/** Whose parents, in the words of the editor. 'beide' are both sides; 'allen' are the parents of every pupil in the case. */
const families = {
  gepest: ['targeted'],
  pest: ['bullying'],
  'loopt mee': ['follower'],
  'ziet het': ['bystander'],
  beide: ['targeted', 'bullying'],
  allen: ['targeted', 'bullying', 'follower', 'bystander'],
} as const satisfies Record<string, readonly Family[]>;

const keys = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as [K, ...K[]];

const evaluationParts = {
  'hoe het gaat': 'progress',
  gevoel: 'feelings',
  conclusie: 'conclusions',
  complimenten: 'compliments',
} as const satisfies Record<string, EvaluationPart>;

/** 'geen' is the editor's word for: the protocol names none here, and the site may say so. Leaving a field out says nothing. */
const none = z.literal('geen');

/** Name of a file in `content/protocol` without `.mdx`. */
const slug = z.string().regex(/^[a-z0-9-]+$/, "een stap heet naar zijn bestand: 'stap-3' voor stap-3.mdx");

const count = z.number().int().positive();

/** A condition as words that fit after 'als': 'er meer klassen bij betrokken zijn'. */
const condition = z.string().min(3);

const named = z
  .array(z.enum(keys(families)))
  .min(1)
  .transform((keys): readonly Family[] => [...new Set(keys.flatMap((key) => families[key]))]);

const parentContact = named.transform((whom): ParentContact => ({ whom, anew: true }));

const HOW_LONG =
  'schrijf een heel getal. Laat het protocol ruimte? Schrijf dan van tot, zoals: 2 tot 3. Of: ongeveer 2';

type Length = Omit<Term, 'unit'>;

/** 'van 2 tot 3', '2 à 3' and '2-3' leave room; 'ongeveer 2' is about so long. */
const ROOM = /^(?:van )?(\d+) ?(?:tot(?: en met)?|t\/m|à|a|of|-|–) ?(\d+)$/;
const ABOUT = /^(?:ongeveer|circa|ca\.?) (\d+)$/;

/** How long: a number, or words where the protocol leaves room. */
const length = z.union(
  [
    count.transform((count): Length => ({ count })),
    z
      .string()
      .trim()
      .transform((text, context): Length => {
        if (/^[1-9]\d?$/.test(text)) return { count: Number(text) };
        const [, about] = ABOUT.exec(text) ?? [];
        if (about !== undefined && Number(about) > 0) return { count: Number(about), isAbout: true };
        const [, least = '', most = ''] = ROOM.exec(text) ?? [];
        if (Number(least) > 0 && Number(most) > Number(least)) return { count: Number(least), most: Number(most) };
        const [, alone] = /^\D*([1-9]\d*)\D*$/.exec(text) ?? [];
        context.addIssue({
          code: 'custom',
          message: alone ? `vul alleen het getal in, zonder woorden: ${alone}` : HOW_LONG,
        });
        return z.NEVER;
      }),
  ],
  HOW_LONG,
);

const termFields = {
  weken: length.optional(),
  schooldagen: length.optional(),
  dagen: length.optional(),
  maanden: length.optional(),
};

/** The unit of a term by the word of its field. */
const units = {
  weken: 'weeks',
  schooldagen: 'school-days',
  dagen: 'days',
  maanden: 'months',
} as const satisfies Record<keyof typeof termFields, Term['unit']>;

type TermFields = { readonly [Field in keyof typeof units]?: Length | undefined };

const termsOf = (fields: TermFields): readonly Term[] =>
  keys(units).flatMap((field): Term[] => {
    const length = fields[field];
    return length === undefined ? [] : [{ ...length, unit: units[field] }];
  });

const termOf = (fields: TermFields): Term | undefined => termsOf(fields)[0];

const hasOne = (fields: TermFields) => termsOf(fields).length < 2;
const ONE_UNIT = 'noem één termijn: weken, schooldagen, dagen of maanden';

const term = z.strictObject(termFields).refine(hasOne, ONE_UNIT);

/** The longest that something may take is a length that one can count. */
const atMost = term.refine(
  (fields) => !termOf(fields)?.isAbout,
  "hoogstens zo lang is een getal, zonder 'ongeveer': binnen: { weken: 2 }",
);

/** The term of a task in hours, which nobody looks back after. */
const hours = { uren: length.optional() };

const HOW_SOON = "schrijf 'dezelfde dag', of hoe lang: { schooldagen: 2 } of { uren: 24, vanaf: melding }";

/** By when a task is done. */
const taskTerm = z.union(
  [
    z.literal('dezelfde dag').transform((): TaskTerm => ({})),
    z
      .strictObject({
        ...termFields,
        ...hours,
        /** Instead of those: on the very day of what it is counted from. */
        op: z.literal('dezelfde dag').optional(),
        /** What starts the count: `melding`, or a task: `stap-1/gesprek`. Left out: the step does. */
        vanaf: z
          .string()
          .regex(
            /^(?:melding|[a-z0-9-]+\/[a-z0-9-]+)$/,
            "schrijf melding, of de stap, een schuine streep en de id van de taak: 'stap-1/gesprek'",
          )
          .optional(),
        /** That task in words that fit after 'na': 'het gesprek'. */
        vanafTekst: z.string().min(3).optional(),
      })
      .transform(({ op, vanaf, vanafTekst, uren, ...fields }, context): TaskTerm => {
        const found = [...termsOf(fields), ...(uren ? [{ ...uren, unit: 'hours' } as const] : [])];
        const [within] = found;
        const refuse = (message: string, ...path: string[]) => context.addIssue({ code: 'custom', message, path });
        if (found.length + (op ? 1 : 0) !== 1) refuse(HOW_SOON);
        else if (within?.isAbout) refuse("hoogstens zo lang is een getal, zonder 'ongeveer': { weken: 2 }");
        if (vanafTekst !== undefined && !vanaf?.includes('/'))
          refuse('vanafTekst zegt in woorden welke taak vanaf is: noem bij vanaf die taak', 'vanafTekst');
        return {
          ...(within && { within }),
          ...(vanaf === 'melding' && { countedFrom: 'report' as const }),
          ...(vanaf?.includes('/') && {
            countedFrom: {
              task: vanaf,
              ...(vanafTekst && { text: vanafTekst }),
            },
          }),
        };
      }),
  ],
  HOW_SOON,
);

const task = z
  .strictObject({
    /** Stable name within the step, lower case: a case in the tracker refers to it for years. */
    id: z.string().regex(/^[a-z0-9-]+$/),
    /** What to do, as a sentence to the one who does it. The tracker reads at most 5,000 characters. */
    tekst: z.string().min(3),
    feiten: facts,
    /** What has to be written down when it is done. */
    vastleggen: z.enum(keys(recordings)).default('niets'),
    /** Who does it, where that is another than who leads the step. */
    door: role.optional(),
    /** Under which condition it is done at all: 'het de derde keer is'. */
    als: condition.optional(),
    /** With whom the talk is: only a talk with all of them is this one. Left out: a talk with any pupil is. */
    met: named.optional(),
    /** `id` of a task before it in the same step: nothing is asked of this one until that was done. */
    na: z
      .string()
      .regex(/^[a-z0-9-]+$/, 'schrijf de id van een eerdere taak van deze stap')
      .optional(),
    /** By when it is done: `dezelfde dag`, or at most so long after the step began: { schooldagen: 2 }. */
    termijn: taskTerm.optional(),
    /** What is written in that part of the evaluation of the step settles it. */
    inEvaluatie: z.enum(keys(evaluationParts)).optional(),
    /** Whose parents hear when it is done: this is what comes due in the tracker. */
    ouders: parentContact.optional(),
    /** True where the note is the steps that were chosen, which a message to parents can tell as {stappen}. */
    gekozenStappen: z.boolean().default(false),
  })
  .refine(({ termijn, vastleggen }) => termijn === undefined || vastleggen !== 'evaluatie', {
    message: 'wanneer er wordt teruggekeken, staat bij evaluatie: van de stap',
    path: ['termijn'],
  })
  .transform(({ id, tekst, feiten, vastleggen, door, als, met, na, termijn, inEvaluatie, ouders, gekozenStappen }) => ({
    id,
    text: tekst,
    facts: feiten,
    records: recordings[vastleggen],
    ...(door && { by: door }),
    ...(als && { when: als }),
    ...(met && { talksWith: met }),
    ...(na && { after: na }),
    ...(termijn && { term: termijn }),
    ...(inEvaluatie && { inEvaluation: evaluationParts[inEvaluatie] }),
    ...(ouders && { parents: ouders }),
    ...(gekozenStappen && { tellsSteps: true as const }),
  }));

/** Looking back again: within a term after the last time, or every so often. */
const lookingBackAgain = z.union(
  [
    none.transform((): Again => ({ kind: 'not' })),
    z
      .strictObject({
        /** `binnen`: at most so long after the one before. `elke`: so long after each one before. */
        binnen: atMost.optional(),
        elke: term.optional(),
        /** `na`: at each of these terms, counted from the same moment as the first time. */
        na: z.array(term).min(1).optional(),
        /** How many times more; left out where the protocol does not say. */
        keer: count.optional(),
        /** Until when, in words that fit after 'tot': 'het goed gaat'. Goes with `elke`. */
        tot: z.string().min(3).optional(),
        /** True where the protocol asks for a short one. */
        kort: z.boolean().default(false),
      })
      .transform(({ binnen, elke, na, keer, tot, kort }, context): Again => {
        const terms = na?.flatMap((fields) => termOf(fields) ?? []) ?? [];
        if (
          terms.length > 0 &&
          terms.length === na?.length &&
          [binnen, elke, keer, tot].every((each) => each === undefined)
        )
          return { kind: 'at', terms, ...(kort && { short: true as const }) };
        const [within, every] = [binnen && termOf(binnen), elke && termOf(elke)];
        const more = {
          ...(keer && { times: keer }),
          ...(kort && { short: true as const }),
        };
        if (within && !every && !na && tot === undefined) return { kind: 'within', term: within, ...more };
        if (every && !within && !na)
          return {
            kind: 'every',
            term: every,
            ...more,
            ...(tot && { until: tot }),
          };
        context.addIssue({
          code: 'custom',
          message:
            "noem 'binnen', 'elke' of 'na' met weken, schooldagen, dagen of maanden: opnieuw: { elke: { weken: 1 }, keer: 3 }, of opnieuw: { na: [{ weken: 6 }] }",
        });
        return z.NEVER;
      }),
  ],
  "schrijf 'geen', of wanneer: opnieuw: { elke: { weken: 1 }, keer: 3 }",
);

const evaluation = z
  .strictObject({
    /** From the event counted from to the day aimed at. Left out where the protocol asks to look back without saying when. */
    ...termFields,
    /** Instead of those: at most so long after it, where the protocol says 'binnen 2 weken'. */
    binnen: atMost.optional(),
    /** Task that starts the count: `stap-3/afspraken`. Left out: it starts when the step does. */
    vanaf: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "schrijf de stap, een schuine streep en de id van de taak: 'stap-3/afspraken'")
      .optional(),
    /** That event in words: 'de afspraken van stap 3'. */
    vanafTekst: z.string().optional(),
    /** Left out where the protocol does not say whether one looks back again; 'geen' where it says that one does not. */
    opnieuw: lookingBackAgain.optional(),
    /** Short for opnieuw: { binnen: { weken: … } }. */
    opnieuwBinnenWeken: count.optional(),
    feiten: facts,
  })
  .refine(hasOne, ONE_UNIT)
  .refine(({ binnen, ...fields }) => binnen === undefined || termOf(fields) === undefined, {
    message: 'na zo veel tijd of binnen zo veel tijd: noem er een van de twee',
    path: ['binnen'],
  })
  .refine(({ vanaf, vanafTekst }) => vanaf !== undefined || vanafTekst === undefined, {
    message: 'vanafTekst zegt in woorden wat vanaf is: noem ook vanaf',
    path: ['vanafTekst'],
  })
  .refine(({ opnieuw, opnieuwBinnenWeken }) => opnieuw === undefined || opnieuwBinnenWeken === undefined, {
    message: 'noem opnieuw of opnieuwBinnenWeken, niet allebei',
    path: ['opnieuwBinnenWeken'],
  })
  .transform(({ vanaf, vanafTekst, opnieuw, opnieuwBinnenWeken, binnen, feiten, ...fields }): Evaluation => {
    const within = binnen && termOf(binnen);
    const after = within ?? termOf(fields);
    const weeks = opnieuwBinnenWeken;
    const again = opnieuw ?? (weeks && { kind: 'within', term: { count: weeks, unit: 'weeks' } });
    return {
      ...(after && { after }),
      ...(within && { within: true as const }),
      ...(vanaf && {
        countedFrom: { task: vanaf, ...(vanafTekst && { text: vanafTekst }) },
      }),
      ...(again && { again }),
      facts: feiten,
    };
  });

/** Who leads: a role, or a role with the condition under which it leads instead. */
const leader = z.union(
  [role, z.strictObject({ rol: role, als: condition })],
  'een trekker is een rol, of { rol: …, als: … } voor wie onder een voorwaarde leidt',
);

const sharing = {
  'na elkaar': undefined,
  samen: 'together',
  'een van hen': 'either',
} as const satisfies Record<string, LeadsAs | undefined>;

/** The report or a step of the protocol (`content/protocol/melding.mdx`, `stap-1.mdx`, `fase-2.mdx` …). */
export const step = z.strictObject({
  ...pageFields,
  /** Place in the order: 0 for the report, then 1, 2 and so on without a gap. */
  nummer: z.number().int().min(0),
  /**
   * What the school calls the step beside its title: 'Fase 1', 'Week 2'. Left out: the school's word for a step and the number.
   * 'geen': the title is all that it is called. The report has no name.
   */
  naam: z.string().min(2).max(30).optional(),
  /** Heading over this step and its neighbours of the same group: 'De eerste week'. */
  groep: z.string().min(2).max(60).optional(),
  /** Who leads, in order when the lead passes on; with a condition, who leads instead. Names of files in `content/begrippen`. */
  trekker: z
    .array(leader)
    .min(1)
    .refine(
      (leaders) => leaders.some((each) => typeof each === 'string'),
      'minstens één trekker heeft geen voorwaarde',
    ),
  /** How several of them share it: `na elkaar` where one takes over from the other, `samen`, or `een van hen`. */
  leiden: z
    .enum(keys(sharing))
    .default('na elkaar')
    .transform((how): LeadsAs | undefined => sharing[how]),
  /** Who decides, where the protocol names one. */
  besluit: role.optional(),
  /** The first of the steps that are set together with this one, in one meeting: `stap-2`. */
  samenMet: slug.optional(),
  /** The targeted pupil must agree before the step is set: the facts that say so, or `true`. Absent where that is not asked. */
  instemming: z
    .union([z.literal(true), z.array(fact).min(1)], 'schrijf true, of de nummers van de feiten: [S1-5]')
    .optional(),
  fasen: z
    .array(
      z.strictObject({
        titel: z.string().optional(),
        taken: z.array(task).min(1),
      }),
    )
    .min(1),
  /** Sentences to begin with in the talk: advice of the site, not of the protocol. Without quotation marks. */
  zeggen: z.array(z.string().min(3)).min(1).optional(),
  /** What parents hear. 'geen': the protocol names nothing here, and the site says so. Left out: nothing is said. */
  ouders: z
    .union([none, z.array(statement)], "schrijf 'geen' als het protocol hier niets noemt, of een lijst met zinnen")
    .default([]),
  /** How one goes on. With `naar` to another step than the next, such as back to the first. */
  verder: z
    .union(
      [
        z.enum(keys(onwards)),
        z
          .strictObject({
            naar: slug.optional(),
            hoe: z.enum(['op volgorde', 'als het niet stopte']).default('als het niet stopte'),
            /** The condition in the school's words, where it has others than that it did not stop: words that fit after 'als'. */
            als: condition.optional(),
          })
          .refine(({ naar, als }) => naar !== undefined || als !== undefined, 'noem naar welke stap, of als wat geldt')
          .refine(({ hoe, als }) => als === undefined || hoe !== 'op volgorde', {
            message: "met 'als' is verdergaan niet altijd: laat 'hoe' weg",
            path: ['hoe'],
          }),
      ],
      `kies uit: ${keys(onwards).join(', ')}; of schrijf { naar: stap-1 } om terug of verder te gaan, of { als: … }`,
    )
    .transform((how) =>
      typeof how === 'string'
        ? { onward: onwards[how] }
        : {
            onward: onwards[how.hoe],
            ...(how.naar && { onwardTo: how.naar }),
            ...(how.als && { onwardWhen: how.als }),
          },
    ),
  /** The school's own words for going on, or for the end. */
  verderTekst: statement.optional(),
  /** When the step is looked back on. 'geen': the protocol names no term here, and the site says so. Left out: nothing is said. */
  evaluatie: z
    .union(
      [none, evaluation],
      "schrijf 'geen' als het protocol hier geen termijn noemt, of velden zoals weken en vanaf",
    )
    .optional(),
  borging: statement.optional(),
  gestopt: statement.optional(),
});
