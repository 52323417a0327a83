import { expect, test } from 'vitest';
import { delicateIn } from './not-to-store';

test.each([
  'Het wachtwoord is geheim123',
  'wachtwoord: geheim123',
  'zijn pincode was 0000',
  'Wachtwoord van Test = abc',
])('a password is noticed in "%s"', (text) => {
  expect(delicateIn(text)).toEqual(['password']);
});

test.each(['Zij gaf haar wachtwoord aan een ander.', 'Iemand veranderde het wachtwoord van de groep.', ''])(
  'telling of a password without giving it is fine: "%s"',
  (text) => {
    expect(delicateIn(text)).toEqual([]);
  },
);

const CHAT = Array.from({ length: 4 }, (_, index) => `[12-11-2026, 09:0${index}] Test de Tester: bericht ${index}`);

test('a copied chat is noticed from four lines on', () => {
  expect(delicateIn(CHAT.join('\n'))).toEqual(['whole-chat']);
  expect(delicateIn(CHAT.slice(1).join('\n'))).toEqual([]);
  expect(delicateIn(CHAT.map((line) => line.replace(/\[.*?, (.*?)\]/, '$1')).join('\n'))).toEqual(['whole-chat']);
});

test('times in running text are no chat', () => {
  const text = ['Om 9:00 was er les.', 'Om 10:15: pauze.', '11:30 weer binnen.', '12:00 naar huis.', '12:30 thuis.'];
  expect(delicateIn(text.join('\n'))).toEqual([]);
});

test('a pasted picture and a nude image that is told of are noticed', () => {
  expect(delicateIn(`data:image/png;base64,${'A'.repeat(40)}`)).toEqual(['picture']);
  expect(delicateIn('x'.repeat(500))).toEqual(['picture']);
  expect(delicateIn('Er ging een naaktfoto rond.')).toEqual(['nude-image']);
});
