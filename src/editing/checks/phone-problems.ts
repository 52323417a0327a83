import type { ContentFile, FieldPath } from '../source/content-file.ts';
import { fieldsOf, listOf, ofKind, textOf } from '../source/content-index.ts';
import type { Problem } from '../source/problem.ts';

/** Short numbers: emergency, of government and of services. */
const SHORT = /^(112|113|144|116\d{3}|14\d{2,4}|18\d{2}|0900\d{4}|0800\d{4}|0906\d{4}|0909\d{4})$/;
/** Numbers of ten digits, of eleven for a service, and those with the code of a country in front. */
const LONG = /^(0[1-9]\d{8}|0[89]0[069]\d{7}|(\+|00)(31[1-9]\d{8}|(?!31)[1-9]\d{6,13}))$/;

/** What is wrong with digits as a number that can be called from the Netherlands; `undefined` when nothing is. */
export function phoneWords(shown: string): Pick<Problem, 'wrong' | 'expected'> | undefined {
  const digits = shown.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  if (SHORT.test(digits) || LONG.test(digits)) return undefined;
  const count = digits.replace('+', '').length;
  const start = /^\d{9}$/.test(digits) && !digits.startsWith('0') ? ` Mist er een 0 aan het begin: 0${digits}?` : '';
  return {
    wrong: `Het nummer '${shown}' bestaat in Nederland niet: het heeft ${count} cijfers.`,
    expected: `Een nummer heeft 10 cijfers, met een 0 vooraan. Na 0800 of 0900 komen er 4 of 7.${start}`,
  };
}

/** Telephone numbers that are well formed and that nobody can call. */
export const phoneProblems = (files: readonly ContentFile[]): readonly Problem[] => [
  ...ofKind(files, 'school').flatMap((file) => numberAt(file, ['contact', 'telefoon'])),
  ...ofKind(files, 'help').flatMap((file) =>
    listOf(file.data?.['telefoon']).flatMap((_, place) => numberAt(file, ['telefoon', place, 'nummer'])),
  ),
];

function numberAt(file: ContentFile, path: FieldPath): readonly Problem[] {
  const value = path.reduce<unknown>(
    (within, key) => (Array.isArray(within) ? within[Number(key)] : fieldsOf(within)[String(key)]),
    file.data,
  );
  const shown = textOf(value);
  // What is no number at all is told of its own field already.
  if (!/^\+?\d[\d\s-]*\d$/.test(shown) || !/^(\D*\d){3,13}$/.test(shown)) return [];
  const words = phoneWords(shown);
  return words ? [{ file: file.path, line: file.lineOf(path), ...words }] : [];
}
