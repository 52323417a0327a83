import { measures as measuresSchema } from '../../collections/measures.ts';
import { step as stepSchema } from '../../collections/step.ts';
import { toStep } from '../../collections/to-step.ts';
import { DEFAULT_WORDS } from '../../words/words.ts';
import { type ContentFile, nameOf } from '../source/content-file.ts';
import { fieldsOf, ofKind, textOf } from '../source/content-index.ts';
import { readBack, type StepReadBack } from './read-back.ts';

export interface ProtocolReadBack {
  readonly school: string;
  readonly version: string;
  readonly steps: readonly StepReadBack[];
  /** Titles of what can be done besides the steps. */
  readonly measures: readonly string[];
}

/** The protocol of checked content, in sentences. */
export function procedureOf(files: readonly ContentFile[]): ProtocolReadBack {
  const [school] = ofKind(files, 'school');
  const version = textOf(fieldsOf(school?.data?.['protocol'])['versie']);
  const word = textOf(fieldsOf(ofKind(files, 'words')[0]?.data?.['stap'])['enkel']) || DEFAULT_WORDS.step.one;
  const steps = ofKind(files, 'steps')
    .map(({ path, built }) => toStep({ id: nameOf(path), data: stepSchema.parse(built) }, word))
    .toSorted((a, b) => a.number - b.number);
  const measures = ofKind(files, 'measures').flatMap(({ built }) => measuresSchema.parse(built).middelen);
  const roleName = (role: string) =>
    textOf(ofKind(files, 'terms').find(({ path }) => nameOf(path) === role)?.data?.['term']) || role;
  return {
    school: textOf(school?.data?.['naam']),
    version,
    steps: readBack({ version, steps, measures }, roleName),
    measures: measures.map(({ title }) => title),
  };
}
