/** Tells a name from a word: the Dutch dictionary and lists of packages, as `src/build/dutch-words.ts` made them. */
import source from './dutch-words.json' with { type: 'json' };

/** Longer words are in the list only where they cannot be put together from others. */
const LONGEST_KEPT_WHOLE = 7;
const SHORTEST_PART = 3;
const MOST_PARTS = 3;
const LINKS = ['', 's', 'e', 'n', 'en'];

const sections: Readonly<Record<string, string>> = source.words;
const opened = new Map<string, ReadonlySet<string>>();
const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The words that begin with those two letters; unpacked when first asked for, because no text needs all of them. */
function sectionOf(start: string): ReadonlySet<string> {
  const known = opened.get(start);
  if (known) return known;
  const words = new Set<string>();
  let before = '';
  for (const [coded] of (sections[start] ?? '').matchAll(/[A-Z][a-z]*/g)) {
    before = before.slice(0, coded.charCodeAt(0) - 65) + coded.slice(1);
    words.add(before);
  }
  opened.set(start, words);
  return words;
}

const inList = (word: string): boolean => word.length > 1 && sectionOf(word.slice(0, 2)).has(word);

/** Whether the word can be put together from two or three words of the list. */
function isCompound(word: string): boolean {
  const goesOn = (from: number, parts: number): boolean => {
    for (let until = word.length; until >= from + SHORTEST_PART; until -= 1) {
      const part = word.slice(from, until);
      if (!inList(part) || (part.length <= SHORTEST_PART && !isFrequentWord(part))) continue;
      if (until === word.length) return parts > 0;
      const isPart = (link: string) => word.startsWith(link, until) && goesOn(until + link.length, parts + 1);
      if (parts + 1 < MOST_PARTS && LINKS.some(isPart)) return true;
    }
    return false;
  };
  return goesOn(0, 0);
}

/** Beyond this no Dutch word goes; a text without spaces must not take time without end. */
const LONGEST_WORD = 40;
const judged = new Map<string, boolean>();
const MOST_JUDGED = 20_000;

/** Whether Dutch has the folded word with a small letter, as the dictionary has it or as a compound. */
export function isDutchWord(folded: string): boolean {
  if (folded.length > LONGEST_WORD) return false;
  const known = judged.get(folded);
  if (known !== undefined) return known;
  const isWord = inList(folded) || (folded.length > LONGEST_KEPT_WHOLE && isCompound(folded));
  // A vault of ten thousand cases holds many words.
  if (judged.size > MOST_JUDGED) judged.clear();
  judged.set(folded, isWord);
  return isWord;
}

/** Whether the dictionary itself has the folded word, so that it is no chance compound. */
export const isListedWord = (folded: string): boolean => folded.length <= LONGEST_WORD && inList(folded);

const frequent = new Map(source.frequent.split(' ').map((word, rank) => [word, rank]));
const VERY_FREQUENT = 800;
const EVERYWHERE = 150;

/** Whether people often write the folded word, so that it may well be meant where a capital says nothing. */
export const isFrequentWord = (folded: string): boolean => frequent.has(folded);

/** Whether it is one of the words that hold sentences together: whoever is called so, it is hardly ever the name. */
export const isVeryFrequentWord = (folded: string): boolean => (frequent.get(folded) ?? VERY_FREQUENT) < VERY_FREQUENT;

/** Whether no text goes without it: 'meer', 'is', 'wil'. */
export const isEverywhere = (folded: string): boolean => (frequent.get(folded) ?? EVERYWHERE) < EVERYWHERE;

const capitalised = listed(source.capitalised);
/** Subjects, apps, feasts and services: capitals that are no person and that a dictionary of Dutch has not. */
const OTHER_CAPITALISED = listed(
  'nederlands engels duits frans turks arabisch marokkaans ckv lo bsm kcv mavo vmbo havo vwo mbo bb kb tl gl ict ehbo ' +
    'whatsapp snapchat snap instagram insta tiktok facebook youtube discord twitch roblox minecraft fortnite google teams magister telegram twitter netflix spotify playstation ' +
    'kerst kerstmis pasen pinksteren sinterklaas ramadan suikerfeest koningsdag carnaval hemelvaart halloween ' +
    'somtoday halt kindertelefoon pestweb slachtofferhulp meldknop helpwanted god jezus allah europa',
);

/** Whether the folded word has a capital in Dutch and is no person: a language, a people, a place, an app, a feast. */
export const isCapitalisedWord = (folded: string): boolean => capitalised.has(folded) || OTHER_CAPITALISED.has(folded);

const givenNames = listed(source.givenNames);

/** Whether the Dutch word is a given name too. */
export const isGivenName = (folded: string): boolean => givenNames.has(folded);

const abbreviations = listed(source.abbreviations);
const CAPITAL_ABBREVIATIONS = listed('bv nv nb ps wc tv pc iq gb mb kg eg ad');
const SHORTENED = listed(
  'bijv nl enz etc dhr mw mevr dr drs ir mr ing prof nr blz tel vr ma di wo do vr za zo jan feb mrt apr jun jul aug sep sept okt nov dec max min vm nm wk afspr gespr mnd kl lln st fam',
);

/** Whether the letters, without dots, are an abbreviation that people write with dots or in capitals. */
export const isAbbreviation = (folded: string): boolean =>
  abbreviations.has(folded) || CAPITAL_ABBREVIATIONS.has(folded);

/** Whether a dot after the folded word ends no sentence. */
export const isShortened = (folded: string): boolean => SHORTENED.has(folded);
