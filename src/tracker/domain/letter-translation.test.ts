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
