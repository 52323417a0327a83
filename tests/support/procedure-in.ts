import { measures as measuresSchema } from '../../src/collections/measures.ts';
import { step as stepSchema } from '../../src/collections/step.ts';
import { toStep } from '../../src/collections/to-step.ts';
import { readWords } from '../../src/editing/read-words.ts';
import { nameOf } from '../../src/editing/source/content-file.ts';
import { readContentFiles } from '../../src/editing/source/read-content-files.ts';
import type { Procedure } from '../../src/protocol/procedure.ts';

/** The procedure that the content of a folder tells, as pages and tracker read it. */
export async function procedureIn(folder: string): Promise<Procedure> {
  const files = await readContentFiles(folder);
  const word = readWords(folder).step.one;
  const steps = files
    .filter(({ kind }) => kind === 'steps')
    .map(({ path, data }) => toStep({ id: nameOf(path), data: stepSchema.parse(data) }, word))
    .toSorted((one, other) => one.number - other.number);
  const measures = files
    .filter(({ kind }) => kind === 'measures')
    .flatMap(({ data }) => measuresSchema.parse(data).middelen);
  const notStaff = files
    .filter(({ kind, data }) => kind === 'terms' && data?.['personeel'] === false)
    .map(({ path }) => nameOf(path));
  return { version: 'verzonnen', steps, measures, notStaff };
}
