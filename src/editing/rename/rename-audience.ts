import { asSlug } from '../source/as-slug.ts';
import type { ContentTexts } from './content-texts.ts';
import { editValues, type NewValue } from './edit-values.ts';
import { renamePage } from './rename-page.ts';

/** The content with the audience `from` under the name `to`, and with its page at the address that goes with that name. */
export function renameAudience(texts: ContentTexts, from: string, to: string): ContentTexts {
  const newValue: NewValue = (path, value, isName) => {
    const isAudience = path.includes('voor') || (path[0] === 'doelgroepen' && path.at(-1) === 'naam');
    return !isName && isAudience && value === from ? to : undefined;
  };
  const named = new Map([...texts].map(([path, text]) => [path, editValues(path, text, newValue)] as const));
  return named.has(`voor/${asSlug(from)}.mdx`)
    ? renamePage(named, `/voor/${asSlug(from)}/`, `/voor/${asSlug(to)}/`)
    : named;
}
