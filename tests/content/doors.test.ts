/** What each door of the home page leads to: everything that someone comes for, and nothing that the protocol does not promise. */
import type { Document, Element } from 'happy-dom';
import { expect, test } from 'vitest';
import { normalise } from './literals';
import { builtSite, readableText } from './pages';

/** S1-1 says 'nobody will be punished' in one talk; steps 7 and 8 exist, so no door may promise it. */
const PROMISES = [
  /geen (enkele )?straf/i,
  /zonder straf/i,
  /nooit (ge)?straf/i,
  /niemand (wordt |gaat |zal )?(ge)?straf/i,
  /niet (ge)?straf/i,
  /straf(f?eloos|vrij)/i,
  /krijg(t|en)? (je|jij|u|jullie|uw kind)? ?geen/i,
  /(blijft|is) (altijd )?(geheim|anoniem|onder ons)/i,
  /niemand (komt|hoort|weet)/i,
  /(wij|we|school|mentor) (belooft|beloven|garande)/i,
  /stopt (het )?(pesten )?(altijd|zeker|vanzelf)/i,
];

const promisesIn = (text: string) => PROMISES.flatMap((promise) => promise.exec(text)?.[0] ?? []);

const { pages, base } = builtSite();
const doors = [...(pages.get('/')?.querySelectorAll('.doors a') ?? [])].map((link) => {
  const [address = '', id = ''] = (link.getAttribute('href') ?? '').slice(base.length - 1).split('#');
  return { name: normalise(readableText(link)), address, id };
});

/** What stands between a door's own heading and the next of its level; the whole page where it leads to no heading. */
function behind({ address, id }: { readonly address: string; readonly id: string }): readonly Element[] {
  const page = pages.get(address) as Document;
  if (!id) return [...page.querySelectorAll('article > *')];
  const found: Element[] = [];
  let next = page.getElementById(id)?.nextElementSibling;
  for (; next && next.tagName !== 'H2'; next = next.nextElementSibling) found.push(next);
  return found;
}

test('the home page has six doors', () => {
  expect(doors.map(({ name }) => name)).toEqual([
    'Ik word gepest',
    'Ik zie het gebeuren',
    'Ik doe mee, of ik pest',
    'Mijn kind wordt gepest',
    'Mijn kind pest',
    'Ik ben mentor',
  ]);
});

test.each(doors)("'$name' says what one can do, what school does, when one hears and whom to talk to", (door) => {
  const parts = behind(door).map((element) => element.getAttribute('data-part'));
  for (const part of ['doen', 'school', 'wanneer', 'praten']) expect(parts).toContain(part);
});

test.each(doors)("'$name' names the mentor or another adult to go to", (door) => {
  const talk = behind(door).find((element) => element.getAttribute('data-part') === 'praten');
  const text = normalise(talk ? readableText(talk) : '');
  expect(text).toMatch(/mentor|coördinator/i);
  if (door.name !== 'Ik ben mentor') expect(text).toMatch(/andere (volwassene|medewerker)/i);
});

test.each(doors)("'$name' promises nothing that the protocol does not", (door) => {
  const text = normalise(
    behind(door)
      .map((element) => readableText(element))
      .join(' '),
  );
  expect(text.length).toBeGreaterThan(500);
  expect(promisesIn(text)).toEqual([]);
});

test('the pages behind the doors promise nothing in the words around them either', () => {
  for (const address of new Set(doors.map((door) => door.address))) {
    const main = pages.get(address)?.querySelector('main');
    expect(promisesIn(normalise(main ? readableText(main) : 'geen straf')), address).toEqual([]);
  }
});

test.each([
  'Je krijgt geen straf.',
  'Niemand wordt gestraft.',
  'Dan krijg je geen problemen.',
  'Je mentor belooft het.',
  'Niemand komt het te weten.',
])("'%s' would be found", (promise) => {
  expect(promisesIn(promise)).not.toEqual([]);
});

test('pupils get sentences to send, at each of their doors', () => {
  for (const door of doors.filter(({ address }) => address === '/voor/leerlingen/')) {
    const sentences = behind(door).flatMap((element) => [...element.querySelectorAll('[data-sentences] li')]);
    expect(sentences.length, door.name).toBeGreaterThan(1);
  }
});

test.each(['/pesten/signalen/', '/digitaal/', '/digitaal/vormen/', '/digitaal/wat-te-doen/', '/digitaal/tips/'])(
  '%s says whom to call when it cannot wait, marked as not from the protocol',
  (address) => {
    const card = pages.get(address)?.querySelector('.urgent');
    const calls = [...(card?.querySelectorAll('a[href^="tel:"]') ?? [])].map((link) => link.getAttribute('href'));
    expect(calls).toEqual(['tel:112', 'tel:113', 'tel:08002000', 'tel:08000188']);
    expect(normalise(card ? readableText(card) : '')).toMatch(/niet uit het protocol/i);
  },
);
