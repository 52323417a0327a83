import { z } from 'astro/zod';
import { pageFields } from './page';
import { statement } from './values';

/** The page of signals (`content/pesten/signalen.mdx`): a list that readers can tick, and the text around it. */
export const signals = z.strictObject({ ...pageFields, signalen: z.array(statement).min(1) });
