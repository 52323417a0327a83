import { LIMITS } from './weights';

/** Small letters without marks on them, so that 'Coördinator' and 'coordinator' are one word. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019'`]/g, '');

/** The words of a question, at most as many letters as a search may cost. */
export const wordsOf = (query: string): readonly string[] =>
  plain(query.slice(0, LIMITS.letters)).match(/[\p{L}\d]+/gu) ?? [];

/** The digits of a question that is a telephone number, however it is spaced; `undefined` for anything else. */
export function numberIn(query: string): string | undefined {
  const digits = query.slice(0, LIMITS.letters).replace(/[\s().+-]/g, '');
  return /^\d{5,13}$/.test(digits) ? digits : undefined;
}
