import { removeRules } from './remove-rules.ts';

/** What stands between brackets of a selector: alternatives, and what an element must not be. */
const WITHIN = /\([^()]*\)/g;
/** What is asked of attributes, of which only the name counts: a script may give it another value. */
const ATTRIBUTE = /\[\s*([\w-]+)[^\]]*\]/g;
const CLASS = /\.([\w-]+)/g;
const STATE = /::?[\w-]+/g;

/**
 * The page without rules for elements, classes and attributes that neither it nor a script on it names; `scripts` is the text of
 * what it loads. What a selector says between brackets is not read, so such a rule stays. A page with styles in files stays as
 * it is.
 */
export function ownNames(html: string, scripts: string): string {
  if (html.includes('rel="stylesheet"')) return html;
  const bare = html.replace(/(<style[^>]*>).*?<\/style>/gs, '$1');
  const inline = [...bare.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text);
  const named = new Set([...inline, scripts].join('\n').match(/[\w-]+/g));
  const page = namesIn(bare.replace(/<script[^>]*>.*?<\/script>/gs, ''));
  const has = (selector: string) => {
    const asked = namesAskedBy(selector);
    return (
      asked.elements.every((name) => page.elements.has(name) || named.has(name)) &&
      asked.classes.every((name) => page.classes.has(name) || named.has(name)) &&
      asked.attributes.every((name) => page.attributes.has(name) || named.has(name) || named.has(inDataset(name)))
    );
  };
  return html.replace(/(<style[^>]*>)(.*?)(<\/style>)/gs, (_, opening: string, css: string, end: string) => {
    return opening + removeRules(css, has) + end;
  });
}

function namesIn(html: string) {
  const found = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, name = '']) => name);
  return {
    elements: new Set(found(/<([a-z][\w-]*)/gi)),
    classes: new Set(found(/ class="([^"]*)"/g).flatMap((names) => names.split(/\s+/))),
    attributes: new Set(found(/ ([a-z][\w-]*)(?=[=\s>/])/gi)),
  };
}

function namesAskedBy(selector: string) {
  let outside = selector;
  for (let before = ''; before !== outside; outside = outside.replace(WITHIN, '')) before = outside;
  const attributes = [...outside.matchAll(ATTRIBUTE)].map(([, name = '']) => name);
  outside = outside.replace(ATTRIBUTE, '').replace(STATE, '');
  const classes = [...outside.matchAll(CLASS)].map(([, name = '']) => name);
  const elements = outside.replace(CLASS, '').match(/[a-z][\w-]*/gi) ?? [];
  return { attributes, classes, elements };
}

/** As a script names `data-once-more`: `onceMore`. */
const inDataset = (name: string): string =>
  name.replace(/^data-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
