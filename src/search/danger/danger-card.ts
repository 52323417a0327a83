import type { DangerCall } from './danger-file';
import type { DangerFound } from './load-danger';

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = text;
  return made;
}

function linkTo(href: string, text: string, name = ''): HTMLAnchorElement {
  const link = element('a', name, text);
  link.href = href;
  return link;
}

function linksOf({ label, number, dial, chat }: DangerCall): readonly HTMLAnchorElement[] {
  const call = linkTo(`tel:${dial}`, `${label} `, 'button');
  // A number never breaks over two lines, nor turns around in a language that is written from the right.
  call.append(element('bdi', 'danger-number', number));
  if (!chat) return [call];
  const talk = linkTo(chat.href, chat.label, 'button');
  talk.rel = 'external noreferrer';
  talk.append(element('span', 'visually-hidden', ` ${chat.who}`));
  return [call, talk];
}

/** The card of a danger: what it is for, whom to call or chat with, what happens then, and where the site says more. */
export function dangerCard({ card, language }: DangerFound): HTMLElement {
  const made = element('div', 'danger-card');
  made.lang = language;
  made.dir = 'auto';
  const calls = element('p', 'danger-calls');
  calls.append(...card.calls.flatMap(linksOf));
  const text = element('p', '', `${card.text} `);
  text.append(element('small', '', card.origin));
  const details = element('details', '');
  const more = element('p', '');
  more.append(linkTo(card.more.href, card.more.label));
  details.append(element('summary', '', card.ask), ...card.told.map((text) => element('p', '', text)), more);
  made.append(element('p', 'danger-title', card.title), calls, text, details);
  return made;
}
