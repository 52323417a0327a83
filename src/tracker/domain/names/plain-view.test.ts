import { expect, test } from 'vitest';
import { plainView } from './plain-view';

const read = (text: string) => plainView(text).text;

test.each([
  ['Ren=C3=A9e zei', 'Renée zei'],
  ['?naam=Ren%C3%A9e', '?naam=Renée'],
  ['?naam=Ren%c3%a9e', '?naam=Renée'],
  ['=C3=89=C3=A9n zin', 'Één zin'],
  ['A=20B, 100%25', 'A=20B, 100%25'],
  // What stands before or behind a letter may look like a byte too.
  ['Zo=C3=AB=be, ?naam=Ad%C3%A8le&naam=DA%C3%8fDA', 'Zoë=be, ?naam=Adèle&naam=DAÏDA'],
  ['=E4=BB=BB%20=F0=9F=98=80', '任%20😀'],
  ['=C0=AF, =C3=28, =ED=A0=80 en =C3', '=C0=AF, =C3=28, =ED=A0=80 en =C3'],
  ['x=E9, 50%DE rest', 'x=E9, 50%DE rest'],
])('the letters that a mail or an address writes as bytes are read: %j', (text, meant) => {
  expect(read(text)).toBe(meant);
});

test.each([
  ['Ren&eacute;e', 'Renée'],
  ['REN&Eacute;E', 'RENÉE'],
  ['REN&EACUTE;E', 'RENÉE'],
  ['Hel&egrave;ne', 'Helène'],
  ['Ben&ocirc;it', 'Benôit'],
  ['Zo&euml;', 'Zoë'],
  ['I&ntilde;es', 'Iñes'],
  ['&Aring;sa', 'Åsa'],
  ['Fran&ccedil;a', 'França'],
  ['Du&scaron;an', 'Dušan'],
  ['Gro&szlig;', 'Groß'],
  ['S&oslash;ren en &Oslash;ystein', 'Søren en Øystein'],
  ['Fr&aelig;ja en &AElig;gir', 'Fræja en Ægir'],
  ['Anna &amp; &quot;Bram&quot;', 'Anna & "Bram"'],
  ['Anna&nbsp;en D&apos;Arto', "Anna en D'Arto"],
  ['Ren&#233;e, Ren&#xe9;e, Ren&#x0000E9;e', 'Renée, Renée, Renée'],
  ['&#128512;', '😀'],
  ['&#32;', ' '],
  ['&#x10ffff;', '\u{10ffff}'],
])('what a page writes for a letter is read: %j', (text, meant) => {
  expect(read(text)).toBe(meant);
});

test.each([
  '&#31;',
  '&#x110000;',
  '&#99ab;',
  '&#xyz;',
  '&xeacute;',
  '&eacutes;',
  '&unknown;',
  '&toString;',
  '&valueOf;',
  'R&B; en Anna',
])('what stands for no letter stays as it is: %j', (text) => {
  expect(read(text)).toBe(text);
});

test.each([
  ['RenÃ©e', 'Renée'],
  ['ZoÃ«', 'Zoë'],
  ['BjÃ¶rn en GÃ¼l', 'Björn en Gül'],
  ['GÃ¶kÃ§e YÄ±ldÄ±z', 'Gökçe Yıldız'],
  ['Å\u0081ukasz', 'Łukasz'],
  ['Ä°lker', 'İlker'],
  ['Annaâ€™s jas', 'Anna’s jas'],
  ['AnnaÂ\u00a0en', 'Anna\u00a0en'],
  ['Annaâ€”en', 'Anna—en'],
  ['ä»»', '任'],
  ['à la', 'à la'],
  ['Annaà', 'Annaà'],
  ['ðŸ˜€', '😀'],
  ['ÄÃ', 'ÄÃ'],
  ['â€', 'â€'],
  // A soft hyphen or a closing quotation mark behind a capital is what it seems, but for the capital that such letters begin with.
  ['«IJSÄ»', '«IJSÄ»'],
  ['“SÄ”', '“SÄ”'],
  ['ZOË, SÅ\u00adREN', 'ZOË, SÅ\u00adREN'],
  ['MarÃ\u00ada', 'María'],
  ['JoÃ«l', 'Joël'],
  ['DÃ‰', 'DÉ'],
  ['TomÃ¡Å¡', 'Tomáš'],
])('letters that were read as the bytes of others are put right, and no others: %j', (text, meant) => {
  expect(read(text)).toBe(meant);
});

test.each([
  ['ⓐⓩ Ⓐ ⒜', 'az a a'],
  ['🇦🇿 🅐 🅰 🄰 🄐', 'az a a a a'],
  ['🅩 🆉 🅉 🄩 Ⓩ ⒵', 'z z z z z z'],
  ['🅰', 'a'],
  ['🅏 ① ⓪ 🇦', '🅏 ① ⓪ a'],
])('letters in rings, squares and flags are read: %j', (text, meant) => {
  expect(read(text)).toBe(meant);
});

test.each([
  ['Lіza', 'Liza'],
  ['Αnna', 'Anna'],
  ['ВRАМ', 'BRAM'],
  ['Zoe\u0308 en Zе\u0308a', 'Zoe\u0308 en Ze\u0308a'],
  ['Жan', 'Жan'],
  ['a\u0301о', 'a\u0301o'],
  ['Anna оо', 'Anna оо'],
  ['Anna и Παράδειγμας', 'Anna и Παράδειγμας'],
  ['Пример', 'Пример'],
])('letters of another alphabet are read as ours inside a word in ours alone: %j', (text, meant) => {
  expect(read(text)).toBe(meant);
});

test('a text in which nothing is spoiled stays as it is, with its places', () => {
  const view = plainView('Zoë zag Anna.');
  expect(view.text).toBe('Zoë zag Anna.');
  expect(view.original({ from: 8, until: 12 })).toEqual({ from: 8, until: 12 });
});

/** For each piece of the view the piece of the text that was meant. */
const pairs = (text: string, ...pieces: readonly string[]) => {
  const view = plainView(text);
  return pieces.map((piece) => {
    const from = view.text.indexOf(piece);
    const original = view.original({ from, until: from + piece.length });
    return text.slice(original.from, original.until);
  });
};

test('each piece of the view stands somewhere in the text as it was given', () => {
  const text = 'Hij zag Ren&eacute;e, Lіzа en Zo=C3=AB=C3=AB met RenÃ©tje bij 🅰nna.';
  expect(read(text)).toBe('Hij zag Renée, Liza en Zoëë met Renétje bij anna.');
  expect(
    pairs(text, 'Hij', 'Renée', 'Liza', 'iz', 'a en Z', 'Zoëë', 'oë', 'ë met', 'Renétje', 'tje', 'anna', 'nna.'),
  ).toEqual([
    'Hij',
    'Ren&eacute;e',
    'Lіzа',
    'іz',
    'а en Z',
    'Zo=C3=AB=C3=AB',
    'o=C3=AB',
    '=C3=AB met',
    'RenÃ©tje',
    'tje',
    '🅰nna',
    'nna.',
  ]);
});

test('what was read as one has no places inside', () => {
  const { text, original } = plainView('=F0=9F=98=80!');
  expect(text).toBe('😀!');
  expect(original({ from: 0, until: 1 })).toEqual({ from: 0, until: 12 });
  expect(original({ from: 1, until: 2 })).toEqual({ from: 0, until: 12 });
  expect(original({ from: 2, until: 3 })).toEqual({ from: 12, until: 13 });
  expect(original({ from: 0, until: 0 })).toEqual({ from: 0, until: 0 });
});
