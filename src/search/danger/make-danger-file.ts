import { baseForms } from './base-forms';
import { byEar } from './by-ear';
import type { DangerCard, DangerFile } from './danger-file';
import { isSlip } from './is-slip';
import { NEAR, OWN } from './near';
import { readPhrase } from './read-phrase';
import { plainWord } from './tokens';

/** What an editor wrote of the dangers, for one language. */
export interface DangerSource {
  readonly language: string;
  readonly others: readonly string[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly fillers: readonly string[];
  readonly lookalikes: readonly string[];
  readonly harmless: readonly string[];
  readonly cards: readonly (Omit<DangerCard, 'phrases'> & { readonly phrases: readonly string[] })[];
}

/** The file for the browser, without the words that it understands from others and with short names for the groups. */
export function makeDangerFile(source: DangerSource): DangerFile {
  const { language, others, groups, fillers, lookalikes, harmless, cards } = source;
  const all = [...harmless, ...cards.flatMap((card) => card.phrases)];
  const words = [...Object.values(groups), ...all.map((text) => readPhrase(text).parts.flat()), fillers].flat();
  const count = new Map<string, number>();
  for (const ear of words.map(earOf)) count.set(ear, (count.get(ear) ?? 0) + 1);
  const names = new Map(
    Object.keys(groups).map((name, place) => [name, [NEAR, OWN].includes(name) ? name : shortName(place)]),
  );
  const short = (text: string) => text.replace(GROUPS, (name) => names.get(name) ?? name);
  const lean = (list: readonly string[]) => withoutUnderstood(list, (ear) => count.get(ear) === 1);
  const leanPhrase = (text: string) => short(text.replace(/[^\s"<=~]+/g, (part) => lean(part.split('|')).join('|')));
  return {
    language,
    others,
    groups: Object.fromEntries(
      Object.entries(groups).map(([name, list]) => [short(name), short(lean(list).join(' '))]),
    ),
    fillers: [...new Map(fillers.map((word) => [earOf(word), word])).values()].join(' '),
    lookalikes: lookalikes.join(' '),
    harmless: harmless.map(leanPhrase).join('\n'),
    cards: cards.map((card) => ({ ...card, phrases: card.phrases.map(leanPhrase).join('\n') })),
  };
}

const GROUPS = /\p{Lu}[\p{Lu}\d]+/gu;

/** A0, B0 … Z0, A1: as short as a name of a group can be. */
const shortName = (place: number): string => `${String.fromCharCode(65 + (place % 26))}${Math.floor(place / 26)}`;

/** A word or expression as it sounds; one with a `*` as it is. */
const earOf = (expression: string): string =>
  expression
    .split('_')
    .map((part) => (part.endsWith('*') ? part : byEar(plainWord(part))))
    .join('_');

/** Leaves out what sounds as another word, is a form of it, or a slip of it. A slip counts only if the word is nothing else; `isAlone` says so. */
function withoutUnderstood(words: readonly string[], isAlone: (ear: string) => boolean): readonly string[] {
  const kept = new Map<string, string>();
  for (const word of words) if (!kept.has(earOf(word))) kept.set(earOf(word), word);
  const all = [...kept.keys()].filter((ear) => !/[_*]/.test(ear));
  const isUnderstood = (ear: string) =>
    kept.has(ear) ||
    baseForms(ear).some((base) => kept.has(base)) ||
    (isAlone(ear) && all.some((other) => kept.has(other) && isSlip(ear, other)));
  for (const ear of all) {
    const word = kept.get(ear) ?? '';
    kept.delete(ear);
    // What was left out before may have been understood from this one.
    if (!all.every(isUnderstood)) kept.set(ear, word);
  }
  return [...kept.values()];
}
