import type { Answers } from '../new-school/answers.ts';
import { EXAMPLE_NAME, EXAMPLE_SITE } from '../new-school/answers.ts';
import type { ContentFile } from '../source/content-file.ts';
import { type OwnText, ownTexts } from './own-texts.ts';

/** Where a new school keeps what it was given to begin with. The check reads it; the site does not. */
export const EXAMPLE_FILE = '.voorbeeld.json';

/** Files whose words are the same at every school, and need no words of its own. */
const THE_SAME =
  /^(nood\/|over\/(start|contact|privacy|zoeken|begrippen|over|toegankelijkheid|dossiers|hulp)\.mdx$|taal\.yaml|woorden\.yaml|zoekwoorden\.yaml|protocol\/(index|volledig)\.mdx$)/;

/** The texts of a new school that its editor has yet to replace, by file. */
export function exampleOf(
  files: readonly ContentFile[],
  {
    answers,
    hasOwnSteps,
    hasOwnReport = true,
  }: {
    readonly answers: Answers;
    readonly hasOwnSteps: boolean;
    /** False where the report was not among the school's steps, so that it was made for it. */
    readonly hasOwnReport?: boolean;
  },
): string {
  const own = new Set([
    ...(answers.name === EXAMPLE_NAME ? [] : [answers.name]),
    ...(answers.site === EXAMPLE_SITE ? [] : [answers.site]),
  ]);
  const isExample = (path: string, { text }: OwnText) =>
    !own.has(text) &&
    !(hasOwnSteps && path.startsWith('protocol/') && (hasOwnReport || path !== 'protocol/melding.mdx'));
  const entries = files
    .filter(({ path }) => !THE_SAME.test(path))
    .map(
      (file) =>
        [
          file.path,
          ownTexts(file)
            .filter((each) => isExample(file.path, each))
            .map(({ text }) => text),
        ] as const,
    )
    .filter(([, texts]) => texts.length > 0);
  return `${JSON.stringify({ uitleg: 'Wat de nieuwe school meekreeg. npm run check-content vergelijkt het met wat er nu staat.', ...Object.fromEntries(entries) }, null, 1)}\n`;
}
