import fc from 'fast-check';
import { expect, test } from 'vitest';
import { often } from '../../../../../tests/support/often';
import { asDay } from '../../../../protocol/day';
import type { CaseFile } from '../../../domain/case';
import { OWN } from '../../../domain/names/names.fixture';
import { caseOf, FULL, namesOf, OPENING, REPORT_PROCEDURE, type Told } from '../../../domain/report/report.fixture';
import { plainText } from '../../../domain/report/text';
import { leftOutKey } from '../../case-kit/left-out-choice';
import { FIELDS, NAMED, squeezed, textsWithNames, toldWith } from '../../case-kit/names/names-in-case.fixture';
import { markKey } from '../../case-kit/names/settling';
import { SCHOOL } from '../../model/work.fixture';
import {
  type AccessChoices,
  asksHome,
  findPupils,
  foundKey,
  isChosen,
  makeAccess,
  mentionedIn,
  NOTHING_CHOSEN,
  placesOf,
  readerKey,
} from './make-access';

const TODAY = asDay('2026-12-12');
const named = (file: CaseFile, id: string, as: string = file.id): CaseFile => ({ ...file, id: as, label: as || id });
const pupilIn = (file: CaseFile, id: string) => {
  const pupil = file.pupils.find((one) => one.id === id);
  if (pupil === undefined) throw new Error('not in the case');
  return pupil;
};

function made(file: CaseFile, id: string, files: readonly CaseFile[], choices: AccessChoices) {
  const places = placesOf(pupilIn(file, id), file, files);
  const access = makeAccess(places, () => REPORT_PROCEDURE, SCHOOL, choices, TODAY);
  if (access === undefined) throw new Error('no document');
  return access;
}

/** Answers what the screen asks, one by one, with every loose note put in. */
function settled(file: CaseFile, files: readonly CaseFile[], answer: 'replace' | 'keep') {
  let choices: AccessChoices = NOTHING_CHOSEN;
  const { notes } = made(file, OWN.id, files, choices);
  choices = { ...choices, notes: notes.map(({ entry }) => entry) };
  for (let access = made(file, OWN.id, files, choices); ; access = made(file, OWN.id, files, choices)) {
    const [mark] = access.open;
    if (mark === undefined) return access;
    const key = markKey(readerKey(access), mark);
    choices = { ...choices, decisions: { ...choices.decisions, [key]: answer } };
  }
}

test('whatever is written where, no name of another pupil of any of the cases is in what leaves', () => {
  fc.assert(
    fc.property(textsWithNames, textsWithNames, (texts, more) => {
      const one = named(caseOf(toldWith(texts)), 'case-1');
      const other = named(caseOf(toldWith(more)), 'case-2', 'case-2');
      const access = settled(one, [one, other], 'replace');
      expect(access.cases).toHaveLength(2);
      const left = squeezed([plainText(access.document), access.header, access.title, access.fileName].join('\n'));
      for (const { planted } of [...texts, ...more]) expect(left).not.toContain(squeezed(planted));
      for (const name of NAMED) expect(left).not.toContain(squeezed(name));
    }),
    { numRuns: often(4, 30) },
  );
});

test('whatever was written about the pupil, or about nobody in particular, is in it', () => {
  const words = FIELDS.map((_, field) => `inhoud van veld nummer ${field}.`);
  const told = toldWith(words.map((text, field) => ({ field, text, planted: '' })));
  const file = named(caseOf(told), 'case-1');
  const document = plainText(settled(file, [file], 'keep').document);
  for (const text of words) expect(document).toContain(text);
});

test('the pupil is found in closed cases too, and where only the names are alike a person decides', () => {
  const one = named(caseOf(FULL), 'one', 'one');
  const second = (last: string, as: string): CaseFile =>
    named(
      caseOf([
        ...OPENING.slice(0, 1),
        ['pupil-added', { pupil: 'zelf', names: namesOf('Doelina', last), role: 'follower', class: '1C' }],
      ] as readonly Told[]),
      as,
      as,
    );
  const files = [one, second('Testvogel', 'two'), second('Testvogels', 'three'), second('Anders', 'four')];
  const places = placesOf(pupilIn(one, 'doel'), one, files);
  expect(places.map(({ file, sure }) => [file.id, sure])).toEqual([
    ['one', true],
    ['two', true],
    ['three', false],
  ]);
  const third = places[2];
  if (third === undefined) throw new Error('not found');
  expect(isChosen(third, NOTHING_CHOSEN)).toBe(false);
  expect(isChosen(third, { same: { [foundKey(third)]: true } })).toBe(true);
});

test('a case in whose text the name stands is told, where the pupil has no part in it', () => {
  const one = named(caseOf(FULL), 'one', 'one');
  const other = named(
    caseOf([
      ...OPENING.slice(0, 1),
      ['intake-recorded', { happenedOn: asDay('2026-11-03'), facts: 'Ook doelina  testvogel stond erbij.' }],
    ] as readonly Told[]),
    'two',
    'two',
  );
  const pupil = pupilIn(one, 'doel');
  const places = placesOf(pupil, one, [one, other]);
  expect(mentionedIn(pupil, places, [one, other]).map(({ id }) => id)).toEqual(['two']);
});

test('pupils are searched by parts of any of their names, each name once', () => {
  const file = named(caseOf(FULL), 'one', 'one');
  const found = (text: string) => findPupils(text, [file, file]).map(({ pupil }) => pupil.id);
  expect(found('proef bram')).toEqual(['doet']);
  expect(found('KNOERT')).toEqual(['doet']);
  expect(found('den')).toEqual(['doet']);
  expect(found('b')).toEqual([]);
  expect(found('niemand zo')).toEqual([]);
});

const at = { happenedOn: asDay('2026-11-20') };
const home = (id: string, carer: string): Told => [
  'home-told',
  { home: id, pupil: 'doel', carers: [carer], interpreter: false, mayKnow: true, apart: false },
];
const call = (id: string, about: string): Told => [
  'parents-contacted',
  { ...at, pupil: 'doel', home: id, channel: 'phone', reached: true, about },
];
const TWO_HOMES = caseOf([
  ...OPENING,
  home('h1', 'Ada Eenverzonnen'),
  home('h2', 'Bo Tweeverzonnen'),
  call('h1', 'besproken met Ada'),
  call('h2', 'besproken met Bo'),
]);

test('parents of two homes say first which home asks, and get nothing of the other', () => {
  const places = placesOf(pupilIn(TWO_HOMES, 'doel'), TWO_HOMES, [TWO_HOMES]);
  const forParents = { ...NOTHING_CHOSEN, to: 'parents' } as const;
  expect(asksHome(places, forParents)).toBe(true);
  expect(asksHome(places, { ...forParents, to: 'pupil' })).toBe(false);
  const chosen = { ...forParents, homes: { [foundKey({ file: TWO_HOMES, pupil: pupilIn(TWO_HOMES, 'doel') })]: 'h2' } };
  expect(asksHome(places, chosen)).toBe(false);
  const access = made(TWO_HOMES, 'doel', [TWO_HOMES], chosen);
  const text = plainText(access.document);
  expect(access.cases).toMatchObject([{ home: 'h2' }]);
  expect(text).toContain('besproken met Bo');
  expect(text).not.toMatch(/besproken met Ada|Eenverzonnen/);
});

test('what a person keeps out is in no part of it, and is told of the case that it is of', () => {
  const file = TWO_HOMES;
  const [entry = ''] = file.parentContacts.map(({ id }) => id);
  const whole = made(file, 'doel', [file], NOTHING_CHOSEN);
  expect(whole.leavable.map((one) => one.entry)).toContain(entry);
  const access = made(file, 'doel', [file], { ...NOTHING_CHOSEN, leftOut: [leftOutKey({ entry })] });
  expect(plainText(whole.document)).toContain('besproken met Ada');
  expect(plainText(access.document)).not.toContain('besproken met Ada');
  expect(access.cases).toMatchObject([{ leftOut: [{ entry }] }]);
});
