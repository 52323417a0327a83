import type { z } from 'astro/zod';
import type { ContentFile, FieldPath } from '../source/content-file.ts';
import { schemaOf } from '../source/content-index.ts';
import { withNearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { keysAt } from '../source/schema-keys.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Problem, 'wrong' | 'expected' | 'nearest'>;

/** What is wrong with the fields of a file on its own, by its schema. */
export function fieldProblems(file: ContentFile): readonly Problem[] {
  if (!file.data) return [];
  // A schema's own words for the editor stay; instead of the library's English there comes nothing.
  const { error } = schemaOf(file).safeParse(file.data, { error: () => '' });
  const issues = error?.issues ?? [];
  // A value of the wrong shape may fail several demands; the first says enough.
  const isFirst = (issue: Issue, place: number) => {
    const [first] = issues.filter(
      ({ code, path }) => code !== 'unrecognized_keys' && path.join() === issue.path.join(),
    );
    return issue.code === 'unrecognized_keys' || issues.indexOf(first ?? issue) === place;
  };
  return issues.filter(isFirst).flatMap((issue) => problemsOf(file, issue));
}

function problemsOf(file: ContentFile, issue: Issue): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schemaOf(file), issue.path);
    return issue.keys.map((key) => ({
      file: file.path,
      line: file.lineOf([...issue.path, key]),
      wrong: `Het veld '${key}' bestaat hier niet.`,
      expected: `Wel bestaan: ${known.join(', ')}.`,
      ...withNearest(key, known),
    }));
  }
  return [{ file: file.path, line: file.lineOf(issue.path), ...describe(issue, valueAt(file.data, issue.path)) }];
}

function describe(issue: Issue, value: unknown): Words {
  const name = fieldName(issue.path);
  if (value === undefined && issue.code !== 'custom') {
    return { wrong: `Het veld ${name} ontbreekt.`, expected: wantedOf(issue) };
  }
  if (issue.message) return { wrong: `${name} klopt niet${shown(value)}.`, expected: sentence(issue.message) };
  switch (issue.code) {
    case 'invalid_type': {
      const needsQuotes = issue.expected === 'string' && ['number', 'boolean'].includes(typeof value);
      return {
        wrong: `${name} heeft de verkeerde soort waarde${shown(value)}.`,
        expected: needsQuotes ? `Zet de waarde tussen aanhalingstekens: '${value}'.` : wantedOf(issue),
      };
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      return {
        wrong: `${name} klopt niet${shown(value)}.`,
        expected: oneOf(values),
        ...withNearest(String(value), values),
      };
    }
    case 'too_small':
    case 'too_big':
      return { wrong: `${name} is te ${sizeWord(issue)}${lengthOf(value)}.`, expected: wantedOf(issue) };
    default:
      return { wrong: `${name} klopt niet${shown(value)}.`, expected: wantedOf(issue) };
  }
}

const oneOf = (values: readonly string[]) => `Kies uit: ${values.join(', ')}.`;

const TYPES: Readonly<Record<string, string>> = {
  string: 'Vul hier tekst in.',
  number: 'Vul hier een getal in.',
  int: 'Vul hier een heel getal in.',
  boolean: 'Vul hier true (ja) of false (nee) in.',
  array: 'Maak hier een lijst: elk op een eigen regel met een streepje ervoor, of samen tussen vierkante haken.',
  object: 'Zet hier velden, elk op een eigen regel die inspringt.',
  record: 'Zet hier velden, elk op een eigen regel die inspringt.',
};

const FORMATS: Readonly<Record<string, string>> = {
  email: "Een e-mailadres ziet eruit als 'naam@school.nl'.",
  url: "Een adres ziet eruit als 'https://www.school.nl/'.",
  regex: 'Gebruik kleine letters, cijfers en streepjes.',
};

function wantedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? 'Vul hier een waarde in.';
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_format':
      return FORMATS[issue.format] ?? 'Vergelijk het met een ander bestand.';
    case 'too_small':
      return `Het moet ten minste ${amount(issue.origin, issue.minimum)} zijn.`;
    case 'too_big':
      return `Het mag ten hoogste ${amount(issue.origin, issue.maximum)} zijn.`;
    default:
      return issue.message ? sentence(issue.message) : 'Vergelijk het met een ander bestand.';
  }
}

const UNITS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  string: ['teken', 'tekens'],
  array: ['regel', 'regels'],
};

function amount(origin: string, count: number | bigint): string {
  const [one, more] = UNITS[origin] ?? ['', ''];
  return `${count} ${Number(count) === 1 ? one : more}`.trim();
}

const sizeWord = ({ code, origin }: { readonly code: string; readonly origin: string }) =>
  code === 'too_small' ? (origin === 'number' ? 'laag' : 'kort') : origin === 'number' ? 'hoog' : 'lang';

const lengthOf = (value: unknown) => (typeof value === 'string' ? ` (${value.length} tekens)` : '');
const shown = (value: unknown) => (['string', 'number', 'boolean'].includes(typeof value) ? `: '${value}'` : '');
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;

/** `fasen 2 › taken 1 › vastleggen`, counted as people count. */
const fieldName = (path: FieldPath) =>
  path
    .map((key) => (typeof key === 'number' ? ` ${key + 1}` : ` › ${String(key)}`))
    .join('')
    .replace(/^ (› )?/, "'")
    .concat("'");

const valueAt = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
