import { KINDS } from '../../collections/kinds.ts';
import type { Problem } from '../source/problem.ts';
import { allKeys } from '../source/schema-keys.ts';

type Words = Pick<Problem, 'wrong' | 'expected'>;

/** A line of fields as it was probably meant, and what to say of it. */
export interface LineMend extends Words {
  readonly line: string;
}

/** Gives a line as it was probably meant; nothing where it does not look like that mistake. `above` are the lines before it. */
type Mend = (line: string, above: readonly string[]) => readonly LineMend[];

/** A field or an item of a list: what stands before its value, and the value. */
function parts(line: string): { readonly head: string; readonly value: string } | undefined {
  const [, head, value] =
    /^(\s*(?:- +)*[\p{L}\d_-]+ *: +)(\S.*?)\s*$/u.exec(line) ?? /^(\s*(?:- +)+)(\S.*?)\s*$/.exec(line) ?? [];
  return head === undefined || value === undefined ? undefined : { head, value };
}

const WHOLE_SINGLE = /^'(?:[^']|'')*'$/;
const WHOLE_DOUBLE = /^"(?:[^"\\]|\\.)*"$/;

/** The text as a value between quotation marks, double where that can be. */
export const quoted = (text: string): string => (!/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`);

/** The longest line that a message repeats whole. */
const LONGEST_SHOWN = 140;
const shown = (line: string) =>
  line.trim().length > LONGEST_SHOWN
    ? `${line.trim().slice(0, LONGEST_SHOWN / 2)} … ${line.trim().slice(-20)}`
    : line.trim();

/** How Dutch words begin that begin with an apostrophe: 't, 's, 'n, 'k, 'ns. */
const DUTCH_APOSTROPHE = /^'[a-z]{1,2}[ -]/;

function quoting(text: string, head: string, wrong: string): LineMend {
  const mended = `${head}${quoted(text)}`;
  const marks = mended.endsWith('"') ? 'dubbele aanhalingstekens' : 'enkele aanhalingstekens';
  return { line: mended, wrong, expected: `Zet de hele waarde tussen ${marks}: ${shown(mended)}` };
}

const unclosed = (mended: string): LineMend => ({
  line: mended,
  wrong: 'Hier ontbreekt een aanhalingsteken, haakje of komma aan het eind.',
  expected: `Wat met een aanhalingsteken of haakje begint, eindigt er ook mee: ${shown(mended)}`,
});

const apostrophe: Mend = (line) => {
  const found = parts(line);
  if (!found?.value.startsWith("'") || WHOLE_SINGLE.test(found.value)) return [];
  const { head, value } = found;
  const isDutch = DUTCH_APOSTROPHE.test(value);
  if (!isDutch && value.split("'").length === 2) return [unclosed(`${head}${value}'`)];
  const isAround = value.endsWith("'") && value.length > 2 && !isDutch;
  return isAround
    ? [quoting(value.slice(1, -1), head, "In deze waarde staat een ' in de tekst zelf, en die sluit haar hier af.")]
    : [quoting(value, head, "Deze waarde begint met een ' en dat betekent hier iets anders.")];
};

const doubleQuotes: Mend = (line) => {
  const found = parts(line);
  if (!found?.value.startsWith('"')) return [];
  const { head, value } = found;
  if (WHOLE_DOUBLE.test(value)) {
    return value.includes('\\')
      ? [
          quoting(
            value.slice(1, -1),
            head,
            'In deze waarde staat een schuine streep naar links (\\), en dat betekent hier iets anders.',
          ),
        ]
      : [];
  }
  if (value.split('"').length === 2) {
    return [unclosed(`${head}${value}"`)];
  }
  const inner = value.endsWith('"') ? value.slice(1, -1) : value;
  return [quoting(inner, head, 'In deze waarde staan aanhalingstekens in de tekst zelf, en die sluiten haar hier af.')];
};

/** Every name of a field in any file: before a colon it is no word of a sentence. */
const NAMES: ReadonlySet<string> = new Set(Object.values(KINDS).flatMap(({ schema }) => allKeys(schema)));

/** The inside of braces with a comma before each field that lacks one. */
const withCommas = (inner: string) =>
  inner
    .replace(/;/g, ',')
    .replace(/([^,\s{])\s+([a-zA-Z-]+)( *:\s)/g, (found, before: string, name: string, after: string) =>
      NAMES.has(name) ? `${before}, ${name}${after}` : found,
    )
    .replace(/,?\s*$/, '');

/** `- naam: herfstvakantie, van: …, tot: …`, and the same behind a field. */
const braces: Mend = (line) => {
  const found = /^(\s*(?:- +|[\w-]+: +))([\w-]+: [^{}]*?, *[\w-]+ *: .*?)\s*$/.exec(line);
  if (!found) return [];
  const mended = `${found[1]}{ ${found[2]?.replace(/,\s*$/, '')} }`;
  return [
    {
      line: mended,
      wrong: 'Hier staan velden achter elkaar zonder accolades eromheen.',
      expected: `Zet er accolades omheen: ${shown(mended)}`,
    },
  ];
};

/** Values between braces that need quotation marks: for an apostrophe, a colon or a sign that means something else. */
const valuesInBraces: Mend = (line) => {
  const [, head = '', inner = '', tail = ''] = /^(\s*(?:- +|[\w-]+ *: +)*\{ *)(.*?)( *\}?\s*)$/.exec(line) ?? [];
  if (inner === '' || withCommas(inner) !== inner.replace(/,?\s*$/, '')) return [];
  const fields = inner.split(/,\s*(?=[a-zA-Z-]+ *:\s)/);
  const mended = fields.map((field) => {
    const [, name = '', value = ''] = /^([a-zA-Z-]+ *:\s+)(.*?)\s*$/.exec(field) ?? [];
    const isWhole = WHOLE_SINGLE.test(value) || WHOLE_DOUBLE.test(value) || /^[[{].*[\]}]$/.test(value);
    return name !== '' && !isWhole && /^['"@`%&*!|>#[{-]|:(\s|$)|[[\]{}]/.test(value)
      ? `${name}${quoted(value.replace(/^"(.*)"$/, '$1'))}`
      : field;
  });
  const whole = `${head}${mended.join(', ')}${tail.trimEnd()}`;
  const changed = mended.filter((field, place) => field !== fields[place]);
  return changed.length === 0
    ? []
    : [
        {
          line: whole,
          wrong: 'In een waarde tussen deze accolades staat een teken dat hier iets anders betekent.',
          expected: `Zet die waarde tussen aanhalingstekens: ${changed.map(shown).join(', ')}`,
        },
      ];
};

/** Fields between braces that lack commas, the last brace or both. */
const inBraces: Mend = (line) => {
  const found = /^(\s*(?:- +|[\w-]+ *: +)*)\{(.*?)(\}?)[,;]?\s*$/.exec(line);
  if (!found) return [];
  const [, head = '', inner = '', end] = found;
  const spaced = withCommas(inner);
  const mended = `${head}{ ${spaced.trim()} }`;
  const lacksComma = spaced.replace(/[\s,]/g, '') === inner.replace(/[\s,]/g, '') && spaced.trim() !== inner.trim();
  return [
    {
      line: mended,
      wrong:
        lacksComma && end
          ? 'Tussen deze velden ontbreekt een komma.'
          : 'Hier ontbreekt een aanhalingsteken, haakje of komma aan het eind.',
      expected: `Velden tussen accolades scheidt u met komma's: ${shown(mended)}`,
    },
  ];
};

const brackets: Mend = (line) => {
  const found = parts(line);
  if (!found?.value.startsWith('[') || found.value.includes(']')) return [];
  return [unclosed(`${found.head}${found.value.replace(/,?\s*$/, '')}]`)];
};

const sign: Mend = (line) => {
  const found = parts(line);
  if (!found || !/^[@`%&*!|>?{}[\],#-]/.test(found.value) || /^[|>][-+\d]*$/.test(found.value)) return [];
  const { head, value } = found;
  const [entity] = /^&[a-z]{2,8};/i.exec(value) ?? [];
  if (entity) {
    return [
      {
        line: `${head}${value.slice(entity.length)}`,
        wrong: `Hier staat ${entity}, een code uit een website.`,
        expected: 'Haal die weg, of typ het teken zelf.',
      },
    ];
  }
  // Between braces or brackets one value of several may be meant.
  if (/^\[.*\]$|^\{\s*(['"]?[\w-]+['"]? *:|\}$)/.test(value)) return [];
  const wrong = /^[&*]/.test(value)
    ? 'Deze waarde begint met een ster of een en-teken, en dat betekent hier iets anders.'
    : 'Deze waarde begint met een teken dat hier iets anders betekent.';
  return [quoting(value, head, wrong)];
};

/** A line that looks empty and is not: in a text of several lines it says how far they stand in. */
const blank: Mend = (line) =>
  line !== '' && line.trim() === ''
    ? [{ line: '', wrong: 'Deze lege regel heeft spaties.', expected: 'Haal de spaties van deze regel weg.' }]
    : [];

/** `|` or `>` before a text of several lines, with more behind it than belongs there. */
const block: Mend = (line) => {
  const found = parts(line);
  const [sign] = /^[|>](?=[^\s\d+-]\S*$)/.exec(found?.value ?? '') ?? [];
  if (!found || !sign) return [];
  return [
    {
      line: `${found.head}${sign}`,
      wrong: `Achter de ${sign} staat iets wat de site niet begrijpt.`,
      expected: `Schrijf: ${shown(`${found.head}${sign}`)}`,
    },
  ];
};

/** A name of a field that begins with a sign. */
const signBefore: Mend = (line) => {
  const [, lead, rest] = /^(\s*(?:- +)*)[@`%&*!]+([a-zA-Z][\w-]* *:(?:\s.*)?)$/.exec(line) ?? [];
  if (lead === undefined || rest === undefined) return [];
  return [
    {
      line: `${lead}${rest}`,
      wrong: 'Deze regel begint met een teken dat hier iets anders betekent.',
      expected: `De naam van een veld begint met een letter: ${shown(rest)}`,
    },
  ];
};

const colon: Mend = (line) => {
  const found = parts(line);
  if (!found || !/:(\s|$)/.test(found.value) || /^["'{[]|^[\w-]+:$/.test(found.value)) return [];
  return [quoting(found.value, found.head, 'In deze waarde staat een dubbele punt, en die betekent hier iets anders.')];
};

const afterColon: Mend = (line) => {
  const found = /^(\s*(?:- +)*[a-zA-Z]+) *:([^\s/].*)$/.exec(line);
  if (!found) return [];
  const mended = `${found[1]}: ${found[2]}`;
  return [
    {
      line: mended,
      wrong: 'Achter de dubbele punt van dit veld ontbreekt een spatie.',
      expected: `Schrijf: ${shown(mended)}`,
    },
  ];
};

const equals: Mend = (line) => {
  const found = /^(\s*(?:- +)*[a-zA-Z]+)\s*=\s*(\S.*)$/.exec(line);
  if (!found) return [];
  const mended = `${found[1]}: ${found[2]}`;
  return [
    {
      line: mended,
      wrong: 'Achter de naam van dit veld staat een = in plaats van een dubbele punt.',
      expected: `Schrijf: ${shown(mended)}`,
    },
  ];
};

const afterDash: Mend = (line) => {
  const found = /^(\s*)-([^\s-].*)$/.exec(line);
  if (!found) return [];
  const mended = `${found[1]}- ${found[2]}`;
  return [{ line: mended, wrong: 'Achter het streepje ontbreekt een spatie.', expected: `Schrijf: ${shown(mended)}` }];
};

const FIELD_NAME = /^(\s*(?:- +)*)([\w-]+) *:(\s|$)/;

/** The column at which a field of that line begins, behind the dashes of a list; `undefined` for another line. */
export const columnOf = (line: string): number | undefined => FIELD_NAME.exec(line)?.[1]?.length;

/** A field, or an item of a list, that does not stand straight below another. */
const indent: Mend = (line, above) => {
  const [, lead = '', rest] = /^(\s*)((?:- +)*[\w-]+ *:(?:\s.*)?|- .*)$/.exec(line) ?? [];
  if (rest === undefined) return [];
  const isItem = rest.startsWith('- ');
  const others = above
    .toReversed()
    .slice(0, 30)
    .flatMap((other) => {
      const column = isItem ? /^(\s*)- /.exec(other)?.[1]?.length : columnOf(other);
      return column === undefined || column === lead.length
        ? []
        : [{ column, name: isItem ? 'het streepje erboven' : `'${FIELD_NAME.exec(other)?.[2]}'` }];
    });
  const seen = new Set<number>();
  return others
    .filter(({ column }) => !seen.has(column) && seen.add(column))
    .toSorted((a, b) => Math.abs(a.column - lead.length) - Math.abs(b.column - lead.length))
    .map(({ column, name }) => ({
      line: `${' '.repeat(column)}${rest}`,
      wrong: 'Deze regel springt verkeerd in.',
      expected:
        column === 0
          ? `Zet er geen spaties voor, zoals bij ${name}.`
          : `Zet er ${column} spaties voor, zodat hij recht onder ${name} begint.`,
    }));
};

const continued: Mend = (line, above) => {
  if (/^\s*([\w-]+ *:(\s|$)|- |#|$)/.test(line)) return [];
  const before = above.findLast((other) => other.trim() !== '');
  const column = before === undefined ? undefined : columnOf(before);
  if (column === undefined) return [];
  return [
    {
      line: `${' '.repeat(column + 2)}${line.trim()}`,
      wrong: 'Deze regel is geen veld en hoort ook niet bij het veld erboven.',
      expected:
        'Zet achter de naam van een veld een dubbele punt en een spatie. Laat een tekst die doorloopt inspringen.',
    },
  ];
};

/** The most lines over which a text between quotation marks is looked for. */
const MOST_LINES = 20;

/**
 * A text between quotation marks that goes on at the next lines, which do not stand in: all of it in one line, and the others empty.
 * Nothing where no such text begins at that place.
 */
export function joined(
  lines: readonly string[],
  place: number,
): { readonly lines: readonly string[]; readonly mend: LineMend } | undefined {
  const found = parts(lines[place] ?? '');
  const mark = found?.value[0];
  if (!found || (mark !== '"' && mark !== "'") || found.value.split(mark).length !== 2) return undefined;
  const last = lines.findIndex(
    (line, at) =>
      at > place && at <= place + MOST_LINES && line.trimEnd().endsWith(mark) && line.split(mark).length === 2,
  );
  if (last < 0) return undefined;
  const whole = lines
    .slice(place, last + 1)
    .map((line, at) => (at === 0 ? line.trimEnd() : line.trim()))
    .join(' ')
    .replace(/\s+(['"])$/, '$1');
  return {
    lines: lines.map((line, at) => (at === place ? whole : at > place && at <= last ? '' : line)),
    mend: {
      line: whole,
      wrong: 'De tekst die hier begint, loopt door op de regels eronder, en die springen niet in.',
      expected: 'Zet de hele tekst op één regel.',
    },
  };
}

/** Mistakes with a beginning and no end: the parser meets them at a later line than the one to mend. */
export const UNENDED: readonly Mend[] = [apostrophe, doubleQuotes, valuesInBraces, inBraces, brackets];

/** Every mistake that is known, the surest first. */
export const LINE_MENDS: readonly Mend[] = [
  blank,
  block,
  apostrophe,
  doubleQuotes,
  braces,
  valuesInBraces,
  inBraces,
  brackets,
  sign,
  signBefore,
  colon,
  afterColon,
  equals,
  afterDash,
  indent,
  continued,
];
