import { z } from 'astro/zod';
import { type Addressee, isPlaceholder, type Message, namesBetweenBraces, PLACEHOLDERS } from '../protocol/message';
import { facts } from './values';

const addressees = { gepest: 'targeted', pest: 'bullying', 'loopt mee': 'follower' } as const satisfies Record<
  string,
  Addressee
>;
const channels = { telefoon: 'phone', mail: 'email' } as const satisfies Record<string, Message['channels'][number]>;

const keys = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as [K, ...K[]];

const text = z.string().superRefine((value, context) => {
  for (const name of namesBetweenBraces(value).filter((one) => !isPlaceholder(one))) {
    context.addIssue({
      code: 'custom',
      message: `{${name}} kan niet worden ingevuld; kies uit ${PLACEHOLDERS.join(', ')}`,
    });
  }
  if (/[{}]/.test(value.replace(/\{[^{}]*\}/g, ''))) {
    context.addIssue({ code: 'custom', message: 'een accolade staat alleen om een invulwoord: {kind}' });
  }
});

/** A message to parents (`content/berichten/*.yaml`). What stands between braces is filled in from the case. */
export const message = z
  .strictObject({
    /** For the one who chooses a message; parents do not read it. */
    titel: z.string().min(3),
    /** File name of the step in `content/protocol`, or `middelen`. */
    stap: z.string().regex(/^[a-z0-9-]+$/),
    /** The measure that it is about, as `content/protocol/middelen.mdx` names it. */
    middel: z.string().optional(),
    /** Whose parents it may go to. */
    aan: z.array(z.enum(keys(addressees)).transform((key) => addressees[key])).min(1),
    /** How, the usual way first. A text for the telephone is what you can say. */
    kanaal: z.array(z.enum(keys(channels)).transform((key) => channels[key])).min(1),
    feiten: facts,
    onderwerp: text.pipe(z.string().min(3)),
    /** Plain text. An empty line parts paragraphs. */
    tekst: text.pipe(z.string().min(20)),
  })
  .transform(
    ({ titel, stap, middel, aan, kanaal, feiten, onderwerp, tekst }): Omit<Message, 'id'> => ({
      title: titel,
      step: stap,
      ...(middel && { measure: middel }),
      addressees: aan,
      channels: kanaal,
      facts: feiten,
      subject: onderwerp,
      text: tekst.trim(),
    }),
  );
