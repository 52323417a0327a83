import type { z } from 'astro/zod';
import type { ContentFile, FieldPath } from '../source/content-file.ts';
import { schemaOf } from '../source/content-index.ts';
import { withNearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { keysAt, parentsOf } from '../source/schema-keys.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Problem, 'wrong' | 'expected' | 'nearest'>;

/** What is wrong with the fields of a file on its own, by its schema. */
export function fieldProblems(file: ContentFile): readonly Problem[] {
  if (!file.data || !file.built) return [];
  const asWritten = issuesOf(file, file.data);
  // The build reads a day without quotation marks as a date: that matters where text is wanted. A day that does not exist
  // becomes another day there, so only the text as it is written shows it.
  const isNew = (issue: Issue) => !asWritten.some(({ path }) => path.join() === issue.path.join());
  const issues = [...asWritten, ...issuesOf(file, file.built).filter(isNew)];
  // A value of the wrong shape may fail several demands; the first says enough.
  const isFirst = (issue: Issue, place: number) => {
    const [first] = issues.filter(
      ({ code, path }) => code !== 'unrecognized_keys' && path.join() === issue.path.join(),
    );
    return issue.code === 'unrecognized_keys' || issues.indexOf(first ?? issue) === place;
  };
  return issues.filter(isFirst).flatMap((issue) => problemsOf(file, issue));
}

/** A schema's own words for the editor stay; instead of the library's English there comes nothing. */
const issuesOf = (file: ContentFile, data: unknown): readonly Issue[] =>
  (schemaOf(file).safeParse(data, { error: () => '' }).error?.issues ?? []).flatMap(narrowed);

/** The data with another value at that path. */
function withValue(data: unknown, [key, ...rest]: FieldPath, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.with(Number(key), withValue(data[Number(key)], rest, value));
  const fields = data as Readonly<Record<PropertyKey, unknown>>;
  return { ...fields, [key]: withValue(fields[key], rest, value) };
}

/** Of a value that may have one of several shapes: what is wrong by the shape that it has, where it has one of them. */
function narrowed(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isInside = ({ code, path }: Issue) => path.length > 0 || code === 'unrecognized_keys' || code === 'custom';
  const shape = issue.errors.find((found) => found.every(isInside));
  return (shape ?? []).length === 0
    ? [issue]
    : (shape ?? []).flatMap((each) => narrowed({ ...each, path: [...issue.path, ...each.path] }));
}

function problemsOf(file: ContentFile, issue: Issue): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file: file.path,
      line: file.lineOf([...issue.path, key]),
      wrong: `Het veld '${key}' bestaat hier niet.`,
      ...unknownField(key, issue.path, schemaOf(file)),
    }));
  }
  const value = valueAt(file.built, issue.path);
  const source = file.sourceOf(issue.path) ?? (typeof value === 'string' ? value : undefined);
  const isGood: IsGood = (other) =>
    !issuesOf(file, withValue(file.data, issue.path, other)).some(({ path }) =>
      path.join().startsWith(issue.path.join()),
    );
  return [{ file: file.path, line: file.lineOf(issue.path), ...describe(issue, value, source, isGood) }];
}

function unknownField(key: string, path: FieldPath, schema: z.core.$ZodType): Pick<Words, 'expected' | 'nearest'> {
  const [, name, value] = /^([\w-]+):(.+)$/.exec(key) ?? [];
  if (name) return { expected: `Zet een spatie achter de dubbele punt: ${name}: ${value}.` };
  if (/\s/.test(key)) {
    return { expected: 'Staat er een komma in een tekst tussen accolades? Zet die tekst dan tussen aanhalingstekens.' };
  }
  if (key.startsWith('-')) return { expected: `Zet een spatie achter het streepje: - ${key.slice(1)}.` };
  const known = keysAt(schema, path);
  const close = withNearest(key, known);
  const parents = close.nearest === undefined ? parentsOf(schema, key) : [];
  const expected =
    parents.length > 0 && parents.length < 3
      ? `Dit veld hoort bij ${parents.join(' of ')}: laat de regel even ver inspringen als de andere velden daar.`
      : `Wel bestaan: ${known.join(', ')}.`;
  return { expected, ...close };
}

/** Whether that value would be good in the place of the one that stands there: no advice is given that leads to the next message. */
type IsGood = (value: unknown) => boolean;

function describe(issue: Issue, value: unknown, source: string | undefined, isGood: IsGood): Words {
  const name = fieldName(issue.path);
  if (value === undefined && issue.code !== 'custom') {
    return { wrong: `Het veld ${name} ontbreekt.`, expected: wantedOf(issue) };
  }
  if (value === null) {
    return {
      wrong: `Achter ${name} staat niets.`,
      expected:
        source?.startsWith('#') || issue.path.length === 0
          ? wantedOf(issue)
          : `${wantedOf(issue)} Mag het leeg blijven? Haal de regel dan weg.`,
    };
  }
  if (issue.message) return { wrong: `${name} klopt niet${shown(value, source)}.`, expected: sentence(issue.message) };
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
      return {
        wrong: `${name} heeft de verkeerde soort waarde${shown(value, source)}.`,
        expected: typeAdvice(issue, value, source, isGood),
      };
    case 'invalid_value': {
      const values = issue.values.map(String);
      return {
        wrong: `${name} klopt niet${shown(value, source)}.`,
        expected: oneOf(values),
        ...withNearest(String(value), values),
      };
    }
    case 'too_small':
    case 'too_big':
      return { wrong: `${name} is te ${sizeWord(issue)}${lengthOf(value)}.`, expected: wantedOf(issue) };
    default:
      return { wrong: `${name} klopt niet${shown(value, source)}.`, expected: wantedOf(issue) };
  }
}

const YES = /^(ja|yes|y|j|aan|on|waar|x)$/i;
const NO = /^(nee|no|n|uit|off|onwaar)$/i;

/** How to turn the value that stands there into the kind that is wanted. */
function typeAdvice(issue: Issue, value: unknown, source: string | undefined, isGood: IsGood): string {
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
  const isPlain = ['number', 'boolean'].includes(typeof value) || value instanceof Date;
  if (expected === 'string' && isPlain && source !== undefined) {
    return `Zet de waarde tussen aanhalingstekens: '${source}'.`;
  }
  if (expected === 'string' && Array.isArray(value))
    return 'Vul hier één tekst in, zonder vierkante haken of streepje.';
  if (typeof value === 'string') {
    const [, digits] = /^\D*(\d+)\D*$/.exec(value) ?? [];
    if ((expected === 'number' || expected === 'int') && digits) {
      return `Vul alleen het getal in, zonder woorden, aanhalingstekens of leestekens: ${digits}.`;
    }
    if (expected === 'boolean' && YES.test(value)) return 'Schrijf voor ja: true, zonder aanhalingstekens.';
    if (expected === 'boolean' && NO.test(value)) return 'Schrijf voor nee: false, zonder aanhalingstekens.';
    if (expected === 'array' && /^\[.*\]$/s.test(value)) return `Haal de aanhalingstekens weg: ${value}.`;
    const list = value.split(',').map((each) => each.trim());
    if (expected === 'array' && isGood(list)) return `Maak er een lijst van met vierkante haken: [${list.join(', ')}].`;
  }
  return wantedOf(issue);
}

const oneOf = (values: readonly string[]) => `Kies uit: ${values.join(', ')}.`;

const TYPES: Readonly<Record<string, string>> = {
  string: 'Vul hier tekst in.',
  number: 'Vul hier een getal in, in cijfers.',
  int: 'Vul hier een heel getal in, in cijfers.',
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

/** The most letters of a value that a message repeats. */
const SHOWN = 80;
function shown(value: unknown, source: string | undefined): string {
  if (!['string', 'number', 'boolean'].includes(typeof value) && !(value instanceof Date)) return '';
  const text = source ?? String(value);
  return `: '${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}'`;
}

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
