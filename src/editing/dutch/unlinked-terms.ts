import type { ContentFile } from '../source/content-file.ts';
import { fieldsOf, listOf, textOf } from '../source/content-index.ts';
import { isComponent, lineIn, type Tree } from '../source/tree.ts';
import type { Finding } from './exceptions.ts';
import { passagesOf } from './passages.ts';
import { type Term, usesIn } from './terms.ts';

interface Seen {
  readonly term: string;
  readonly line: number;
  readonly isLink: boolean;
}

/**
 * Terms of the glossary that a page uses before it links them. Headings, other links and titles cannot hold a link and do
 * not count. A term in a field, such as the text of a task, is linked in the text of the page, which stands above it; a step
 * links those who lead and decide by itself, above all else.
 */
export function unlinkedTerms(file: ContentFile, terms: readonly Term[]): readonly Finding[] {
  if (!file.tree || !file.path.endsWith('.mdx')) return [];
  const inText = seenIn(file.tree, terms);
  const inFields = passagesOf({ ...file, tree: undefined, data: withoutDescription(file.data) }).flatMap((passage) =>
    usesIn(passage.text, terms).map(({ term, at }) => ({ term, line: passage.lineAt(at), isLink: false })),
  );
  const leaders = [
    ...listOf(file.data?.['trekker']).map((each) => fieldsOf(each)['rol'] ?? each),
    file.data?.['besluit'],
  ].map((role) => ({
    term: textOf(role),
    line: 1,
    isLink: true,
  }));
  return terms.flatMap(({ name }) => {
    const first = [...leaders, ...inText, ...inFields].find(({ term }) => term === name);
    return first && !first.isLink ? [problemOf(file, first, terms)] : [];
  });
}

/** What search engines show is no part of the page. */
const withoutDescription = (data: ContentFile['data']) => data && { ...data, beschrijving: undefined };

const problemOf = ({ path }: ContentFile, { term, line }: Seen, terms: readonly Term[]): Finding => {
  const shown = textOf(terms.find(({ name }) => name === term)?.ways[0]?.join(' '));
  return {
    file: path,
    line,
    term,
    wrong: `'${shown}' staat hier voor het eerst op de pagina, zonder link naar de uitleg.`,
    expected: `Schrijf [${shown}](/begrippen/#${term}). Kan dat hier niet? Zet de link in een zin erboven.`,
  };
};

/** A door is a link as a whole, and sentences to send yourself are copied as they are. */
const WITHOUT_LINKS = ['Deur', 'Zinnen'];

/** What a text says of terms, in the order of reading. */
function seenIn(node: Tree, terms: readonly Term[]): readonly Seen[] {
  if (node.type === 'heading' || WITHOUT_LINKS.includes(node.name ?? '')) return [];
  if (node.type === 'link') {
    const term = /^\/begrippen\/#(.+)$/.exec(node.url ?? '')?.[1];
    return term === undefined ? [] : [{ term, line: lineIn(node), isLink: true }];
  }
  if (node.type === 'paragraph' || node.type === 'tableCell') return inLine(node, terms);
  return (node.children ?? []).flatMap((child) => seenIn(child, terms));
}

/** In one paragraph: terms may run over marks such as bold, but not over links. */
function inLine(node: Tree, terms: readonly Term[]): readonly Seen[] {
  const seen: Seen[] = [];
  let text = '';
  let line = lineIn(node);
  const end = () => {
    const written = text;
    const start = line;
    for (const { term, at } of usesIn(written, terms)) {
      seen.push({ term, line: start + (written.slice(0, at).match(/\n/g)?.length ?? 0), isLink: false });
    }
    line += written.match(/\n/g)?.length ?? 0;
    text = '';
  };
  const walk = (part: Tree) => {
    if (part.type === 'link') {
      end();
      line = lineIn(part);
      seen.push(...seenIn(part, terms));
      line += (wordsWithin(part).match(/\n/g) ?? []).length;
    } else if (part.children && !isComponent(part)) part.children.forEach(walk);
    else if (part.type === 'text') text += part.value ?? '';
  };
  node.children?.forEach(walk);
  end();
  return seen;
}

const wordsWithin = (node: Tree): string => node.value ?? (node.children ?? []).map(wordsWithin).join('');
