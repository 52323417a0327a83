import type { ContentFile, FieldPath } from '../source/content-file.ts';
import { lineIn, partsOf, wordsOf } from '../source/tree.ts';

export interface OwnText {
  readonly text: string;
  readonly line: number;
}

/** Fields that a school fills with words of its own. */
const OWN_FIELDS = ['tekst', 'onderwerp', 'ongecontroleerd'];
/** The same in the file that is all the school's own. */
const SCHOOL_FIELDS = [
  'naam',
  'site',
  'straat',
  'postcode',
  'plaats',
  'telefoon',
  'email',
  'link',
  'bereikbaar',
  'van',
  'tot',
];

/** The texts of a file that are a school's own to say, with their lines: certain fields, and every paragraph. */
export function ownTexts(file: ContentFile): readonly OwnText[] {
  const own = file.kind === 'school' ? [...SCHOOL_FIELDS, ...OWN_FIELDS] : OWN_FIELDS;
  const fields = [...valuesIn(file.data, [])].flatMap(({ path, value }) =>
    own.includes(String(path.findLast((key) => typeof key === 'string'))) && path[0] !== 'doelgroepen'
      ? [{ text: value.trim(), line: file.lineOf(path) }]
      : [],
  );
  const paragraphs = file.tree
    ? [...partsOf(file.tree)]
        .filter(({ node }) => node.type === 'paragraph')
        .map(({ node }) => ({ text: wordsOf(node).replace(/\s+/g, ' ').trim(), line: lineIn(node) }))
    : [];
  return [...fields, ...paragraphs].filter(({ text }) => text !== '');
}

function* valuesIn(value: unknown, path: FieldPath): Generator<{ readonly path: FieldPath; readonly value: string }> {
  if (Array.isArray(value)) for (const [place, each] of value.entries()) yield* valuesIn(each, [...path, place]);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) yield* valuesIn(each, [...path, name]);
  } else if (typeof value === 'string') yield { path, value };
}
