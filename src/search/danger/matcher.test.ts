import { expect, test } from 'vitest';
import { growth, LINEAR } from '../../../tests/support/growth';
import { makeDangerFile } from './make-danger-file';
import { createMatcher } from './matcher';

const card = (id: string, rank: number, phrases: readonly string[]) => ({
  id,
  rank,
  title: '',
  text: '',
  ask: '',
  told: [],
  origin: '',
  calls: [],
  more: { href: '', label: '' },
  phrases,
});

const match = createMatcher(
  makeDangerFile({
    language: 'nl',
    others: [],
    groups: {
      IK: ['ik', 'k'],
      EIGEN: ['IK', 'mijn', 'me'],
      NABIJ: ['IK', 'mijn'],
      WIL: ['wil', 'wou'],
      FAMILIE: ['vader', 'moeder'],
      SLA: ['sla', 'slaat', 'slaan', 'schop'],
      MIJ: ['mij', 'me', 'me_zelf'],
    },
    fillers: ['echt', 'nu', 'heel'],
    lookalikes: ['zelfmoed'],
    harmless: ['"dood saai"', 'mes vork'],
    cards: [
      card('now', 1, ['ze SLA MIJ', 'WIL MIJ SLA', '= mes', '"achter me aan"']),
      card('life', 2, ['IK WIL dood', '~ zelfmoord*', '< geen uitweg', '= ik kan niet meer']),
      card('home', 3, ['FAMILIE SLA MIJ', 'thuis geslagen']),
    ],
  }),
);
const ids = (question: string) => match(question).map(({ id }) => id);

test('the words of a phrase stand in any order, with a few others between', () => {
  expect(ids('ik wil dood')).toEqual(['life']);
  expect(ids('ik zeg toch dat ik dood wil')).toEqual(['life']);
  expect(ids('IK WIL ÉCHT HEEL NU DOOD!!')).toEqual(['life']);
  expect(ids('ik wil een boek over de kat die dood is')).toEqual([]);
});

test('an age or a class between the words of a phrase does not part them', () => {
  expect(ids('ze van klas 2, 3 of 4 slaan mij')).toEqual(['now']);
  expect(ids('mijn vader van 43 met 2 kinderen slaat mij')).toEqual(['home']);
});

test('words of two sentences are no phrase', () => {
  expect(ids('ik wil naar huis. dood')).toEqual([]);
});

test.each([
  'ik wil doood',
  'ik wil d00d',
  'ikwildood',
  'k wou dood',
  'ik wil dooodt',
  'zelfmort',
  'zelf moord',
  'z*lfmoord',
  'zelfmoordgedachten',
])('it is read as people type: %s', (question) => {
  expect(ids(question)).toEqual(['life']);
});

test('an ordinary word that looks like one is no slip', () => {
  expect(ids('zelfmoed')).toEqual([]);
  expect(ids('zelfmoodr')).toEqual(['life']);
});

test('what is harmless is taken out, and what is left still counts', () => {
  expect(ids('ik wil niet, dood saai')).toEqual([]);
  expect(ids('mes en vork')).toEqual([]);
  expect(ids('ik wil dood want school is dood saai')).toEqual(['life']);
});

test('each manner holds', () => {
  expect(ids('mes')).toEqual(['now']);
  expect(ids('het mes nu')).toEqual([]);
  expect(ids('zelfmoord in de geschiedenis van rome')).toEqual([]);
  expect(ids('praten over zelfmoord')).toEqual(['life']);
  expect(ids('mijn oom in rome pleegde vorig jaar zelfmoord')).toEqual(['life']);
  expect(ids('ik zie geen uitweg')).toEqual(['life']);
  expect(ids('er is voor deze auto helaas geen uitweg')).toEqual([]);
  expect(ids('ik kan echt niet meer')).toEqual(['life']);
  expect(ids('ik kan niet meer inloggen')).toEqual([]);
  expect(ids('ze lopen achter me aan')).toEqual(['now']);
  expect(ids('aan me achter')).toEqual([]);
});

test('what says more of the same words goes first, and else the most urgent', () => {
  expect(ids('mijn vader, ze slaat me')).toEqual(['now', 'home']);
  expect(ids('vader wil me slaan')).toEqual(['now', 'home']);
  expect(ids('mijn vader slaat me')).toEqual(['home']);
  expect(ids('ik wil dood, ze slaan me')).toEqual(['now', 'life']);
});

test('a long text that says nothing of who asks is no cry for help', () => {
  const story = 'in het verhaal van de oude koning werd zijn vader thuis geslagen door de wachters van zijn broer';
  expect(ids(story)).toEqual([]);
  expect(ids(`${story} en dat is bij mijn vriend ook zo`)).toEqual(['home']);
});

test.each(['ik wil ', 'mijn vader slaat ze niet '])(
  'four times as long a text costs about four times as much: %s',
  (piece) => {
    expect(growth((size) => match(piece.repeat(size / piece.length)), 40_000)).toBeLessThan(LINEAR);
  },
);
