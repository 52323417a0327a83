/** How pages and messages speak to people: to parents as their schools do, to pupils as to somebody of their age, and of a child as neither a boy nor a girl. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { textsIn } from '../../src/collections/languages/plain-words';
import { fieldsOf, listOf, ofKind, textOf } from '../../src/editing/source/content-index';
import { readContentFiles } from '../../src/editing/source/read-content-files';

const files = await readContentFiles(fileURLToPath(new URL('../../content', import.meta.url)));
const sentences = ofKind(files, 'translations').flatMap(({ path, data }) =>
  listOf(data?.['zinnen']).map((pair) => ({
    tag: path.split('/')[1] ?? '',
    isMessage: path.endsWith('berichten.yaml'),
    nl: textOf(fieldsOf(pair)['nl']),
    said: textOf(fieldsOf(pair)['tekst']),
  })),
);

/** One of these words as a whole; `\b` knows no letters but those of English. */
const word = (...words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

/** By language, what is said to one pupil and never to parents, what is said to parents and never to one pupil, and what makes a boy of any child. */
const FORMS: Readonly<
  Record<string, { readonly toPupil?: RegExp; readonly toParents?: RegExp; readonly ofBoy?: RegExp }>
> = {
  en: { ofBoy: word('he', 'him', 'his') },
  pl: {
    toPupil: word(
      'ty|ciebie|ci|cię|tobie|tobą|twój|twoj\\p{L}+',
      // A verb to one person, and what one asks of them.
      '(?!nasz|wasz)\\p{L}+sz',
      'zadzwoń|powiedz|zapytaj|zachowaj|porozmawiaj|wybierz|poproś|użyj|dzwoń|słuchaj|patrz',
    ),
    toParents: /Państw|(?<!\p{L})Pan(?:i|u|a)?(?!\p{L})|Proszę/u,
    ofBoy: word('uczeń', 'ucznia', 'uczniowi', 'uczniem', 'jego', 'rozmawialiśmy'),
  },
  tr: {
    toPupil: word('sen|seni|sana|sende|senin|seninle'),
    toParents: word('siz|sizi|size|sizin|sizinle|çocuğunu\\p{L}+'),
  },
  uk: {
    toPupil: word('ти|тебе|тобі|тобою|тво[їєя]|твій|твого|твоєму|твоїм|твоєї'),
    toParents: word('ви|вас|вам|вами|ваш\\p{L}*'),
    ofBoy: word('учень', 'учня', 'учневі', 'учнем', 'його'),
  },
  ar: {
    toPupil: word('أنت|طفلك|يمكنك|لك|بك|معك|مرشدك|متصفحك|جهازك|هاتفك'),
    toParents: word('أنتم|طفلكم|يمكنكم|لكم|بكم|معكم|منكم|متصفحكم|جهازكم|هاتفكم'),
    ofBoy: word('أخبر\\p{L}*نا', 'وكان', 'يكون'),
  },
  // All are 'you' of more than one here: to one person the language says whether it is a man or a woman.
  // These endings say it; four words have them and are no 'you': 'more', 'cookie', 'but for' and 'friend'.
  ti: {
    toPupil: /(?<!ተወሳ|ኩ|ብዘይ|ዓር)[ካኻኪኺ](?!\p{L})/u,
    ofBoy: word('ምንጋሩ', 'ምምላሱ', 'ርእሱ', 'ኣይፍቀደሉን', 'ይወሃቦ', 'እንተተሰማሚዑ'),
  },
};

const saysU = (nl: string) => word('u', 'uw').test(nl);
/** To one pupil; 'jullie' are that pupil and the mentor. */
const saysJe = (nl: string) => word('je', 'jij', 'jou', 'jouw').test(nl) && !word('jullie').test(nl);

/** What the site itself says in a language, on its buttons too. */
const ownWords = (tag: string) =>
  ofKind(files, 'siteLanguages').flatMap(({ path, data }) => (path.split('/')[1] === tag ? textsIn(data) : []));

const found = (said: readonly string[], form: RegExp | undefined) => (form ? said.filter((one) => form.test(one)) : []);

test('what is known here is known of languages that the site has; a new one may add itself', () => {
  const tags = ofKind(files, 'siteLanguages').map(({ path }) => path.split('/')[1]);
  expect(tags).toEqual(expect.arrayContaining(Object.keys(FORMS)));
});

describe.each(Object.entries(FORMS))('%s', (tag, { toPupil, toParents, ofBoy }) => {
  const own = sentences.filter((sentence) => sentence.tag === tag);
  const toThem = own.filter(({ nl, isMessage }) => isMessage || saysU(nl)).map(({ said }) => said);

  test("speaks to parents as its schools do, where the Dutch says 'u', and in every message", () => {
    expect(toThem.length).toBeGreaterThan(70);
    expect(found(toThem, toPupil)).toEqual([]);
  });

  test("speaks to a pupil as to one of that age, where the Dutch says 'je'", () => {
    const toOne = own.filter(({ nl }) => saysJe(nl) && !saysU(nl)).map(({ said }) => said);
    expect(toOne.length).toBeGreaterThan(50);
    expect(found(toOne, toParents)).toEqual([]);
    if (!toParents) expect(found([...toOne, ...ownWords(tag)], toPupil)).toEqual([]);
  });

  test('says of a child in a message neither that it is a boy nor that it is a girl', () => {
    const messages = own.filter(({ isMessage }) => isMessage).map(({ said }) => said);
    expect(messages.length).toBeGreaterThan(20);
    expect(found(messages, ofBoy)).toEqual([]);
  });
});
