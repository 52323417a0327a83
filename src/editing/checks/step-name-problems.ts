import { type ContentFile, nameOf } from '../source/content-file.ts';
import { ofKind } from '../source/content-index.ts';
import type { Problem } from '../source/problem.ts';

/** The number that a step has by the name of its file; `undefined` for a name that has none. */
export function numberInName(name: string): number | undefined {
  if (name === 'melding') return 0;
  const number = /-(\d+)$/.exec(name)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** A page among the steps that has the fields of a step, so that its name must be wrong. */
export const isUnnamedStep = ({ kind, path, data }: ContentFile): boolean =>
  kind === 'pages' && path.startsWith('protocol/') && data?.['fasen'] !== undefined;

/** A step whose file and number disagree, and a page among the steps that has the fields of a step and not its name. */
export function stepNameProblems(files: readonly ContentFile[]): readonly Problem[] {
  const wrongNumbers = ofKind(files, 'steps').flatMap(({ path, data, lineOf }): readonly Problem[] => {
    const name = nameOf(path);
    const number = data?.['nummer'];
    const byName = numberInName(name);
    if (byName === undefined) {
      return [
        {
          file: path,
          wrong: `Dit bestand heet ${name}, en dat is geen naam voor een stap.`,
          expected: `Een stap heet stap-1.mdx, stap-2.mdx … Is dit een kopie? Haal haar dan weg.`,
        },
      ];
    }
    if (!Number.isInteger(number) || byName === number || data?.['naam'] !== undefined) return [];
    const other = number === 0 ? 'melding' : name.replace(/\d+$/, String(number));
    return [
      {
        file: path,
        line: lineOf(['nummer']),
        wrong: `Dit bestand heet ${name}.mdx, maar hier staat nummer: ${number}.`,
        expected: `Schrijf nummer: ${byName}, of geef het bestand de naam ${other}.mdx.`,
      },
    ];
  });
  const unnamed = files.filter(isUnnamedStep).map(({ path, data }): Problem => {
    const number = Number.isInteger(data?.['nummer']) ? data?.['nummer'] : '…';
    return {
      file: path,
      wrong: 'Dit is een stap, maar aan de naam van het bestand ziet de site dat niet.',
      expected: `Geef het de naam ${number === 0 ? 'melding' : `stap-${number}`}.mdx. Hoe de stap op de site heet, staat in het bestand zelf.`,
    };
  });
  return [...wrongNumbers, ...unnamed];
}
