/** Finds what points to someone without a name and has a form: numbers, addresses, dates of birth. */
import type { Span } from './rewrite';

const BEFORE_DIGIT = String.raw`(?<![\p{L}\p{N}])`;
const AFTER_DIGIT = String.raw`(?![\p{L}\p{N}])`;
const DAY = String.raw`(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d|\d{1,2} (?:jan|feb|maart|mrt|mar|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.? (?:19|20)\d\d)`;
/** Only behind a word for birth it is more than any row of numbers. */
const SHORT_DAY = String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d\d`;

const FORMS: readonly RegExp[] = [
  // A mail address.
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu,
  // A postal code, with or without a number before it.
  new RegExp(String.raw`${BEFORE_DIGIT}[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}${AFTER_DIGIT}`, 'gu'),
  // A street with a number.
  new RegExp(
    String.raw`${BEFORE_DIGIT}\p{L}[\p{L}'’-]*(?:straat|laan|weg|plein|gracht|kade|singel|hof|dijk|steeg|pad|dreef|park|plantsoen|ring|burg|str\.) \d{1,4}(?: ?[a-z])?${AFTER_DIGIT}`,
    'giu',
  ),
  // A bank account, a number of a citizen.
  new RegExp(String.raw`${BEFORE_DIGIT}[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}${AFTER_DIGIT}`, 'gu'),
  new RegExp(String.raw`(?<=\bBSN:? )\d{8,9}${AFTER_DIGIT}`, 'giu'),
];

const BIRTH = new RegExp(
  String.raw`(?<=(?:geb\.?|geboren(?: op)?|geboortedatum|gebdat|verjaardag|jarig(?: op)?)[: ]{1,3})(?:${DAY}|${SHORT_DAY})${AFTER_DIGIT}`,
  'giu',
);
const DATES = new RegExp(`${BEFORE_DIGIT}${DAY}${AFTER_DIGIT}`, 'giu');
/** Nobody at school was born later, and no report is older. */
const LAST_BIRTH_YEAR = 2019;

/** A telephone number, in groups or not, with or without the code of a country. */
const PHONE = new RegExp(
  String.raw`${BEFORE_DIGIT}(?:\+\d{2}|00\d{2}|\(?0\d{1,3}\)?)(?:[ -]{0,3}\(0\))?[ -]{0,3}\d(?:[ -]?\d){3,9}${AFTER_DIGIT}`,
  'gu',
);
const FEWEST_DIGITS = 8;
const DATE_IN_DIGITS = /^\d{1,2}[- ]\d{1,2}[- ]\d{2,4}$/;

const isPhone = (found: string): boolean =>
  found.replaceAll(/\D/g, '').length >= FEWEST_DIGITS && !DATE_IN_DIGITS.test(found);

/** Where they stand, in order; none over another. */
export function personalDetails(text: string): readonly Span[] {
  if (!/[\d@]/.test(text)) return [];
  const spans = [...FORMS, BIRTH].flatMap((form) =>
    Array.from(text.matchAll(form), ({ 0: found, index }) => ({ from: index, until: index + found.length })),
  );
  for (const { 0: found, index } of text.matchAll(PHONE)) {
    if (isPhone(found)) spans.push({ from: index, until: index + found.length });
  }
  for (const { 0: found, index } of text.matchAll(DATES)) {
    if (Number(found.slice(-4)) <= LAST_BIRTH_YEAR) spans.push({ from: index, until: index + found.length });
  }
  const kept: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    if (span.from >= (kept.at(-1)?.until ?? 0)) kept.push(span);
  }
  return kept;
}
