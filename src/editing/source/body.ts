import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Problem } from './problem.ts';
import type { Tree } from './tree.ts';

const features = { frontmatter: true };

/** The text of a page or a term, as a tree. */
export function bodyOf(
  file: string,
  text: string,
): { readonly tree: Tree | undefined; readonly problems: readonly Problem[] } {
  try {
    return { tree: (file.endsWith('.mdx') ? mdxToMdast : markdownToMdast)(text, { features }) as Tree, problems: [] };
  } catch (error) {
    return { tree: undefined, problems: [problemOf(file, String(error instanceof Error ? error.message : error))] };
  }
}

function problemOf(file: string, message: string): Problem {
  const line = Number(/^(\d+):\d+/.exec(message)?.[1] ?? 1);
  const unclosed = /closing tag for `<(\w*)>`/.exec(message)?.[1];
  if (unclosed) {
    return {
      file,
      line,
      wrong: `<${unclosed}> begint hier, maar eindigt nergens.`,
      expected: `Zet onder de tekst een regel </${unclosed}>. Staat er geen tekst in? Schrijf dan <${unclosed} />.`,
    };
  }
  const unopened = /closing tag `<\/(\w*)>`/.exec(message)?.[1];
  if (unopened) {
    return {
      file,
      line,
      wrong: `</${unopened}> eindigt hier, maar begint nergens.`,
      expected: `Zet boven de tekst een regel <${unopened}>, of haal </${unopened}> weg.`,
    };
  }
  return {
    file,
    line,
    wrong: 'Hier staat een < of een { die de site niet begrijpt.',
    expected: 'Die tekens zijn alleen voor onderdelen zoals <LetOp titel="…">. Schrijf in gewone tekst "kleiner dan".',
  };
}
