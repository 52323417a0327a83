import { type LanguageResult, type LanguageWords, matchWords } from './match-words';

/** Letters that Dutch does not have, of another script or of Turkish and Polish: the question may be in another language. */
const NOT_DUTCH = /(?!\p{Script=Latin})\p{L}|[ğışąćęłńśźżİ]/u;

let loading: Promise<readonly LanguageWords[]> | undefined;

/** The words of all languages, asked for once; none where they cannot be had, and the next question asks anew. */
function load(base: string): Promise<readonly LanguageWords[]> {
  loading ??= fetch(`${base}woorden.json`)
    .then((response) => (response.ok ? (response.json() as Promise<readonly LanguageWords[]>) : Promise.reject()))
    .catch(() => {
      loading = undefined;
      return [];
    });
  return loading;
}

function linkTo({ tag, href, title }: LanguageResult): HTMLElement {
  const line = document.createElement('p');
  const link = document.createElement('a');
  line.dir = 'auto';
  link.href = href;
  link.lang = tag;
  link.hreflang = tag;
  link.textContent = title;
  line.append(link);
  return line;
}

/** The language of this page before the others. */
const ownFirst = (languages: readonly LanguageWords[]): readonly LanguageWords[] => {
  const isOwn = ({ tag }: LanguageWords) => tag === document.documentElement.lang;
  return [...languages.filter(isOwn), ...languages.filter((language) => !isOwn(language))];
};

/**
 * Returns what shows in `place` the pages in other languages that the words of a question lead to; nothing of the question leaves
 * the page. `isFound` is whether the Dutch has an answer: then only letters that Dutch does not have make it look further.
 * @param shown Hears how many there are, each time that a question was looked up.
 */
export function languageResults(
  place: HTMLElement,
  base: string,
  shown: (count: number) => void = () => undefined,
): (question: string, isFound: boolean) => void {
  let asked = '';
  return (question, isFound) => {
    asked = question;
    if (isFound && !NOT_DUTCH.test(question)) {
      place.replaceChildren();
      return;
    }
    void load(base).then((languages) => {
      if (asked !== question) return;
      const found = matchWords(question, ownFirst(languages));
      place.replaceChildren(...found.map(linkTo));
      shown(found.length);
    });
  };
}
