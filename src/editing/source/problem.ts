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
  /** What it names that is not there: problems that name the same are told as one. */
  readonly missing?: Missing;
  /** Further places that have the same problem. */
  readonly places?: readonly Place[];
}

/** Something that the content names and does not have. */
export interface Missing {
  /** What it is, with its article: 'de rol'. */
  readonly what: string;
  readonly name: string;
  /** The file that it would be. */
  readonly file?: string;
}

export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** The most places that one message lists. */
const LISTED_PLACES = 12;

const placeIn = (folder: string, { file, line }: Place) =>
  `${file ? `${folder}/${file}` : folder}${line === undefined ? '' : `, regel ${line}`}`;

/** The problems as text for the editor, one paragraph each, in order of file and line. `folder` is shown before each file. */
export function renderProblems(problems: readonly Problem[], folder: string): string {
  return problems
    .toSorted((a, b) => a.file.localeCompare(b.file, 'nl') || (a.line ?? 0) - (b.line ?? 0))
    .map(({ file, line, wrong, expected, nearest, places = [] }) => {
      const help = [expected, nearest === undefined ? undefined : `Bedoelt u '${nearest}'?`].filter(Boolean).join(' ');
      const left = places.length - LISTED_PLACES;
      return [
        placeIn(folder, { file, ...(line !== undefined && { line }) }),
        `  ${wrong}`,
        ...(help ? [`  ${help}`] : []),
        ...places.slice(0, LISTED_PLACES).map((place) => `  - ${placeIn(folder, place)}`),
        ...(left > 0 ? [`  - en nog ${left} plaatsen`] : []),
      ].join('\n');
    })
    .join('\n\n');
}

/** How many problems there are, in words that can begin a message. */
export const countOf = (problems: readonly Problem[]): string =>
  problems.length === 1 ? 'Er is 1 fout in de inhoud.' : `Er zijn ${problems.length} fouten in de inhoud.`;
