import type { Problem } from './problem.ts';

type Words = Pick<Problem, 'wrong' | 'expected'>;

interface Stray {
  readonly found: RegExp;
  /** What the site reads in its place, so that one stray character does not bring a row of other problems. */
  readonly read: (found: string) => string;
  readonly words: Words;
  /** Only among fields, where a line's first spaces and quotation marks say what is what. */
  readonly inFields?: true;
}

const gone = () => '';
const space = () => ' ';

const PASTED = 'Dat komt mee als u plakt uit Word, een pdf of een website.';
const RETYPE = 'Haal deze plek weg en typ haar opnieuw.';

/** Signs that join letters and pictures of other scripts are right there, and between our own letters they are not. */
const JOINER =
  /(?<!\p{Extended_Pictographic}|\p{M}|\p{Script=Arabic}|\p{Emoji_Modifier})[\u200C\u200D]|[\u200C\u200D](?=[\p{Script=Latin}\s\d])/gu;

const STRAYS: readonly Stray[] = [
  {
    found: /\uFFFD/g,
    read: (found) => found,
    words: {
      wrong: 'Hier is een letter verloren gegaan: er staat een � voor in de plaats.',
      expected: 'Typ het woord opnieuw en bewaar het bestand als UTF-8.',
    },
  },
  {
    found:
      /Ã[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|â€[\u0080-\u00BF\u0153\u017E\u02DC\u2122\u201C\u201D\u2018\u2019]?|Â[\u00A0-\u00BF]/g,
    read: (found) => found,
    words: {
      wrong: 'Hier staan tekens die ooit een letter met een accent of een aanhalingsteken waren, zoals Ã« of â€™.',
      expected: 'Typ het woord opnieuw en bewaar het bestand als UTF-8.',
    },
  },
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
    found: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]/g,
    read: gone,
    words: { wrong: 'Hier staat een onzichtbaar teken dat geen letter is.', expected: `${PASTED} ${RETYPE}` },
  },
  {
    found: /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\u061C\u180E\uFEFF]/g,
    read: gone,
    words: {
      wrong: 'Hier staat een onzichtbaar teken, zoals een zacht afbreekstreepje.',
      expected: `${PASTED} ${RETYPE}`,
    },
  },
  {
    found: JOINER,
    read: gone,
    words: { wrong: 'Hier staat een onzichtbaar teken tussen de letters.', expected: `${PASTED} ${RETYPE}` },
  },
  {
    found: /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g,
    read: space,
    words: {
      wrong: 'Hier staat een vaste of bijzondere spatie in plaats van een gewone.',
      expected: `${PASTED} Haal haar weg en typ een gewone spatie.`,
    },
  },
  {
    found: /(?<=^\s*)(?:[•·▪▫◦‣⁃●○■□➢➤►◆❖✓✔]|[\uE000-\uF8FF])[ \t]*/gu,
    read: () => '- ',
    words: {
      wrong: 'Deze regel begint met een bolletje of een vinkje.',
      expected: 'Begin een regel van een lijst met een gewoon streepje en een spatie: - tekst.',
    },
  },
  {
    found: /(?<=^\s*)[–—−‐‑][ \t]+/g,
    read: () => '- ',
    words: {
      wrong: 'Deze regel begint met een lang streepje.',
      expected: 'Begin een regel van een lijst met een gewoon streepje en een spatie: - tekst.',
    },
  },
  {
    found: /(?<=^)o\t/g,
    read: () => '- ',
    words: {
      wrong: 'Deze regel begint met een o en een tab: zo plakt Word een bolletje.',
      expected: 'Begin een regel van een lijst met een gewoon streepje en een spatie: - tekst.',
    },
  },
  {
    found: /(?<=^[ \t]*)\t/g,
    read: () => '  ',
    inFields: true,
    words: {
      wrong: 'Deze regel begint met een tab.',
      expected: 'Laat regels inspringen met spaties, twee per stap.',
    },
  },
  {
    found:
      /(?<=^\s*(?:- +)?(?:[\w-]+: +)?)[“”„‟"][^“”„‟"]*[“”„‟](?=\s*$)|(?<=^\s*(?:- +)?(?:[\w-]+: +)?)[“”„‟][^“”„‟"]*"(?=\s*$)/g,
    read: (found) => `"${found.slice(1, -1)}"`,
    inFields: true,
    words: {
      wrong: 'Om deze waarde staan kromme aanhalingstekens (“ ”).',
      expected: `Zet er rechte omheen ("), of laat ze weg. Moeten ze op de site te zien zijn? Zet er dan nog rechte omheen: "“…”".`,
    },
  },
  {
    found:
      /(?<=<[A-Z]\w*(?:\s[^<>]*)?=)[“”„‟‘’‚«»][^“”„‟‘’‚«»"<>]*["“”„‟‘’‚«»]|(?<=<[A-Z]\w*(?:\s[^<>]*)?=)"[^"“”„‟<>]*[“”„‟]/g,
    read: (found) => `"${found.slice(1, -1)}"`,
    words: {
      wrong: 'In dit onderdeel staan kromme aanhalingstekens (“ ”).',
      expected: 'Zet er rechte: titel="Let op".',
    },
  },
];

/** The most line numbers that one message names. */
const NAMED_LINES = 6;

/**
 * The text as it was meant, with the same lines, and what an editor must mend in it: one problem for each kind of stray character,
 * however often it stands there.
 *
 * @param isField whether a line, counted from 1, holds fields.
 */
export function cleanText(
  file: string,
  text: string,
  isField: (line: number) => boolean,
): { readonly text: string; readonly problems: readonly Problem[] } {
  const lines = text.split('\n');
  const problems = STRAYS.flatMap(({ found, read, words, inFields }) => {
    const hit: number[] = [];
    for (const [place, line] of lines.entries()) {
      if (inFields && !isField(place + 1)) continue;
      const clean = line.replace(found, read);
      if (clean !== line || new RegExp(found.source, found.flags.replace('g', '')).test(line)) hit.push(place + 1);
      lines[place] = clean;
    }
    const [first, ...more] = hit;
    return first === undefined ? [] : [{ file, line: first, ...words, expected: withMore(words.expected, more) }];
  });
  return { text: lines.join('\n'), problems };
}

function withMore(expected: string | undefined, lines: readonly number[]): string {
  if (lines.length === 0) return expected ?? '';
  const named = lines.slice(0, NAMED_LINES).join(', ');
  const left = lines.length - NAMED_LINES;
  return `${expected} Ook op regel ${named}${left > 0 ? ` en nog ${left} regels` : ''}.`;
}
