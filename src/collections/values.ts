/** Kinds of value that several collections share. Keys are Dutch because the school's editor writes them; what comes out is English. */
import { z } from 'astro/zod';
import type { Statement } from '../protocol/procedure';

/** Number of a fact: a prefix and a number, `S4-7`; or `ROL`, the list of roles, which has none. */
export const fact = z.string().regex(/^[A-Z]+\d*-\d+$|^ROL$/, 'een feitnummer ziet eruit als S4-7 of PES-1');

/** Numbers of facts; left out by a school that does not number the facts of its protocol. */
export const facts = z.array(fact).default([]);

/** One sentence or two about the protocol, with the numbers of the facts it rests on. */
export const statement = z
  .strictObject({ tekst: z.string().min(3), feiten: facts })
  .transform(({ tekst, feiten }): Statement => ({ text: tekst, facts: feiten }));

/** Name of an audience; which there are stands in `content/school.yaml`. */
export const audience = z.string().min(2);

/** File name of a role in `content/begrippen`. */
export const role = z.string().min(2);

/** A telephone number as people read it. */
export const phone = z
  .string()
  .regex(/^\+?\d[\d\s-]*\d$/, "een telefoonnummer bestaat uit cijfers, spaties en streepjes: '050 123 45 67'")
  .refine((shown) => /^(\D*\d){3,13}$/.test(shown), 'een telefoonnummer heeft 3 tot 13 cijfers');

const DAY = 'een datum ziet eruit als 2026-11-22: jaar, maand, dag';

/** A day as `2026-11-22`. YAML may already have read it as a date. */
export const day = z
  .union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.string()], DAY)
  .pipe(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, DAY))
  .refine(
    (text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text),
    'deze datum bestaat niet',
  );

const SOURCE_DATE = "de datum van een bron is een jaar, een maand of een dag: '2023', '2023-02' of '2023-02-14'";

/** When a source was written, as exactly as it says itself. YAML may already have read a year as a number and a day as a date. */
export const sourceDate = z
  .union(
    [z.date().transform((date) => date.toISOString().slice(0, 10)), z.number().int().transform(String), z.string()],
    SOURCE_DATE,
  )
  .pipe(z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, SOURCE_DATE));

/** An address on this site, such as `/protocol/stap-4/`. */
export const address = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*$/, "een adres begint en eindigt met een schuine streep: '/hulp/'");

/** A place on this site: an address, perhaps with the part of that page behind a hash. */
export const place = z
  .string()
  .regex(
    /^\/([a-z0-9-]+\/)*(#[\p{L}\d_-]+)?$/u,
    "een adres begint en eindigt met een schuine streep: '/hulp/', of '/hulp/#nu-in-gevaar' voor een deel van die pagina",
  );
