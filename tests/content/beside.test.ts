/** Pages that are not from the protocol: marked once, with two sources at least, and with what the protocol does say kept apart. */
import type { Document } from 'happy-dom';
import { expect, test } from 'vitest';
import { isOutsideProtocol } from './facts';
import { normalise } from './literals';
import { builtSite, readableText } from './pages';

// The first test of this file reads the whole site, which takes seconds on a busy machine.

const { pages } = builtSite();
const beside = [...pages].filter(([, document]) => document.querySelector('#bronnen'));
const index = pages.get('/vragen/') as Document;

const words = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => normalise(readableText(element)));

test('every page of questions is one of them, but for the list of questions', () => {
  const questions = [...pages.keys()].filter((address) => /^\/vragen\/./.test(address));
  expect(questions.length).toBeGreaterThan(3);
  expect(questions.filter((address) => !beside.some(([other]) => other === address))).toEqual([]);
});

test.each(beside)(
  '%s says at its top that it is not from the protocol, and says so of the whole page once',
  (_, document) => {
    expect(document.querySelector('h1 + p')?.textContent).toMatch(/niet uit het protocol/i);
    // A help line of the protocol's own list of numbers and the card with numbers keep a mark of their own.
    const others = [...document.querySelectorAll('article [data-outside-protocol]')].filter(
      (element) => !element.closest('.urgent, .line'),
    );
    expect(others).toHaveLength(1);
  },
);

test.each(beside)(
  '%s names two sources at least, with their dates or that they have none, and links to none',
  (_, document) => {
    const sources = words(document, '.sources li');
    expect(sources.length).toBeGreaterThan(1);
    for (const source of sources) expect(source).toMatch(/^.+: .+ \((zonder datum|(\d{1,2} )?([a-z]+ )?\d{4})\)$/);
    expect(document.querySelectorAll('.sources a')).toHaveLength(0);
  },
);

test.each(beside)('%s keeps what the protocol says in one part of its own', (_, document) => {
  const [part, ...more] = document.querySelectorAll('[data-from-protocol]');
  expect(more).toEqual([]);
  expect(normalise(part?.querySelector('h2')?.textContent ?? '')).toBe('Wat het protocol hierover zegt');
  const strays = [...document.querySelectorAll('article [data-sources]')].filter(
    (element) =>
      !element.closest('[data-from-protocol], .urgent, .line') &&
      (element.getAttribute('data-sources') ?? '').split(' ').some((fact) => !isOutsideProtocol(fact)),
  );
  expect(strays.map((element) => normalise(readableText(element)))).toEqual([]);
});

test('the list of questions leads to all of them', () => {
  const linked = [...index.querySelectorAll('article a')].map((link) => link.getAttribute('href')?.split('#')[0]);
  expect(beside.map(([address]) => address).filter((address) => !linked.includes(address))).toEqual([]);
});
