import { type ContentFile, nameOf } from '../source/content-file.ts';
import { type ContentIndex, fieldsOf, listOf, ofKind } from '../source/content-index.ts';
import { withNearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { linkProblem } from './link-problem.ts';

/** Search words that lead to a term, a page, a part of a page or an audience that the content does not have, or that stand there twice; and words that stand in two groups. */
export function searchWordProblems(files: readonly ContentFile[], index: ContentIndex): readonly Problem[] {
  const terms = ofKind(files, 'terms').map(({ path }) => nameOf(path));
  return ofKind(files, 'searchWords').flatMap((file) => {
    const seen = new Set<string>();
    const grouped = new Set<string>();
    const twice = listOf(file.data?.['gelijk']).flatMap((group, place) =>
      listOf(group).flatMap((word, number) => {
        const plain = typeof word === 'string' ? word.trim().toLowerCase() : '';
        if (!grouped.has(plain)) {
          grouped.add(plain);
          return [];
        }
        return [
          {
            file: file.path,
            line: file.lineOf(['gelijk', place, number]),
            wrong: `Het woord '${plain}' staat in twee groepjes, of twee keer in een.`,
            expected: 'Kies het groepje dat het best past: een woord telt maar in één groepje mee.',
          },
        ];
      }),
    );
    const words = listOf(file.data?.['zoekwoorden']).flatMap((entry, place) => {
      const at = (field: string, number: number) => ['zoekwoorden', place, field, number];
      const fields = fieldsOf(entry);
      const each = (field: string, find: (value: string) => Omit<Problem, 'file' | 'line'> | undefined) =>
        listOf(fields[field]).flatMap((value, number) => {
          const problem = typeof value === 'string' ? find(value) : undefined;
          return problem ? [{ file: file.path, line: file.lineOf(at(field, number)), ...problem }] : [];
        });
      const audience = fields['voor'];
      return [
        ...each('zoek', (word) => {
          const plain = word.trim().toLowerCase();
          if (!seen.has(plain)) {
            seen.add(plain);
            return undefined;
          }
          return {
            wrong: `Het zoekwoord '${word}' staat er twee keer.`,
            expected: 'Zet alles wat bij een woord hoort bij elkaar.',
          };
        }),
        ...each('begrippen', (term) =>
          terms.includes(term)
            ? undefined
            : {
                missing: { what: 'het begrip', name: term, file: `begrippen/${term}.md` },
                wrong: `Het begrip '${term}' bestaat niet.`,
                expected: 'Een begrip is de naam van een bestand in begrippen, zonder .md.',
                ...withNearest(term, terms),
              },
        ),
        ...each('paginas', (address) => (address.startsWith('/') ? linkProblem(address, '', index) : undefined)),
        ...(typeof audience === 'string' && index.audiences.length > 0 && !index.audiences.includes(audience)
          ? [
              {
                file: file.path,
                line: file.lineOf(['zoekwoorden', place, 'voor']),
                missing: { what: 'de doelgroep', name: audience },
                wrong: `'${audience}' is geen doelgroep van deze site.`,
                expected: `Kies uit: ${index.audiences.join(', ')}. De doelgroepen staan in school.yaml.`,
                ...withNearest(audience, index.audiences),
              },
            ]
          : []),
      ];
    });
    return [...twice, ...words];
  });
}
