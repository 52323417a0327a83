import type { Problem } from './problem.ts';

/** The fields above the text of a page, and where they stand. */
export interface FieldsBlock {
  readonly text: string;
  /** Number of lines of the file above the fields. */
  readonly above: number;
}

type Words = Pick<Problem, 'wrong' | 'expected'>;

const NO_FIELDS: Words = {
  wrong: 'Dit bestand begint niet met velden.',
  expected: 'Zet boven de tekst een regel ---, dan de velden (zoals titel: …), en dan weer een regel ---.',
};

const FENCE = /^---[ \t]*$/;
/** What Word, a telephone or a slip of the finger makes of three dashes. */
const NEARLY_FENCE = /^\s*(?:[-–—−_*=+~.·\u00AD]\s?){1,40}\s*$/;
const isNearlyFence = (line: string) => !FENCE.test(line) && NEARLY_FENCE.test(line) && !/^\s*-\s*$/.test(line);
const FIELD = /^\s*[a-zA-Z]+\s*:(\s|$)/;

/**
 * The fields of a page as the build finds them: a line of three dashes first, and the next line that begins so ends them.
 * What the build would pass over in silence is a problem here.
 */
export function fieldsBlock(file: string, text: string): FieldsBlock | Problem {
  const lines = text.split('\n');
  const problem = (place: number, words: Words): Problem => ({ file, line: place + 1, ...words });
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first] ?? '';
  if (!FENCE.test(opening)) {
    if (/^\s*---+\s*\S+ *:\s/.test(opening)) {
      return problem(first, {
        wrong: 'Op deze regel staan de streepjes en velden achter elkaar.',
        expected:
          'Zet de drie streepjes op een eigen regel, en elk veld op een eigen regel eronder. Onder het laatste veld staat weer ---.',
      });
    }
    if (isNearlyFence(opening) || /^\s*---/.test(opening)) {
      return problem(first, {
        wrong: `Het bestand begint met '${opening.trim()}', en dat zijn niet precies drie gewone streepjes.`,
        expected: 'Maak van de eerste regel drie gewone streepjes, zonder iets ervoor of erachter: ---',
      });
    }
    if (FIELD.test(opening)) {
      return problem(first, {
        wrong: 'De velden beginnen niet met een regel ---.',
        expected: 'Zet boven het eerste veld een regel met drie streepjes: ---',
      });
    }
    const later = lines.findIndex((line, place) => FENCE.test(line) && FIELD.test(lines[place + 1] ?? ''));
    return later > 0
      ? problem(first, {
          wrong: 'Boven de velden staat nog iets.',
          expected: 'De eerste regel van het bestand is ---. Zet wat erboven staat onder de velden, of haal het weg.',
        })
      : problem(first, NO_FIELDS);
  }
  const closing = lines.findIndex((line, place) => place > first && line.startsWith('---'));
  if (closing < 0) {
    const nearly = lines.findIndex((line, place) => place > first && isNearlyFence(line));
    if (nearly > 0) {
      return problem(nearly, {
        wrong: `Hier eindigen de velden met '${lines[nearly]?.trim()}', en dat zijn niet precies drie gewone streepjes.`,
        expected: 'Maak er drie gewone streepjes van, zonder iets ervoor of erachter: ---',
      });
    }
    return problem(first, {
      wrong: 'De velden beginnen hier, maar eindigen nergens.',
      expected: 'Zet onder het laatste veld een regel met drie streepjes: ---',
    });
  }
  if (!FENCE.test(lines[closing] ?? '')) {
    return problem(closing, {
      wrong: `Hier eindigen de velden met '${lines[closing]?.trim()}', en dat zijn niet precies drie gewone streepjes.`,
      expected: 'Maak er drie gewone streepjes van, zonder iets erachter: ---',
    });
  }
  return { text: `${lines.slice(first + 1, closing).join('\n')}\n`, above: first + 1 };
}

export const isBlock = (found: FieldsBlock | Problem): found is FieldsBlock => 'above' in found;
