/** The fixed sentences of a message in the language of the parents, for beside the Dutch. */
import { fillPlaceholders, type Message, namesBetweenBraces, type Placeholder } from '../../protocol/message';
import { hasOwnWords, type MessageLanguage, paragraphsOf } from '../../protocol/message-language';
import { REPORT_WORDS } from './report/words';

/** What is filled in with sentences of somebody's own, which nobody translated. */
const FREE: ReadonlySet<string> = new Set<Placeholder>(['signalen', 'stappen', 'afspraken', 'maatregel']);
/** Characters that a name, a day or a way to be reached has at most; what is longer is a sentence of somebody's own. */
const SHORT = 120;
/** Around Dutch words among letters that run the other way. */
const ISOLATED = { from: '\u2068', until: '\u2069' };
/** Between the Dutch and the translation of a message. */
const LINE = '* * *';

/** The languages of which every sentence of this message was translated. */
export const languagesFor = ({ text }: Message, languages: readonly MessageLanguage[]): readonly MessageLanguage[] =>
  languages.filter(({ paragraphs }) =>
    paragraphsOf(text)
      .filter(hasOwnWords)
      .every((paragraph) => paragraphs[paragraph] !== undefined),
  );

/**
 * The paragraphs of a text that still read as the school wrote them, in that language, below a line that says so. It is made
 * of the Dutch text alone, so nothing is in it that is not there: what a person wrote or changed stands in Dutch only, and
 * the translation says so in that place.
 */
export const translationOf = (text: string, message: Message, language: MessageLanguage): string =>
  [language.heading, ...translated(text, message, language)].join('\n\n');

/** What the parents get: the Dutch text, and a translation below it, never alone. */
export const besideDutch = (text: string, translation: string): string => [text.trim(), LINE, translation].join('\n\n');

function translated(text: string, message: Message, language: MessageLanguage): readonly string[] {
  const own = paragraphsOf(message.text);
  const said = paragraphsOf(text).map((paragraph) => {
    for (const template of own) {
      const values = valuesIn(paragraph, template);
      if (!values) continue;
      // What is only filled in, such as a name below a message, is the same in every language.
      const sentence = hasOwnWords(template) ? language.paragraphs[template] : template;
      if (sentence === undefined) continue;
      return fillPlaceholders(sentence, (name) =>
        FREE.has(name) ? language.onlyDutch : isolated(dayIn(values[name] ?? '', language), language),
      );
    }
    return language.onlyDutch;
  });
  return said.filter((paragraph, place) => paragraph !== language.onlyDutch || said[place - 1] !== paragraph);
}

/** What stands in the places of a paragraph; `undefined` where it does not read as the template does. */
function valuesIn(paragraph: string, template: string): Readonly<Record<string, string>> | undefined {
  const names = namesBetweenBraces(template);
  const pattern = template
    .split(/(\{[^{}]*\})/)
    .map((part, place) => {
      if (place % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/[^\S\n]+/g, '[^\\S\\n]+');
      const name = part.slice(1, -1);
      return `(?<g${names.indexOf(name)}>${FREE.has(name) ? '[^]+' : `[^\\n]{1,${SHORT}}`})`;
    })
    .reduce((all, part) => {
      // The second time that a name stands there, it has to say the same.
      const group = /^\(\?<(g\d+)>/.exec(part)?.[1];
      return all + (group && all.includes(`(?<${group}>`) ? `\\k<${group}>` : part);
    }, '');
  const found = new RegExp(`^${pattern}$`).exec(paragraph);
  // Lines that are only filled in are a name and where it belongs, and no sentences.
  if (!found || (!hasOwnWords(template) && /[.!?]\s*$/m.test(paragraph))) return undefined;
  // A sentence that leaves nothing open has no groups.
  return Object.fromEntries(names.map((name, place) => [name, found.groups?.[`g${place}`] ?? '']));
}

/** '3 december 2026' as that language writes it; all else as it is. */
function dayIn(words: string, { days }: MessageLanguage): string {
  return words.replace(/^(\d{1,2}) (\p{L}+) (\d{4})$/u, (dutch, day: string, month: string, year: string) => {
    const place = (REPORT_WORDS.months as readonly string[]).indexOf(month);
    return days[place]?.replace('{dag}', day).replace('{jaar}', year) ?? dutch;
  });
}

const isolated = (words: string, { direction }: MessageLanguage): string =>
  direction === 'rtl' && /\p{Script=Latin}/u.test(words) ? ISOLATED.from + words + ISOLATED.until : words;
