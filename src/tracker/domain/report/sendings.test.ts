/** What was given to whom, and when an answer to who asked for everything was. */
import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import type { Person } from '../entries';
import { OPENING, type Told, textFor, whole } from './report.fixture';

const sent = (to: Person, more: object = {}): Told => [
  'sent-outside',
  { happenedOn: asDay('2026-11-20'), what: 'letter', to, pupil: 'doel', channel: 'email', ...more },
];

const RECEIVERS: readonly (readonly [who: string, to: Person, isKnown: boolean])[] = [
  ['Doelina Testvogel', { kind: 'pupil', pupil: 'doel' }, true],
  ['ouders van Doelina Testvogel', { kind: 'parents', pupil: 'doel' }, true],
  ['ouders van Bramsel van den Proefman', { kind: 'parents', pupil: 'doet' }, false],
  ['Zietske Getuigema', { kind: 'pupil', pupil: 'ziet' }, false],
  ['mentor', { kind: 'role', role: 'mentor' }, false],
  ['de wijkagent', { kind: 'other', text: 'de wijkagent' }, false],
];

test.each(RECEIVERS)(
  'of what %s got, school reads, and the family only where that was themselves',
  (who, to, isKnown) => {
    const told = [...OPENING, sent(to)];
    expect(whole(told, { parts: ['sendings'] })).toContain(
      `20 november 2026: bericht aan ouders\n- Over: Doelina Testvogel\n- Aan: ${who}\n- Hoe: mail\n`,
    );
    expect(whole(told, { parts: ['chronology'] })).toContain(`Wat: Gegeven: bericht aan ouders, aan ${who}\n`);
    expect(textFor(told, 'doel', { parts: ['sendings'] }).includes(`- Aan: ${who}\n`)).toBe(isKnown);
    expect(textFor(told, 'doel', { parts: ['sendings'] }).includes('bericht aan ouders')).toBe(isKnown);
    expect(textFor(told, 'doel', { parts: ['chronology'] }).includes('Gegeven')).toBe(isKnown);
  },
);

test('a request that was answered in parts shows the day of each, and who asked for it', () => {
  const asked = (pupil: string, from: Person): Told => [
    'access-asked',
    { happenedOn: asDay('2026-11-10'), pupil, from, answerBy: asDay('2026-12-10') },
  ];
  const access = (day: string, pupil: string) =>
    sent({ kind: 'parents', pupil }, { what: 'access', pupil, happenedOn: asDay(day) });
  const told = [
    ...OPENING,
    asked('doel', { kind: 'parents', pupil: 'doel' }),
    asked('doet', { kind: 'other', text: 'de opa' }),
    access('2026-11-20', 'doel'),
    access('2026-11-24', 'doel'),
  ];
  const rows = (text: string) =>
    [...text.matchAll(/Door: (.*)\n.*\n {2}Gegeven op: (.*)/g)].map(([, by, on]) => [by, on]);
  expect(rows(whole(told, { parts: ['requests'] }))).toEqual([
    ['ouders van Doelina Testvogel', '20 november 2026, 24 november 2026'],
    ['de opa', 'nog niet gegeven'],
  ]);
  expect(rows(textFor(told, 'doet', { parts: ['requests'] }))).toEqual([['de opa', 'nog niet gegeven']]);
});
