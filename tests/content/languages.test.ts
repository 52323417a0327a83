/** What pages in other languages must be: whole, with the numbers of the Dutch, honest about who made them, and found from each other. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Document, Element } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { messageLanguageProblems } from '../../src/editing/languages/message-language-problems';
import { translationState } from '../../src/editing/languages/translation-remarks';
import { readContentFiles } from '../../src/editing/source/read-content-files';
import { type LanguageWords, matchWords } from '../../src/search/languages/match-words';
import { isTranslated } from './addresses';
import { normalise } from './literals';
import { builtSite, readableText } from './pages';

const { pages, base } = builtSite();
const translated = [...pages].filter(([address]) => isTranslated(address));
const tagOf = (address: string) => address.split('/')[1] ?? '';
const nameOf = (address: string) => address.split('/')[2] ?? '';
const tags = [...new Set(translated.map(([address]) => tagOf(address)))];
const files = await readContentFiles(fileURLToPath(new URL('../../content', import.meta.url)));

/** A part that says of itself that it is in another language than the page, as Dutch does. */
const isOther = (part: Element) =>
  part.closest('[lang]')?.getAttribute('lang') !== part.ownerDocument.documentElement.getAttribute('lang');
/** What a page says in its own language. */
const ownText = (document: Document, selector = 'main') =>
  normalise(readableText(document.querySelector(selector) as Element, isOther));
const numbersOf = (document: Document) =>
  (
    normalise(readableText(document.querySelector('main article') as Element)).match(/\d+(?:[-.:]\d+)*/g) ?? []
  ).toSorted();

test('there are pages in English and in Arabic at least, and as many in every language', () => {
  expect(tags).toEqual(expect.arrayContaining(['en', 'ar']));
  const names = (tag: string) =>
    translated.filter(([address]) => tagOf(address) === tag).map(([address]) => nameOf(address));
  for (const tag of tags) expect(names(tag).toSorted(), tag).toEqual(names('en').toSorted());
});

test('every translation is of what the Dutch says now, and nothing on a page is left untranslated', () => {
  const { stale, missing, unused } = translationState(files);
  expect(stale).toEqual([]);
  expect(Object.fromEntries(missing)).toEqual({});
  expect(Object.fromEntries(unused)).toEqual({});
});

test('the messages to parents are whole in every language, so that each can be offered once somebody has read it; none is yet', () => {
  expect(messageLanguageProblems(files)).toEqual([]);
  const school = files.find(({ path }) => path === 'school.yaml');
  expect(school?.data?.['berichtenTalen']).toBeUndefined();
  const offering = tags.map((taal) => ({ taal, gelezenDoor: 'L. Lezer' }));
  const offered = files.map((file) =>
    file === school ? { ...file, data: { ...file.data, berichtenTalen: offering } } : file,
  );
  expect(messageLanguageProblems(offered).map(({ wrong }) => wrong)).toEqual([]);
});

describe.each(tags)('%s', (tag) => {
  const own = translated.filter(([address]) => tagOf(address) === tag);

  test('has the direction of its script, and tells who made it and who read it', () => {
    const rtl = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo']);
    const isRtl = rtl.has(new Intl.Locale(tag).maximize().script ?? '');
    for (const [address, document] of own) {
      expect(document.documentElement.getAttribute('dir'), address).toBe(isRtl ? 'rtl' : null);
      const note = document.querySelector('main > aside');
      expect(note?.querySelector('[lang="nl"]')?.textContent, address).toMatch(/nog niet nagelezen|nagelezen door/);
      expect(note?.querySelector('a[hreflang="nl"]'), address).not.toBeNull();
    }
  });

  test('has the numbers of every other language on every page, and dials none but those of the Dutch site', () => {
    const dutchNumbers = new Set(
      [...pages]
        .filter(([address]) => !isTranslated(address))
        .flatMap(([, document]) =>
          [...document.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href')),
        ),
    );
    for (const [address, document] of own) {
      const english = pages.get(`/en/${address.split('/').slice(2).join('/')}`) as Document;
      expect(numbersOf(document), address).toEqual(numbersOf(english));
      for (const link of document.querySelectorAll('a[href^="tel:"]'))
        expect(dutchNumbers).toContain(link.getAttribute('href'));
    }
  });

  test('tells parents whom to call for their child too, and pupils for themselves', () => {
    const urgentOn = (name: string) => {
      const lines = pages.get(`/${tag}/${name}/`)?.querySelectorAll('.urgent li') ?? [];
      return [...lines].map((line) => normalise(readableText(line)));
    };
    const [parents, pupils] = [urgentOn('ouders'), urgentOn('leerlingen')];
    expect(parents.length).toBe(pupils.length);
    // Two of the four lines are about somebody, as in Dutch.
    expect(parents.filter((line, place) => line !== pupils[place]).length).toBe(2);
  });

  test('counts weeks as the Dutch page does, step by step', () => {
    const termsOn = (document: Document | undefined) =>
      [...(document?.querySelectorAll('.timeline > li') ?? [])].map((step) =>
        [...step.querySelectorAll('.term p')].flatMap((term) => readableText(term).match(/\d+/g) ?? []).toSorted(),
      );
    const dutch = termsOn(pages.get('/protocol/'));
    expect(dutch.flat().length).toBeGreaterThan(5);
    expect(termsOn(pages.get(`/${tag}/na-een-melding/`))).toEqual(dutch);
  });

  test('sets the comma of its own script and no space before it, and begins each sentence about a term with a large letter', () => {
    for (const [address, document] of own) {
      expect(ownText(document).match(/\S*\s[,،፣]|[\p{Script=Arabic}\p{Script=Ethiopic}]+,/gu) ?? [], address).toEqual(
        [],
      );
      const terms = [...document.querySelectorAll('.timeline .term p')].map((term) => normalise(readableText(term)));
      if (/\/ouders\//.test(address)) expect(terms.length, address).toBeGreaterThan(2);
      expect(
        terms.filter((term) => /^\p{Ll}/u.test(term)),
        address,
      ).toEqual([]);
    }
  });

  test('leaves no Dutch without saying that it is Dutch', () => {
    const isLatin = (new Intl.Locale(tag).maximize().script ?? 'Latn') === 'Latn';
    /** Names, and Dutch words that stand beside their translation so that a parent can ask for them. */
    const allowed =
      /^(Helpwanted|Kindertelefoon|Veilig|Thuis|Shift|cookies?|mentor|SOMtoday|Android|www|nl|CSG|Kluiverboom|Pestprotocol|(leerling|bouw)coördinator|vestigingsdirecteur|ondersteuningsteam|vertrouwenspersoon|aanspreekpunt)$/iu;
    const dutch = /^(het|een|niet|wordt|zijn|deze|naar|ook|iets|wat|dat|voor|gepest|pesten|uw|jij|kunt)$/iu;
    for (const [address, document] of own) {
      // An address of e-mail is no word of any language.
      const words =
        ownText(document, 'body')
          .replace(/\S+@\S+/g, '')
          .match(/\p{Script=Latin}+/gu) ?? [];
      const left = words.filter((word) => (isLatin ? dutch.test(word) : !allowed.test(word)));
      expect([...new Set(left)], address).toEqual([]);
    }
  });
});

test('every search word of a language leads to its page, and nearly all of them there first', () => {
  const languages = JSON.parse(
    readFileSync(new URL('../../dist/woorden.json', import.meta.url), 'utf8'),
  ) as LanguageWords[];
  expect(languages.map(({ tag }) => tag).toSorted()).toEqual(tags.toSorted());
  for (const language of languages) {
    const asked = language.pages.flatMap(({ href, words }) => words.map((word) => ({ href, word })));
    expect(asked.length, language.tag).toBeGreaterThanOrEqual(60);
    const led = asked.map(({ href, word }) => ({
      word,
      place: matchWords(word, [language]).findIndex((found) => found.href === href),
    }));
    expect(
      led.filter(({ place }) => place < 0).map(({ word }) => word),
      language.tag,
    ).toEqual([]);
    expect(led.filter(({ place }) => place === 0).length / led.length, language.tag).toBeGreaterThan(0.9);
  }
});

test('every page offers every other language by its own name, and the same page where there is one', () => {
  const all = [...pages].filter(([address]) => !/^\/(dossiers|404|zonder-internet)/.test(address));
  for (const [address, document] of all) {
    const here = isTranslated(address) ? tagOf(address) : 'nl';
    const links = [...document.querySelectorAll('.languages a')];
    expect(links.map((link) => link.getAttribute('lang')).toSorted(), address).toEqual(
      ['nl', ...tags].filter((tag) => tag !== here).toSorted(),
    );
  }
});

test('pages that search engines know as the same in another language say so of each other', () => {
  const alternatesOf = (document: Document) =>
    [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) =>
      new URL(link.getAttribute('href') ?? '').pathname.slice(base.length - 1),
    );
  const withAlternates = [...pages].filter(([, document]) => alternatesOf(document).length > 0);
  expect(withAlternates.length).toBeGreaterThanOrEqual(translated.length);
  for (const [address, document] of withAlternates) {
    const alternates = alternatesOf(document);
    expect(alternates, address).toContain(address);
    for (const other of alternates)
      expect(alternatesOf(pages.get(other) as Document).toSorted()).toEqual(alternates.toSorted());
  }
});
