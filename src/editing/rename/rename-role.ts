import type { ContentTexts } from './content-texts.ts';
import { editValues, type NewValue } from './edit-values.ts';
import { withLink } from './with-link.ts';

/** Fields that hold the name of a role, wherever they stand. */
const ROLE_FIELDS = ['trekker', 'rol', 'besluit', 'door', 'eigenaar', 'begrip', 'begrippen'];

/** The content with the role, or the other term, `from` under the name `to`: its file, and every field, link and component that names it. */
export function renameRole(texts: ContentTexts, from: string, to: string, term?: string): ContentTexts {
  const file = `begrippen/${from}.md`;
  const newValue: NewValue = (path, value, isName) => {
    const field = path.findLast((key) => typeof key === 'string');
    if (isName) return path.length === 2 && path[0] === 'personen' && value === from ? to : undefined;
    if (value === from && typeof field === 'string' && ROLE_FIELDS.includes(field)) return to;
    return withLink(value, `/begrippen/#${from}`, `/begrippen/#${to}`);
  };
  return new Map(
    [...texts].map(([path, text]) => {
      const edited = withLink(editValues(path, text, newValue), `/begrippen/#${from}`, `/begrippen/#${to}`);
      const named = path.endsWith('.mdx') ? edited.replaceAll(`rol="${from}"`, `rol="${to}"`) : edited;
      return path === file
        ? [
            `begrippen/${to}.md`,
            term === undefined
              ? named
              : editValues(path, named, ([field], _, isName) => (field === 'term' && !isName ? term : undefined)),
          ]
        : [path, named];
    }),
  );
}
