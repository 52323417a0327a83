import { stringify } from 'yaml';
import { editValues } from '../rename/edit-values.ts';
import type { Answers } from './answers.ts';

/** A value as it can stand behind a colon. */
const asValue = (text: string) => stringify(text, { lineWidth: 0 }).trimEnd();

/** The template's `school.yaml` with what the school said of itself. */
export function withSchoolFields(text: string, answers: Answers, owner: string): string {
  const told = editValues('school.yaml', text, ([field, ...rest], _, isName) =>
    isName || rest.length > 0 ? undefined : field === 'eigenaar' ? owner : undefined,
  );
  return told
    .replace(/^naam: .*$/m, () => `naam: ${asValue(answers.name)}`)
    .replace(/^soort: .*$/m, () => `soort: ${asValue(answers.kind.says)}`)
    .replace(/^site: .*$/m, () => `site: ${asValue(answers.site)}`);
}
