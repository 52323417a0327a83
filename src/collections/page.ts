import { z } from 'astro/zod';
import { audience, day, role, sourceDate } from './values';

/** The fields that every page of `content/` has above its text. */
export const pageFields = {
  /** Heading of the page and of the browser's tab. */
  titel: z.string().min(3).max(80),
  /** Short name for menu and breadcrumbs; the title when left out. */
  kort: z.string().min(2).max(30).optional(),
  /** One or two sentences for search results and social cards. */
  beschrijving: z.string().min(30).max(170),
  /** For whom the page is; search can be narrowed to it. */
  voor: z.array(audience).min(1),
  /** Role that keeps the page right; the school's default when left out. */
  eigenaar: role.optional(),
  /** Day on which the school last went over the page; absent until it has. */
  nagekeken: day.optional(),
  /** Place in the order of its folder; a page without one stands outside 'vorige' and 'volgende'. */
  volgorde: z.number().int().min(0).optional(),
} as const;

/** A page of running text (`content/pesten`, `digitaal`, `preventie`, `voor`, `over`, and the protocol's other pages). */
export const page = z.strictObject({
  ...pageFields,
  /**
   * What a page rests on that is not from the protocol. A page that has them says so at its top, and names them at its end.
   * Two at least: what one source alone says is left out.
   */
  steuntOp: z
    .array(z.strictObject({ naam: z.string().min(3), titel: z.string().min(3), datum: sourceDate.optional() }))
    .min(2, 'een pagina die niet uit het protocol komt, noemt minstens 2 bronnen')
    .optional(),
});
