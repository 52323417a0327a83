import { markdownToMdast, mdxToMdast } from 'satteri';
import { CONTENT_COMPONENTS } from '../../components/content-components.ts';
import { htmlWords, isHtml } from './html-words.ts';
import type { Problem } from './problem.ts';
import type { Tree } from './tree.ts';

const features = { frontmatter: true };

type Words = Pick<Problem, 'wrong' | 'expected'>;

/** The text of a page or a term, as a tree. */
export function bodyOf(
  file: string,
  text: string,
): { readonly tree: Tree | undefined; readonly problems: readonly Problem[] } {
  try {
    return { tree: (file.endsWith('.mdx') ? mdxToMdast : markdownToMdast)(text, { features }) as Tree, problems: [] };
  } catch (error) {
    const message = String(error instanceof Error ? error.message : error);
    const [, line = 1, column = 1] = (/^(\d+):(\d+)/.exec(message) ?? []).map(Number);
    const rest = (text.split('\n')[line - 1] ?? '').slice(column - 1);
    return { tree: undefined, problems: [{ file, line, ...wordsFor(message, rest) }] };
  }
}

const isComponentName = (name: string) => Object.hasOwn(CONTENT_COMPONENTS, name);

/** What to do where the text of a page has a `<` or a brace that the build does not understand. `rest` is the line from there. */
function wordsFor(message: string, rest: string): Words {
  const [, mail] = /^<\s*(?:mailto:)?([^\s<>@]+@[^\s<>]*[^\s<>.,;:!?])/i.exec(rest) ?? [];
  if (mail) {
    return {
      wrong: `Een e-mailadres tussen < en > begrijpt de site niet: <${mail}>.`,
      expected: `Schrijf [${mail}](mailto:${mail}).`,
    };
  }
  const [, address] = /^<\s*((?:https?:\/\/|www\.)[^\s<>]+)>?/i.exec(rest) ?? [];
  if (address) {
    return {
      wrong: `Een adres tussen < en > begrijpt de site niet: <${address}>.`,
      expected: `Schrijf [${address.replace(/^https?:\/\//i, '').replace(/\/$/, '')}](${/^http/i.test(address) ? address : `https://${address}`}).`,
    };
  }
  if (rest.startsWith('<!--')) {
    return {
      wrong: 'Hier begint een opmerking zoals in HTML, en die begrijpt de site niet.',
      expected: 'Haal de opmerking weg, of zet haar met een # ervoor bij de velden bovenaan.',
    };
  }
  const [, unclosed] = /closing tag for `<([^\s>`]*)>`/.exec(message) ?? [];
  const [, unopened] = /closing tag `<\/([^\s>`]*)>`, expected an open tag/.exec(message) ?? [];
  const tag = unclosed ?? unopened ?? /^<\/?([\p{L}][\w:.-]*)/u.exec(rest)?.[1];
  if (tag && isHtml(tag) && !isComponentName(tag)) {
    return htmlWords(tag);
  }
  if (tag && !isComponentName(tag) && !/^[A-Z]/.test(tag)) {
    return {
      wrong: `Hier staat <${tag}>, en dat is geen onderdeel van de site.`,
      expected: `Zet in gewone tekst geen < en >. Schrijf bijvoorbeeld: (${tag}).`,
    };
  }
  const [, inner] = /expected corresponding closing tag for `<(\w+)>`/.exec(message) ?? [];
  const [, wrongEnd] = /closing tag `<\/(\w+)>`, expected corresponding/.exec(message) ?? [];
  if (inner && wrongEnd) {
    return {
      wrong: `</${wrongEnd}> staat hier te vroeg: eerst moet <${inner}> eindigen.`,
      expected: `Zet hierboven een regel </${inner}>, of haal </${wrongEnd}> weg.`,
    };
  }
  if (/either after the end of|before the end of/.test(message)) {
    const name = /`<\/?(\w+)>`/.exec(message)?.[1] ?? tag ?? '';
    const isMark = name === 'Feit' || name === 'Bron';
    return {
      wrong: `<${name}> begint hier, maar eindigt nergens.`,
      expected: isMark
        ? `Schrijf <${name} nr="S4-7" />, met een schuine streep voor de laatste >.`
        : `Zet <${name}> en </${name}> elk op een eigen regel, met een lege regel ertussen en de tekst daarbinnen. Staat er geen tekst in? Schrijf dan <${name} />.`,
    };
  }
  if (unclosed) {
    return {
      wrong: `<${unclosed}> begint hier, maar eindigt nergens.`,
      expected:
        unclosed === 'Feit' || unclosed === 'Bron'
          ? `Schrijf <${unclosed} nr="S4-7" />, met een schuine streep voor de laatste >.`
          : `Zet onder de tekst een regel </${unclosed}>. Staat er geen tekst in? Schrijf dan <${unclosed} />.`,
    };
  }
  if (unopened) {
    return {
      wrong: `</${unopened}> eindigt hier, maar begint nergens.`,
      expected: `Zet boven de tekst een regel <${unopened}>, of haal </${unopened}> weg.`,
    };
  }
  if (tag && rest.startsWith('<')) {
    return {
      wrong: `Het onderdeel <${tag}> is hier niet goed geschreven.`,
      expected: `Een onderdeel ziet eruit als <${tag} titel="…"> of <${tag} />: rechte aanhalingstekens om elke waarde, en een > aan het eind.`,
    };
  }
  if (/^\{|expression|brace/.test(rest) || /expression|brace/.test(message)) {
    return {
      wrong: 'Hier staat een accolade ({ of }) die de site niet begrijpt.',
      expected: 'Tekst heeft geen accolades. Gebruik ronde haken: (tekst).',
    };
  }
  return {
    wrong: 'Hier staat een < of een { die de site niet begrijpt.',
    expected:
      'Die tekens zijn alleen voor onderdelen zoals <LetOp titel="…">. Schrijf in gewone tekst \'kleiner dan\', of een pijl als ←.',
  };
}
