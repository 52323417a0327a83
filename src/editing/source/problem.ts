/** Something in the content that its editor must mend; every text is Dutch and for the editor. */
export interface Problem {
  /** Path in the content folder; '' for the folder itself. */
  readonly file: string;
  readonly line?: number;
  /** What is wrong, as a sentence. */
  readonly wrong: string;
  /** What is expected, as a sentence. */
  readonly expected?: string;
  /** The right word that comes nearest to the wrong one. */
  readonly nearest?: string;
}

/** The problems as text for the editor, one paragraph each, in order of file and line. `folder` is shown before each file. */
export function renderProblems(problems: readonly Problem[], folder: string): string {
  return problems
    .toSorted((a, b) => a.file.localeCompare(b.file, 'nl') || (a.line ?? 0) - (b.line ?? 0))
    .map(({ file, line, wrong, expected, nearest }) => {
      const place = `${file ? `${folder}/${file}` : folder}${line === undefined ? '' : `, regel ${line}`}`;
      const help = [expected, nearest === undefined ? undefined : `Bedoelt u '${nearest}'?`].filter(Boolean).join(' ');
      return [place, `  ${wrong}`, ...(help ? [`  ${help}`] : [])].join('\n');
    })
    .join('\n\n');
}

/** How many problems there are, in words that can begin a message. */
export const countOf = (problems: readonly Problem[]): string =>
  problems.length === 1 ? 'Er is 1 fout in de inhoud.' : `Er zijn ${problems.length} fouten in de inhoud.`;
