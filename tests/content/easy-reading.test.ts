/** The pupils' door for who finds reading hard: short sentences, one thing on a screen with a drawing of our own, offered and never forced. */
import type { Document, Element } from 'happy-dom';
import { expect, test } from 'vitest';
import { normalise } from './literals';
import { builtSite, readableText } from './pages';

const { pages } = builtSite();
const EASY = '/voor/leerlingen-makkelijk/';
const page = pages.get(EASY) as Document;
const screens: readonly Element[] = [...page.querySelectorAll('main article section.screen')];
/** Most words of a sentence that is read at a glance. */
const MOST = 12;

test('every screen says one thing, beside a drawing that is no other screen’s', () => {
  expect(screens.length).toBeGreaterThan(4);
  for (const screen of screens) expect(screen.querySelectorAll('h2').length).toBe(1);
  expect(screens.length).toBe(page.querySelectorAll('main article h2').length);
  const drawings = screens.map((screen) => screen.querySelector('svg')?.innerHTML);
  expect(new Set(drawings).size).toBe(drawings.length);
});

test(`no sentence has more than ${MOST} words, and no screen more than six sentences below its heading`, () => {
  for (const screen of screens) {
    const sentences = [...screen.querySelectorAll('h2, p, li')].flatMap((part) =>
      normalise(readableText(part))
        .split(/(?<=[.!?:])\s+/)
        .filter((sentence) => sentence !== ''),
    );
    expect(sentences.filter((sentence) => sentence.split(' ').length > MOST)).toEqual([]);
    expect(sentences.length).toBeLessThanOrEqual(7);
  }
});

test('the door for pupils offers it, and stays as it is', () => {
  const links = [...(pages.get('/voor/leerlingen/')?.querySelectorAll('main a') ?? [])];
  expect(links.some((link) => link.getAttribute('href')?.endsWith(EASY))).toBe(true);
  expect(
    [...page.querySelectorAll('main a')].some((link) => link.getAttribute('href')?.endsWith('/voor/leerlingen/')),
  ).toBe(true);
  expect(page.querySelector('meta[http-equiv="refresh"]')).toBeNull();
});
