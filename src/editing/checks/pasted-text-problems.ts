import type { ContentFile } from '../source/content-file.ts';
import type { Problem } from '../source/problem.ts';
import { lineIn, partsOf, type Tree } from '../source/tree.ts';

type Words = Pick<Problem, 'wrong' | 'expected'>;

/** What stands in a text as its editor typed it and would not look as its editor means: marks of Markdown that are not quite right. */
export function pastedTextProblems(file: ContentFile): readonly Problem[] {
  if (!file.tree) return [];
  const escaped = file.lines.findIndex((line) => /^\s*\\[-*+#>]\s/.test(line));
  const strays =
    escaped < 0
      ? []
      : [
          {
            file: file.path,
            line: escaped + 1,
            wrong:
              'Deze regel begint met een schuine streep naar links (\\): de site maakt er dan geen lijst of kop van.',
            expected: 'Haal die streep weg. Een regel van een lijst begint met een streepje en een spatie: - tekst.',
          },
        ];
  return [
    ...strays,
    ...[...partsOf(file.tree)].flatMap(({ node, parent }) => {
      const found = wordsFor(node, parent, file.lines);
      return found ? [{ file: file.path, line: lineIn(node), ...found }] : [];
    }),
  ];
}

function wordsFor(node: Tree, parent: Tree, lines: readonly string[]): Words | undefined {
  switch (node.type) {
    case 'text':
      return parent.type === 'link' ? undefined : textWords(node.value ?? '');
    case 'code':
      return {
        wrong: 'Vanaf hier ziet de site de tekst als programmacode.',
        expected: 'Haal de drie accenten (```) weg, of de spaties aan het begin van de regel.',
      };
    case 'html':
      return (node.value ?? '').startsWith('<!--') && !node.value?.includes('-->')
        ? {
            wrong: 'Hier begint een opmerking die nergens eindigt: alles eronder is niet te zien.',
            expected: 'Haal <!-- weg, of zet --> achter de opmerking.',
          }
        : undefined;
    case 'heading': {
      // A line of dashes right below a text makes a heading of it, which nobody expects.
      const line = lines[lineIn(node) - 1] ?? '';
      return /^\s*(>\s*|[-*]\s+)*#/.test(line)
        ? undefined
        : {
            wrong: 'Onder deze tekst staat een regel met streepjes, en die maakt er een kop van.',
            expected: 'Zet een lege regel boven de streepjes, of haal ze weg.',
          };
    }
    default:
      return undefined;
  }
}

function textWords(text: string): Words | undefined {
  if (/^#{1,6}[^\s#]/.test(text)) {
    return { wrong: 'Achter de hekjes van deze kop ontbreekt een spatie.', expected: 'Schrijf: ## Kop.' };
  }
  if (/!\[[^\]]*\] ?\(/.test(text)) {
    return {
      wrong: 'Hier staat een plaatje dat de site niet herkent.',
      expected:
        'Een plaatje ziet er zo uit: ![een lege klas](./klas.jpg). In de naam van het bestand staat geen spatie.',
    };
  }
  if (
    /\[[^\]]+\]\([^)]*(\/|\.[a-z]{2,4}\b)[^)]*\)/i.test(text) ||
    /\[[^\]]+\] \([^)]*\/[^)]*\)|\[[^\]]+\]\([^)]*$/.test(text)
  ) {
    return {
      wrong: 'Hier staat een link die de site niet herkent.',
      expected: 'Een link ziet er zo uit, zonder spatie tussen de haken: [tekst](/hulp/).',
    };
  }
  if (/\([^()]+\)\[[^\]]*\/[^\]]*\]/.test(text)) {
    return {
      wrong: 'Bij deze link staan de haken andersom.',
      expected: 'Een link ziet er zo uit: [tekst](/hulp/).',
    };
  }
  if (/\*\*/.test(text)) {
    return {
      wrong: 'Hier staan sterretjes die de site niet als vet herkent.',
      expected: 'Zet ze zonder spatie tegen de woorden: **zo**. Elke ** heeft een tweede.',
    };
  }
  if (/(^|\n)-[^\s\d-]/.test(text)) {
    return { wrong: 'Achter het streepje van deze lijst ontbreekt een spatie.', expected: 'Schrijf: - tekst.' };
  }
  return undefined;
}
