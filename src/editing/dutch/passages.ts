import type { ContentFile, FieldPath } from '../source/content-file.ts';
import { isComponent, lineIn, propertyOf, type Tree, wordsOf } from '../source/tree.ts';

/** A piece of text that readers take in at once: a paragraph, an item of a list, or a field. */
export interface Passage {
  /** Without marks; lines are parted by spaces. */
  readonly text: string;
  readonly file: string;
  /** Numbers of the facts that it rests on. */
  readonly facts: readonly string[];
  /** The line of the file on which that character of the text stands. */
  lineAt(offset: number): number;
}

export interface Sentence {
  readonly text: string;
  /** Words, numbers included. */
  readonly words: readonly string[];
  readonly line: number;
  readonly passage: Passage;
}

/** Fields that hold sentences, wherever they stand. */
const TEXT_FIELDS = ['tekst', 'beschrijving', 'wat'];
/** Fields that hold a list of sentences. */
const LIST_FIELDS = ['zeggen'];
const FACT_FIELDS = ['feiten', 'bronnen'];

/** Every passage of a file, fields first. */
export const passagesOf = (file: ContentFile): readonly Passage[] => [
  ...inFields(file, file.data, []),
  ...(file.tree ? inTree(file.path, file.tree, []) : []),
];

function inFields(file: ContentFile, value: unknown, path: FieldPath): readonly Passage[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, place) => inFields(file, item, [...path, place]));
  const fields = Object.entries(value);
  const facts = fields
    .filter(([name]) => FACT_FIELDS.includes(name))
    .flatMap(([, list]) => (Array.isArray(list) ? list.map(String) : []));
  return fields.flatMap(([name, each]) => {
    if (LIST_FIELDS.includes(name) && Array.isArray(each)) {
      return each.map((text, place) => {
        const line = file.lineOf([...path, name, place]);
        return { text: String(text), file: file.path, facts, lineAt: () => line };
      });
    }
    if (!TEXT_FIELDS.includes(name) || typeof each !== 'string') return inFields(file, each, [...path, name]);
    const line = file.lineOf([...path, name]);
    // An empty line, a list or a greeting in a message ends what is read at once.
    return each.split(/\n+/).map((text) => ({ text, file: file.path, facts, lineAt: () => line }));
  });
}

function inTree(file: string, node: Tree, above: readonly string[]): readonly Passage[] {
  const facts = [...above, ...factsOf(node)];
  if (node.type !== 'paragraph' && node.type !== 'tableCell') {
    return (node.children ?? []).flatMap((child) => inTree(file, child, facts));
  }
  const written = wordsOf(node);
  return [
    {
      text: written.replaceAll('\n', ' '),
      file,
      facts: [...facts, ...(node.children ?? []).flatMap(factsOf)],
      lineAt: (offset) => lineIn(node) + (written.slice(0, offset).match(/\n/g)?.length ?? 0),
    },
  ];
}

const factsOf = (node: Tree): readonly string[] =>
  isComponent(node) && (node.name === 'Feit' || node.name === 'Bron')
    ? (propertyOf(node, 'nr') ?? '').split(/\s+/).filter(Boolean)
    : [];

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** The sentences of a passage; a line that is no whole sentence counts as one. */
export const sentencesOf = (passage: Passage): readonly Sentence[] =>
  [...segmenter.segment(passage.text)].flatMap(({ segment, index }) => {
    const text = segment.trim();
    const words = text.match(/\S*[\p{L}\p{N}]\S*/gu) ?? [];
    return words.length > 0 ? [{ text, words, line: passage.lineAt(index), passage }] : [];
  });
