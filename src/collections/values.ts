/** Kinds of value that several collections share. Keys are Dutch because the school's editor writes them; what comes out is English. */
import { z } from 'astro/zod';
import type { Statement } from '../protocol/procedure';

/** Number of a fact: a prefix and a number, `S4-7`; or `ROL`, the list of roles, which has none. */
export const fact = z.string().regex(/^([A-Z]+|S\d)-\d+$|^ROL$/, 'een feitnummer ziet eruit als S4-7 of PES-1');

/** One sentence or two about the protocol, with the numbers of the facts it rests on. */
export const statement = z
  .strictObject({ tekst: z.string().min(3), feiten: z.array(fact).min(1) })
  .transform(({ tekst, feiten }): Statement => ({ text: tekst, facts: feiten }));

/** The three audiences; the value is also the last part of their door's address. */
export const AUDIENCES = ['leerlingen', 'ouders', 'mentoren'] as const;
export const audience = z.enum(AUDIENCES);
export type Audience = z.infer<typeof audience>;

/** A day as `2026-11-22`. YAML may already have read it as a date. */
export const day = z
  .union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.string()])
  .pipe(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'een datum ziet eruit als 2026-11-22'))
  .refine(
    (text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text),
    'deze datum bestaat niet',
  );

/** An address on this site, such as `/protocol/stap-4/`. */
export const address = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*$/, "een adres begint en eindigt met een schuine streep: '/hulp/'");
