import type { Piece } from './excerpt';
import type { Result } from './finder';

const list = new Intl.ListFormat('nl');

/** What is told of a result below its title: the part of the page, the words in their place, and for whom it is. */
export function resultParts({ heading, excerpt, audiences }: Result, tag: 'p' | 'span'): readonly HTMLElement[] {
  const make = (className: string, ...content: (string | Node)[]) => {
    const element = document.createElement(tag);
    element.className = className;
    element.append(...content);
    return element;
  };
  return [
    ...(heading ? [make('place', `Bij: ${heading}`)] : []),
    make('excerpt', ...excerptNodes(excerpt)),
    ...(audiences.length > 0 ? [make('for', `Voor ${list.format(audiences)}`)] : []),
  ];
}

/** Text, with what was searched for in `<mark>`. */
function excerptNodes(pieces: readonly Piece[]): (string | Node)[] {
  return pieces.flatMap(({ text, marked }, index) => {
    const space = index === 0 ? '' : ' ';
    if (!marked) return [space + text];
    const mark = document.createElement('mark');
    mark.textContent = text;
    return [space, mark];
  });
}
