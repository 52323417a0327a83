import { z } from 'astro/zod';
import { pageFields } from './page';
import { address } from './values';

/** The whole protocol on one page (`content/protocol/volledig.mdx`): its text introduces, its list names the pages in order. */
export const whole = z.strictObject({ ...pageFields, hoofdstukken: z.array(address).min(1) });
