/** What one of two homes of a pupil reads, and what only the other does. */
import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import type { HomeId, Person } from '../entries';
import { accessReport } from './access';
import { caseOf, OPENING, REPORT_PROCEDURE, request, type Told, textFor, whole } from './report.fixture';
import { plainText } from './text';

const on = { happenedOn: asDay('2026-11-04') };
const home = (pupil: string, id: string, carer: string, more: { readonly apart?: boolean } = {}): Told => [
  'home-told',
  { pupil, home: id, carers: [carer], reach: `06 ${id}`, interpreter: false, mayKnow: true, apart: false, ...more },
];
const HOMES: readonly Told[] = [
  ...OPENING,
  home('doel', 'h1', 'Ada Testvogel'),
  home('doel', 'h2', 'Bo Testvogel'),
  home('doet', 'h3', 'Cas Proefman'),
];
const doel: Person = { kind: 'pupil', pupil: 'doel' };
const at = (pupil: string, id?: HomeId): Person => ({ kind: 'parents', pupil, ...(id !== undefined && { home: id }) });
const talk = (facts: string, ...people: readonly Person[]): Told => [
  'talk-held',
  { ...on, talk: facts, kind: 'with-parents', with: people, facts },
];

const TALKS: readonly Told[] = [
  ...HOMES,
  talk('Met de een.', at('doel', 'h1')),
  talk('Met de ander.', at('doel', 'h2')),
  talk('Met allebei.', at('doel', 'h2'), at('doel', 'h1')),
  talk('Met de ouders.', at('doel')),
  talk('Met een huis dat niemand kent.', at('doel', 'h9')),
  talk('Met een ander gezin erbij.', doel, at('doet', 'h3')),
  talk('Met een ander gezin.', at('doet', 'h3')),
];
/** The facts of the talks in that text. */
const talksIn = (text: string): readonly string[] => text.match(/^Met .*\.$/gm) ?? [];

test('a home reads the talks with itself, with both, and with the pupil, and none with the other alone', () => {
  const talksOf = (reader: string, id?: HomeId) =>
    talksIn(textFor(TALKS, reader, { parts: ['talks'], ...(id !== undefined && { home: id }) }));
  const both = ['Met allebei.', 'Met de ouders.'];
  expect(talksOf('doel', 'h1')).toEqual(['Met de een.', ...both, 'Met een ander gezin erbij.']);
  expect(talksOf('doel', 'h2')).toEqual(['Met de ander.', ...both, 'Met een ander gezin erbij.']);
  expect(talksOf('doel')).toEqual([
    'Met de een.',
    'Met de ander.',
    ...both,
    'Met een huis dat niemand kent.',
    'Met een ander gezin erbij.',
  ]);
  expect(talksOf('doet', 'h3')).toEqual(['Met een ander gezin erbij.', 'Met een ander gezin.']);
});

test('who lives in a home is said to school and to that home alone', () => {
  const talked = (told: string) => told.match(/Met: .*/g);
  const parts = ['talks'] as const;
  const both = TALKS.slice(0, -4).concat(TALKS.slice(-1));
  expect(talked(whole(both, { parts }))).toEqual([
    'Met: ouders van Doelina Testvogel (Ada Testvogel)',
    'Met: ouders van Doelina Testvogel (Bo Testvogel)',
    'Met: ouders van Doelina Testvogel (Bo Testvogel), ouders van Doelina Testvogel (Ada Testvogel)',
    'Met: ouders van Bramsel van den Proefman (Cas Proefman)',
  ]);
  expect(talked(textFor(both, 'doel', { parts, home: 'h1' }))).toEqual([
    'Met: ouders van Doelina Testvogel (Ada Testvogel)',
    'Met: ouders van Doelina Testvogel, ouders van Doelina Testvogel (Ada Testvogel)',
  ]);
  expect(talked(textFor(both, 'doel', { parts }))).toEqual(Array(3).fill('Met: ouders van Doelina Testvogel'));
});

const view = (id: HomeId, words: string) => ({ pupil: 'doel', home: id, view: words });
const evaluated = (words: readonly ReturnType<typeof view>[]): Told => [
  'evaluation-held',
  { ...on, evaluation: 'e', step: 1, pupils: [{ pupil: 'doel', outcome: 'less' }], parents: words },
];
const wentOn: Told = [
  'evaluation-went-on',
  {
    ...on,
    evaluation: 'e',
    pupils: [{ pupil: 'doel', outcome: 'stopped' }],
    parents: [view('h2', 'Later veel beter.')],
  },
];

test('an evaluation in which only the other home spoke is told to both, and what was said to the one that said it', () => {
  const told = [...HOMES, evaluated([view('h2', 'Eerst slecht.')]), wentOn];
  const held = (id: HomeId) => textFor(told, 'doel', { parts: ['evaluations'], home: id });
  expect(held('h1')).toContain('Hoe is het nu: gestopt');
  expect(held('h1')).not.toMatch(/slecht|beter/);
  expect(held('h2').match(/\): .*/g)).toEqual(['): Eerst slecht.', '): Later veel beter.']);
});

test('of what an evaluation said before it was told anew, a home that asks for everything gets its own words alone', () => {
  const told = [
    ...HOMES,
    evaluated([view('h1', 'Eerst goed.'), view('h2', 'Eerst slecht.')]),
    wentOn,
    ['entry-retracted', { target: `e${HOMES.length + 1}`, reason: 'verschreven' }] as Told,
    ['entry-retracted', { target: `e${HOMES.length + 2}`, reason: 'verschreven' }] as Told,
  ];
  const accessFor = (id?: HomeId) => {
    const one = {
      file: caseOf(told),
      procedure: REPORT_PROCEDURE,
      pupil: 'doel',
      notes: [],
      ...(id !== undefined && { home: id }),
    };
    const { madeOn, roleNames, calendar } = request;
    const text = plainText(accessReport([one], { madeOn, roleNames, calendar })?.document ?? []);
    return text.match(/(Eerst|Later) .*\./g) ?? [];
  };
  expect(accessFor('h1')).toEqual(['Eerst goed.']);
  expect(accessFor('h2')).toEqual(['Eerst slecht.', 'Later veel beter.']);
  expect(accessFor()).toEqual(['Eerst goed.', 'Eerst slecht.', 'Later veel beter.']);
});

test('how a home is reached stands in what that home gets, where it is the only one or the one that is meant', () => {
  const reached = (told: readonly Told[], reader: string, id?: HomeId) =>
    textFor(told, reader, { parts: ['homes'], ...(id !== undefined && { home: id }) }).match(/06 h\d/g) ?? [];
  expect(reached(HOMES, 'doet')).toEqual(['06 h3']);
  expect(reached(HOMES, 'doel')).toEqual([]);
  expect(reached(HOMES, 'doel', 'h2')).toEqual(['06 h2']);
  expect(reached(HOMES, 'ziet')).toEqual([]);
  const apart = [...OPENING, home('doet', 'h3', 'Cas Proefman', { apart: true })];
  expect(reached(apart, 'doet')).toEqual([]);
  expect(reached(apart, 'doet', 'h3')).toEqual([]);
  expect(whole(apart, { parts: ['homes'] })).toContain('Te bereiken: 06 h3 (alleen voor school)\n');
});

test('a home that was told anew shows what it is now and when that was written, and one that is none any more only to school', () => {
  const again: readonly Told[] = [
    ...HOMES,
    home('doel', 'h1', 'Dirk Testvogel'),
    ['home-removed', { home: 'h2', reason: 'Verhuisd.' }],
  ];
  const carers = (text: string) => text.match(/Ouders of verzorgers: .*/g);
  expect(carers(whole(again, { parts: ['homes'] }))).toEqual([
    'Ouders of verzorgers: Dirk Testvogel',
    'Ouders of verzorgers: Bo Testvogel. Klopt niet meer: Verhuisd.',
    'Ouders of verzorgers: Cas Proefman',
  ]);
  expect(carers(textFor(again, 'doel', { parts: ['homes'] }))).toEqual(['Ouders of verzorgers: Dirk Testvogel']);
});

test('who told of a home last is said of that home, whatever else was written of it or of another', () => {
  const corrected = (place: number, [of, body]: Told, version: number): Told =>
    [
      'entry-corrected',
      {
        target: `e${place}`,
        of,
        version,
        body: { by: { role: 'mentor', initials: 'TM' }, ...body },
        reason: 'verschreven',
      },
    ] as never;
  const called: Told = [
    'parents-contacted',
    { ...on, pupil: 'doel', home: 'h2', channel: 'phone', reached: true, about: 'x' },
  ];
  const gone: Told = ['home-removed', { home: 'h2', reason: 'Verhuisd.' }];
  const first = OPENING.length + 1;
  const told = [
    ...HOMES,
    gone,
    called,
    corrected(first, home('doel', 'h1', 'Ada Testvogel'), 1),
    corrected(first + 4, called, 1),
  ];
  const rows = whole(told, { parts: ['homes'] }).match(/(Ouders of verzorgers|Vastgelegd): .*/g);
  const written = 'Vastgelegd: 22 november 2026, mentor TM';
  expect(rows).toEqual([
    'Ouders of verzorgers: Ada Testvogel',
    `${written}; verbeterd 22 november 2026, mentor TM`,
    'Ouders of verzorgers: Bo Testvogel. Klopt niet meer: Verhuisd.',
    written,
    'Ouders of verzorgers: Cas Proefman',
    written,
  ]);
});

test('blank initials of a colleague leave no empty brackets', () => {
  const with_: Person = { kind: 'role', role: 'mentor', initials: ' ' };
  expect(whole([...OPENING, talk('Met de mentor.', with_)], { parts: ['talks'] })).toContain('Met: mentor\n');
});
