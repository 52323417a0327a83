import { z } from 'astro/zod';

/** A term of the glossary (`content/begrippen/*.md`); the text below the fields is its meaning. */
export const term = z.strictObject({
  /** The word as readers see it. */
  term: z.string().min(2),
  /** The word for the same thing in the code, for who develops this site. */
  engels: z.string().min(2).optional(),
  /** `rol`: a person or body that the protocol names. `woord`: any other term. */
  soort: z.enum(['rol', 'woord']),
  /** For a role: false for who does not work at the school (a pupil, a parent, the police) and so never has a case in hand. */
  personeel: z.boolean().default(true),
  /** Other words under which readers may look for it; not shown, for they need not mean the same. */
  ook: z.array(z.string()).default([]),
});
