/** How a page says things in one language: the site's own words, and the translation of a Dutch sentence if there is one. */
import type { z } from 'astro/zod';
import type { siteLanguage } from './site-language';

export type SiteLanguage = z.output<typeof siteLanguage>;
export type SiteWords = SiteLanguage['woorden'];

export interface Translation {
  /** As in `lang`: 'ar'. It is also the first part of its addresses. */
  readonly tag: string;
  readonly language: SiteLanguage;
  /** What a Dutch sentence is in this language; `undefined` where nobody translated exactly that. */
  say(dutch: string): string | undefined;
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** @param pairs Dutch sentences with what they are in this language. */
export function makeTranslation(
  tag: string,
  language: SiteLanguage,
  pairs: readonly { readonly nl: string; readonly tekst: string }[],
): Translation {
  const known = new Map(pairs.map(({ nl, tekst }) => [folded(nl), tekst] as const));
  return { tag, language, say: (dutch) => known.get(folded(dutch)) };
}

/** The sentence with what belongs in its places. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** A number of things in that language: '2 weeks'. Digits are those of the Dutch page, so that a reader can compare them. */
export function countedWords({ tag }: Translation, forms: SiteWords['weken'], count: number): string {
  const form = new Intl.PluralRules(tag).select(count);
  return fill(forms[form] ?? forms.other ?? '', { aantal: `${count}` });
}
