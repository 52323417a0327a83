import { expect, test } from 'vitest';
import { CONSENT, caseAfter, day, OPEN } from './case.fixture';
import type { Command, RecordCommand } from './command';
import { agreementsOf } from './queries/agreements';
import { consentOf, jointConsent } from './queries/consent';
import { parentsOf } from './queries/parents';
import { pupilView } from './queries/pupil-view';

const on = { happenedOn: day('2026-09-05') };
const record = (type: string, body: object): Command =>
  ({ do: 'record', type, body: { ...on, ...body } }) as RecordCommand;
const called = (pupil: string, reached: boolean) => record('parents-contacted', { pupil, channel: 'phone', reached });
const leftOut = record('parents-not-told', { pupil: 'vlinder', reason: 'Op verzoek' });
const remove: Command = { do: 'record', type: 'pupil-removed', body: { pupil: 'mier', reason: 'x' } };

test('consent is that of the targeted pupils, as last told', () => {
  const refuse = record('consent-refused', { pupil: 'vlinder' });
  const ofOther = record('consent-given', { pupil: 'kever' });
  expect(consentOf(caseAfter(OPEN))).toEqual([{ pupil: 'vlinder', state: 'missing' }]);
  expect(consentOf(caseAfter(OPEN, ofOther))).toEqual([{ pupil: 'vlinder', state: 'missing' }]);
  expect(consentOf(caseAfter(OPEN, refuse, CONSENT))).toMatchObject([
    { state: 'given', last: { type: 'consent-given' } },
  ]);
  expect(consentOf(caseAfter(OPEN, CONSENT, refuse))).toMatchObject([
    { state: 'refused', last: { type: 'consent-refused' } },
  ]);
  expect(
    consentOf(caseAfter(OPEN, { do: 'record', type: 'pupil-removed', body: { pupil: 'vlinder', reason: 'x' } })),
  ).toEqual([]);
});

test('targeted pupils together agree only when each of them does', () => {
  const refuse = record('consent-refused', { pupil: 'vlinder' });
  expect(jointConsent(caseAfter(OPEN))).toBe('missing');
  expect(jointConsent(caseAfter(OPEN, CONSENT))).toBe('given');
  expect(jointConsent(caseAfter(OPEN, CONSENT, refuse))).toBe('refused');
  expect(jointConsent(caseAfter({ ...OPEN, pupils: [], intake: {} }))).toBe('missing');
});

test('parents are informed once they were reached, whatever was told after', () => {
  const stateAfter = (...commands: Command[]) =>
    parentsOf(caseAfter(OPEN, ...commands)).find(({ pupil }) => pupil === 'vlinder');
  expect(stateAfter()).toEqual({ pupil: 'vlinder', state: 'not-yet' });
  expect(stateAfter(called('kever', true))).toEqual({ pupil: 'vlinder', state: 'not-yet' });
  expect(stateAfter(called('vlinder', false))).toMatchObject({ state: 'tried', last: { type: 'parents-contacted' } });
  expect(stateAfter(called('vlinder', false), leftOut)).toMatchObject({
    state: 'left-out',
    last: { type: 'parents-not-told' },
  });
  expect(stateAfter(leftOut, called('vlinder', false))).toMatchObject({ state: 'tried' });
  expect(stateAfter(called('vlinder', true))).toMatchObject({ state: 'informed' });
  expect(stateAfter(called('vlinder', true), leftOut)).toMatchObject({
    state: 'informed',
    last: { type: 'parents-not-told' },
  });
});

test('parents of every pupil who still has a part in it are listed', () => {
  expect(parentsOf(caseAfter(OPEN)).map(({ pupil }) => pupil)).toEqual(['vlinder', 'kever', 'mier']);
  expect(parentsOf(caseAfter(OPEN, remove)).map(({ pupil }) => pupil)).toEqual(['vlinder', 'kever']);
});

test('an agreement shows how it was last found to be kept', () => {
  const make = (agreement: string) => record('agreement-made', { agreement, who: [], what: 'x' });
  const check = (agreement: string, kept: boolean) => record('agreement-checked', { agreement, kept });
  const states = agreementsOf(caseAfter(OPEN, make('a'), make('b'), check('a', true), check('a', false)));
  expect(states.map(({ agreement, last }) => [agreement.body.agreement, last?.body.kept])).toEqual([
    ['a', false],
    ['b', undefined],
  ]);
  expect(states[1]).not.toHaveProperty('last');
});

test('what is held of one pupil is everything that is about that pupil, and nothing else', () => {
  const talkOfBoth = record('talk-held', {
    talk: 't1',
    kind: 'mediation',
    with: [
      { kind: 'pupil', pupil: 'vlinder' },
      { kind: 'pupil', pupil: 'kever' },
    ],
  });
  const talkOfOne = record('talk-held', {
    talk: 't2',
    kind: 'individual',
    with: [{ kind: 'role', role: 'docent' }],
    quotes: [{ pupil: 'mier', text: 'x' }],
  });
  const feeling = record('talk-held', {
    talk: 't3',
    kind: 'class',
    with: [],
    feelings: [{ pupil: 'vlinder', text: 'x' }],
  });
  const evaluation: Command = {
    do: 'hold-evaluation',
    ...on,
    evaluation: 'e',
    pupils: [
      { pupil: 'vlinder', outcome: 'less', feeling: 'Rustiger' },
      { pupil: 'kever', outcome: 'same' },
    ],
    reason: 'x',
  };
  const file = caseAfter(OPEN, talkOfBoth, talkOfOne, feeling, called('kever', true), CONSENT, evaluation);
  const typesFor = (pupil: string) => pupilView(file, pupil)?.entries.map(({ type }) => type);
  expect(typesFor('vlinder')).toEqual(['pupil-added', 'talk-held', 'talk-held', 'consent-given', 'evaluation-held']);
  expect(typesFor('kever')).toEqual(['pupil-added', 'talk-held', 'parents-contacted', 'evaluation-held']);
  expect(typesFor('mier')).toEqual(['pupil-added', 'talk-held']);
  expect(pupilView(file, 'vlinder')).toMatchObject({
    pupil: { id: 'vlinder' },
    outcomes: [{ on: '2026-09-05', outcome: 'less', feeling: 'Rustiger' }],
    consent: { state: 'given' },
    parents: { state: 'not-yet' },
  });
  const kever = pupilView(file, 'kever');
  expect(kever?.outcomes).toStrictEqual([{ on: '2026-09-05', outcome: 'same' }]);
  expect(kever).toMatchObject({ parents: { state: 'informed' } });
  expect(kever).not.toHaveProperty('consent');
  expect(pupilView(file, 'spin')).toBeUndefined();
});

test('a pupil who has no part in it any more is still shown, without parents to tell', () => {
  const view = pupilView(caseAfter(OPEN, remove), 'mier');
  expect(view?.pupil.removed).toBe(true);
  expect(view).not.toHaveProperty('parents');
  expect(view?.entries.map(({ type }) => type)).toEqual(['pupil-added', 'pupil-removed']);
});

test('what only shares an id with a pupil is not about that pupil', () => {
  const talk = record('talk-held', { talk: 'kever', kind: 'class', with: [] });
  const agreement = record('agreement-made', { agreement: 'a', who: [], what: 'x', talk: 'kever' });
  expect(pupilView(caseAfter(OPEN, talk, agreement), 'kever')?.entries.map(({ type }) => type)).toEqual([
    'pupil-added',
  ]);
});
