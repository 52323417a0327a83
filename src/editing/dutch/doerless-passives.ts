import type { ContentFile } from '../source/content-file.ts';
import { fieldsOf, listOf, ofKind, textOf } from '../source/content-index.ts';
import type { Finding } from './exceptions.ts';
import { passagesOf, type Sentence, sentencesOf } from './passages.ts';
import { startOf } from './start-of.ts';

/** Who does what a fact asks, with the participles that the fact itself leaves without a doer. */
export interface Doer {
  readonly who: string;
  readonly open: readonly string[];
}

/** By number of the fact, from `taal.yaml`. */
export const doersIn = (files: readonly ContentFile[]): ReadonlyMap<string, Doer> =>
  new Map(
    ofKind(files, 'language').flatMap(({ data }) =>
      Object.entries(fieldsOf(data?.['doet'])).map(([fact, value]) => {
        const { wie, open } = fieldsOf(value);
        return [fact, { who: textOf(wie), open: listOf(open).map(textOf) }] as const;
      }),
    ),
  );

/** Sentences that say that something is done and not by whom, where a fact that they rest on names the one who does it. */
export const doerlessPassives = (file: ContentFile, doers: ReadonlyMap<string, Doer>): readonly Finding[] =>
  passagesOf(file)
    .flatMap(sentencesOf)
    .flatMap((sentence) => {
      const known = sentence.passage.facts.flatMap((fact) => {
        const doer = doers.get(fact);
        return doer ? [{ fact, ...doer }] : [];
      });
      const open = known.flatMap((doer) => doer.open);
      const [participle] = passivesIn(sentence.text).filter((word) => !open.includes(word));
      const [first] = known;
      return participle && first ? [problemOf(sentence, participle, first)] : [];
    });

const problemOf = (
  { text, line, passage }: Sentence,
  participle: string,
  { who, fact }: Doer & { fact: string },
): Finding => ({
  file: passage.file,
  line,
  sentence: text,
  wrong: `Deze zin zegt niet door wie er iets wordt gedaan: '${participle}' ('${startOf(text)}').`,
  expected: `Feit ${fact} noemt: ${who}. Schrijf de zin met die persoon voorop: 'De mentor belt', niet 'Er wordt gebeld'.`,
});

const PASSIVE = /^(word|wordt|worden|werd|werden)$/;
const SEPARABLE =
  '(?:aan|af|achter|bij|binnen|buiten|door|in|klein|kwijt|los|mee|na|neer|om|onder|op|over|rond|samen|tegen|terug|toe|uit|vast|voor|weg|zwart)';
const PARTICIPLE = new RegExp(
  `^(?:${SEPARABLE}?(?:ge|be|ver|ont|her|er)\\p{Ll}{2,}(?:t|d|en)|(?:onder|over|vol|weer)\\p{Ll}{2,}(?:t|d))$`,
  'u',
);

/** Words that have the shape of a participle and are none: nouns, adverbs, and the present of some verbs. */
const NO_PARTICIPLE = new Set(
  (
    'gebied gebieden gedachten geduld geen gegevens geld gemiddeld genoeg gesprekken gevoelens gevolgen geweld gewend gezicht gezond ' +
    'beeld beelden begrippen beiden bekend belangen beleid bereid bericht berichten besluiten best beste ' +
    'verder verdriet verhalen verschillend verschillende verslagen verstand vertrouwen vervelend vervelende vervolgstappen verzorgers ' +
    'ergens ernst ernstig ontevreden overheid ' +
    'gebeurt geeft geldt gelooft geniet bedenkt begeleidt begint behandelt bepaalt beslist bespreekt bestaat betekent bevat bewaart ' +
    'verandert verbiedt verdient verdwijnt vergeet verlaat verschilt vertelt vertrouwt verwijst verzint ' +
    'herhaalt herinnert herkent onderzoekt onthoudt ontstaat ontvangt overlegt overweegt'
  ).split(' '),
);

/** What 'gepest worden' says is who suffers; who does it is what the reader may not know. */
const ABOUT_THE_ONE_WHO_SUFFERS = new Set(['gepest']);

/** The participles of passives that name no doer: a form of 'worden' with a participle in the same clause, and no 'door' in the sentence. */
export function passivesIn(sentence: string): readonly string[] {
  if (/\bdoor\b/i.test(sentence)) return [];
  return sentence
    .toLowerCase()
    .split(/[,;:.?!()…]/)
    .flatMap((clause) => {
      const words = clause.match(/[\p{L}-]+/gu) ?? [];
      if (!words.some((word) => PASSIVE.test(word))) return [];
      return words.filter(
        (word, place) =>
          PARTICIPLE.test(word) &&
          words[place - 1] !== 'te' &&
          !NO_PARTICIPLE.has(word) &&
          !ABOUT_THE_ONE_WHO_SUFFERS.has(word),
      );
    });
}
