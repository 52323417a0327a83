import { type ContentFile, nameOf } from '../source/content-file.ts';
import { fieldsOf, listOf, ofKind, textOf } from '../source/content-index.ts';
import { withNearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';

/** The word for a message that goes with a measure and not with a step. */
const MEASURES = 'middelen';

/** Messages that belong to a step or a measure that the content does not have. */
export function messageProblems(files: readonly ContentFile[]): readonly Problem[] {
  const steps = [...ofKind(files, 'steps').map(({ path }) => nameOf(path)), MEASURES];
  const measures = ofKind(files, 'measures').flatMap(({ data }) =>
    listOf(data?.['middelen']).map((each) => textOf(fieldsOf(each)['id'])),
  );
  return ofKind(files, 'messages').flatMap((file) => {
    const step = textOf(file.data?.['stap']);
    const measure = textOf(file.data?.['middel']);
    const at = (field: string, words: Omit<Problem, 'file' | 'line'>) => [
      { file: file.path, line: file.lineOf([field]), ...words },
    ];
    return [
      ...(step === '' || steps.includes(step)
        ? []
        : at('stap', {
            missing: { what: 'de pagina', name: `/protocol/${step}/` },
            wrong: `De stap '${step}' bestaat niet.`,
            expected: 'Een stap is de naam van een bestand in protocol, zonder .mdx. Of kies: middelen.',
            ...withNearest(step, steps),
          })),
      ...(measure === '' || measures.includes(measure)
        ? []
        : at('middel', {
            wrong: `Het middel '${measure}' bestaat niet.`,
            expected: 'Een middel is een id uit protocol/middelen.mdx.',
            ...withNearest(measure, measures),
          })),
      ...(step === MEASURES && measure === ''
        ? at('stap', { wrong: 'Dit bericht zegt niet bij welk middel het hoort.', expected: 'Zet erbij: middel: …' })
        : []),
    ];
  });
}
