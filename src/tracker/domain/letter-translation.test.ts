import { describe, expect, test } from 'vitest';
import type { Message } from '../../protocol/message';
import type { MessageLanguage } from '../../protocol/message-language';
import { besideDutch, languagesFor, translationOf } from './letter-translation';

const MESSAGE: Message = {
  id: 'm',
  title: 'Na het gesprek',
  step: 'stap-1',
  addressees: ['targeted'],
  channels: ['email'],
  facts: ['S1-8'],
  subject: 'Gesprek',
  text: `Beste ouder(s) van {kind},

Op {gespreksdatum} sprak ik {kind}. {kind} was daarbij. Het was goed.

Deze afspraken lopen nu:
{afspraken}

{afzender}
{school}`,
};

const QY: MessageLanguage = {
  tag: 'qy',
  dutchName: 'Verzonnens',
  direction: 'ltr',
  readBy: 'L. Lezer',
  heading: 'Qa qo.',
  onlyDutch: '[Qi nl.]',
  days: [...Array.from({ length: 10 }, () => '{dag} q {jaar}'), '{dag} quno {jaar}', '{jaar}, {dag} qudo'],
  paragraphs: {
    'Beste ouder(s) van {kind},': 'Qe {kind},',
    'Op {gespreksdatum} sprak ik {kind}. {kind} was daarbij. Het was goed.': '{kind} qu {gespreksdatum}.',
    'Deze afspraken lopen nu:\n{afspraken}': 'Qaq:\n{afspraken}',
  },
};

const filled = (changes: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    kind: 'Doelina',
    gespreksdatum: '3 december 2026',
    afspraken: '- Niet meer schelden.\n- Elke dag even kijken.',
    afzender: 'T. Testleraar',
    school: 'Proefschool',
    ...changes,
  }).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), MESSAGE.text);

const translationIn = (text: string, language = QY) => translationOf(text, MESSAGE, language);

test('the Dutch stands first and whole, and the fixed sentences below it in the other language', () => {
  const text = filled();
  expect(besideDutch(text, translationIn(text))).toBe(`${text}

* * *

Qa qo.

Qe Doelina,

Doelina qu 2026, 3 qudo.

Qaq:
[Qi nl.]

T. Testleraar
Proefschool`);
});

test('a sentence that leaves nothing open is translated too', () => {
  const message = { ...MESSAGE, text: `${MESSAGE.text}\n\nMet vriendelijke groet,` };
  const language = { ...QY, paragraphs: { ...QY.paragraphs, 'Met vriendelijke groet,': 'Qy,' } };
  expect(translationOf('Met vriendelijke groet,', message, language)).toBe('Qa qo.\n\nQy,');
});

test('what somebody wrote is in Dutch alone, whatever they wrote', () => {
  for (const afspraken of ['- Bramsel blijft weg.', 'Eerst dit.\n\nDan dat.', 'Het was goed. {kind}', '$& \\1 (.*)'])
    expect(translationIn(filled({ afspraken }))).not.toMatch(/Bramsel|Eerst|Dan dat|\(\.\*\)/);
});

test.each(['signalen', 'stappen', 'afspraken', 'maatregel'] as const)(
  'what is filled in as %s is in Dutch alone',
  (name) => {
    const message = { ...MESSAGE, text: `Over dit:\n{${name}}` };
    const language = { ...QY, paragraphs: { [message.text]: `Qo:\n{${name}}` } };
    for (const words of ['Iets korts', 'Eerst dit.\nDan dat.'])
      expect(translationOf(`Over dit:\n${words}`, message, language)).toBe('Qa qo.\n\nQo:\n[Qi nl.]');
  },
);

test('a sentence that nobody translated stays in Dutch alone, and so does one that stands there twice', () => {
  const { 'Beste ouder(s) van {kind},': _, ...paragraphs } = QY.paragraphs;
  expect(translationIn('Beste ouder(s) van Doelina,', { ...QY, paragraphs })).toBe('Qa qo.\n\n[Qi nl.]');
  const twice = 'Beste ouder(s) van Doelina,\n\nBeste ouder(s) van Doelina,';
  expect(translationIn(twice)).toBe('Qa qo.\n\nQe Doelina,\n\nQe Doelina,');
});

test('who sends it stays as it is, with an address; sentences in that place are in Dutch alone', () => {
  const below = (text: string) => translationIn(text).split('\n\n').at(-1);
  for (const sender of ['T. Testleraar\nProefschool', 't.testleraar@proefschool.example\nwww.proefschool.example'])
    expect(below(sender)).toBe(sender);
  for (const sentence of ['Bel mij gerust.\nProefschool', 'Bel mij.  \nProefschool', 'T. Testleraar\nKomt u ook?'])
    expect(below(sentence)).toBe('[Qi nl.]');
});

test('however many spaces part the words of the school, in its text or in the letter, the sentence is the same', () => {
  const message = { ...MESSAGE, text: 'Tot  gauw, en   dank.' };
  const language = { ...QY, paragraphs: { [message.text]: 'Qu.' } };
  for (const text of ['Tot gauw, en dank.', 'Tot   gauw,  en dank.', message.text])
    expect(translationOf(text, message, language)).toBe('Qa qo.\n\nQu.');
  expect(translationOf('Totgauw, en dank.', message, language)).toBe('Qa qo.\n\n[Qi nl.]');
});

test('empty lines around the Dutch do not come along', () => {
  expect(besideDutch('\nBeste,\n\n', 'Qe,')).toBe('Beste,\n\n* * *\n\nQe,');
});

describe('a text that was changed', () => {
  test('is translated as far as it still reads as the school wrote it', () => {
    const text = filled().replace('Het was goed.', 'Het was moeilijk.');
    expect(translationIn(text)).toContain('Qe Doelina,\n\n[Qi nl.]\n\nQaq:');
    expect(translationIn(text)).not.toContain('qu');
  });

  test('loses in the translation what was taken out, and keeps the order', () => {
    const [greeting = '', talk = '', agreed = '', end = ''] = filled().split('\n\n');
    expect(translationIn([greeting, agreed, end].join('\n\n'))).not.toContain('qu');
    expect(translationIn([talk, greeting].join('\n\n'))).toBe('Qa qo.\n\nDoelina qu 2026, 3 qudo.\n\nQe Doelina,');
  });

  test('says once that a part is in Dutch, however long it is', () => {
    const own = ['Zelf bedacht.', 'Nog\niets.', 'En nog iets.'];
    expect(translationIn(own.join('\n\n'))).toBe('Qa qo.\n\n[Qi nl.]');
  });

  test('another name in one of two places is no translation of the sentence', () => {
    expect(translationIn(filled().replace('Doelina was daarbij', 'Bramsel was daarbij'))).not.toContain('qu');
  });
});

test('a day is written as the language does, and what is no day stays', () => {
  const dated = (gespreksdatum: string, language = QY) => translationIn(filled({ gespreksdatum }), language);
  expect(dated('21 november 2026')).toContain('21 quno 2026');
  expect(dated('vorige week')).toContain('qu vorige week.');
  for (const more of ['donderdag 3 december 2026', '3 december 2026 om 9 uur'])
    expect(dated(more)).toContain(`qu ${more}.`);
  expect(dated('3 decembre 2026')).toContain('qu 3 decembre 2026.');
  // Nor does a language of which nobody knows the months get those of another.
  expect(dated('3 december 2026', { ...QY, days: [] })).toContain('qu 3 december 2026.');
});

test('in a language that runs from the right, Dutch words keep their own direction', () => {
  const text = translationIn(filled(), { ...QY, tag: 'ar', direction: 'rtl' });
  expect(text).toContain('\u2068Doelina\u2069');
  expect(text).toContain('\u2068T. Testleraar\u2069');
});

test('a language is for a message only when every sentence of it was translated', () => {
  expect(languagesFor(MESSAGE, [QY])).toEqual([QY]);
  const { 'Beste ouder(s) van {kind},': _, ...paragraphs } = QY.paragraphs;
  expect(languagesFor(MESSAGE, [{ ...QY, paragraphs }])).toEqual([]);
});
