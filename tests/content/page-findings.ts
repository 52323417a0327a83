/** What every page must have, whatever it says: each function gives what is wrong with one document. */
import type { Document } from 'happy-dom';
import { normalise } from './literals';
import { readableText } from './pages';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

const content = (document: Document, selector: string, attribute: string) =>
  document.querySelector(selector)?.getAttribute(attribute) ?? '';

/** One h1, first of all headings, and no level skipped. */
export function headingFindings(document: Document): readonly string[] {
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => ({
    level: Number(heading.tagName.slice(1)),
    text: normalise(readableText(heading)),
  }));
  const count = levels.filter(({ level }) => level === 1).length;
  return [
    ...(count === 1 ? [] : [`has ${count} headings of level 1`]),
    ...levels.flatMap(({ level, text }, index) => {
      const above = levels[index - 1]?.level ?? 0;
      return level > above + 1 ? [`'${text}' goes from level ${above} to ${level}`] : [];
    }),
    ...levels.filter(({ text }) => text === '').map(({ level }) => `has an empty heading of level ${level}`),
  ];
}

const INLINE = 'a, strong, em, b, i, time, mark, span';

/** Words that lost the space between them where an inline element begins or ends. */
export function gluedFindings(document: Document): readonly string[] {
  const letter = /\p{L}/u;
  return [...document.querySelectorAll('main p, main li, main dd, footer address')].flatMap((block) =>
    [...block.querySelectorAll(INLINE)].flatMap((element) => {
      const text = element.textContent ?? '';
      const before = element.previousSibling?.nodeType === 3 ? (element.previousSibling.textContent ?? '') : '';
      const after = element.nextSibling?.nodeType === 3 ? (element.nextSibling.textContent ?? '') : '';
      const glued =
        (letter.test(before.slice(-1)) && letter.test(text.slice(0, 1))) ||
        (letter.test(after.slice(0, 1)) && letter.test(text.slice(-1)));
      return glued ? [`runs words together: '${before.slice(-12)}${text}${after.slice(0, 12)}'`] : [];
    }),
  );
}

/** Language, title and description of the page itself. */
export function headFindings(document: Document, language = 'nl'): readonly string[] {
  const { length } = content(document, 'meta[name="description"]', 'content');
  return [
    ...(document.documentElement.getAttribute('lang') === language
      ? []
      : [`is not in ${language === 'nl' ? 'Dutch' : language} (lang)`]),
    ...(document.title.trim() ? [] : ['has no title']),
    ...(length >= 30 && length <= 170 ? [] : [`has a description of ${length} characters`]),
  ];
}

/** The canonical address is this page's own; `path` is its address with the base. */
export function canonicalFindings(document: Document, path: string): readonly string[] {
  const canonical = content(document, 'link[rel="canonical"]', 'href');
  return URL.canParse(canonical) && new URL(canonical).pathname === path
    ? []
    : [`has the canonical address '${canonical}'`];
}

/** One main, and as the first thing to focus a link that skips to it. */
export function landmarkFindings(document: Document): readonly string[] {
  const mains = document.querySelectorAll('main');
  const focusable = [...document.body.querySelectorAll(FOCUSABLE)].find(
    (element) =>
      element.getAttribute('tabindex') !== '-1' && !element.hasAttribute('hidden') && !element.hasAttribute('disabled'),
  );
  const skip = focusable?.getAttribute('href') ?? '';
  const target = skip.startsWith('#') ? document.getElementById(skip.slice(1)) : null;
  return [
    ...(mains.length === 1 ? [] : [`has ${mains.length} elements main`]),
    ...(target?.closest('main') ? [] : [`has no skip link to main as its first thing to focus, but '${skip}'`]),
  ];
}

/** Ids are given once. */
export function idFindings(document: Document): readonly string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))].map(
    (id) => `gives the id '${id}' more than once`,
  );
}

/** Nothing that the site's policy refuses: style attributes and event attributes. */
export function attributeFindings(document: Document): readonly string[] {
  return [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) => name === 'style' || name.startsWith('on'))
      .map(({ name }) => `has <${element.tagName.toLowerCase()} ${name}>`),
  );
}

/** Nothing is fetched from another host. */
export function resourceFindings(document: Document): readonly string[] {
  const fetched = [
    ...document.querySelectorAll(
      '[src], [srcset], [poster], object[data], link[href]:not([rel="canonical"], [rel="alternate"]), use[href]',
    ),
  ];
  return fetched.flatMap((element) =>
    ['src', 'srcset', 'poster', 'data', 'href']
      .map((name) => element.getAttribute(name) ?? '')
      .filter((value) => /(^|[\s,])(https?:)?\/\//i.test(value))
      .map((value) => `fetches ${value}`),
  );
}
