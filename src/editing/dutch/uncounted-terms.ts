import { readTermIn } from '../new-school/steps/read-task-term.ts';
import type { ContentFile } from '../source/content-file.ts';
import { fieldsOf, listOf, textOf } from '../source/content-index.ts';
import type { Problem } from '../source/problem.ts';

/** Tasks of a step whose text says by when they are done and whose fields do not: the tracker then counts no day. */
export function uncountedTerms(file: ContentFile): readonly Problem[] {
  const { path, data } = file;
  if (!path.startsWith('protocol/')) return [];
  return listOf(data?.['fasen']).flatMap((phase, phasePlace) =>
    listOf(fieldsOf(phase)['taken']).flatMap((task, place): readonly Problem[] => {
      const fields = fieldsOf(task);
      const isCounted = fields['termijn'] !== undefined || fields['vastleggen'] === 'evaluatie';
      if (isCounted || readTermIn(textOf(fields['tekst'])) === undefined) return [];
      return [
        {
          file: path,
          line: file.lineOf(['fasen', phasePlace, 'taken', place, 'tekst']),
          wrong: 'In deze taak staat wanneer zij klaar moet zijn, maar het hulpmiddel telt dat niet.',
          expected: 'Zet erbij: termijn: { schooldagen: 2 }, of een andere lengte. Dan zegt Vandaag vóór welke dag.',
        },
      ];
    }),
  );
}
