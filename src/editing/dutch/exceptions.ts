import type { ContentFile } from '../source/content-file.ts';
import { fieldsOf, listOf, ofKind, textOf } from '../source/content-index.ts';
import type { Problem } from '../source/problem.ts';

/** A remark on the language, with what an exception can name. */
export interface Finding extends Problem {
  /** The sentence that it is about. */
  readonly sentence?: string;
  /** The term that it is about, by file name. */
  readonly term?: string;
}

/** What is left of findings after the exceptions of `taal.yaml`; an exception that nothing needs is a finding too. */
export function withoutExceptions(findings: readonly Finding[], files: readonly ContentFile[]): readonly Finding[] {
  const exceptions = ofKind(files, 'language').flatMap((file) =>
    listOf(file.data?.['uitzonderingen']).map((entry, place) => {
      const { bestand, zin, begrip } = fieldsOf(entry);
      return {
        line: file.lineOf(['uitzonderingen', place]),
        path: file.path,
        covers: ({ file: found, sentence = '', term = '' }: Finding) =>
          found === bestand &&
          (textOf(begrip) ? term === begrip : textOf(zin) !== '' && sentence.startsWith(textOf(zin))),
      };
    }),
  );
  return [
    ...findings.filter((finding) => !exceptions.some(({ covers }) => covers(finding))),
    ...exceptions
      .filter(({ covers }) => !findings.some(covers))
      .map(({ path, line }) => ({
        file: path,
        line,
        wrong: 'Deze uitzondering is nergens meer voor nodig.',
        expected: 'Haal haar weg, of kijk na of het bestand en de eerste woorden van de zin kloppen.',
      })),
  ];
}
