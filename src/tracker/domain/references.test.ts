import { expect, test } from 'vitest';
import { day, TUTOR } from './case.fixture';
import type { CaseEvent } from './entries';
import { aboutPupil, definedBy, pupilsOf, referencesIn } from './references';

const by = TUTOR;
const on = { by, happenedOn: day('2026-09-02') };
const own = { kind: 'pupil', pupil: 'vlinder' } as const;
const parents = { kind: 'parents', pupil: 'kever' } as const;
const talk: CaseEvent = {
  type: 'talk-held',
  body: {
    ...on,
    talk: 't1',
    kind: 'mediation',
    with: [own, { kind: 'role', role: 'tutor' }, parents, { kind: 'other', text: 'x' }],
    quotes: [{ text: 'x' }, { pupil: 'mier', text: 'x' }],
    feelings: [{ pupil: 'vlinder', text: 'x' }],
  },
};
const seen: CaseEvent = {
  type: 'observation-noted',
  body: { ...on, from: parents, facts: 'x', pupils: ['vlinder', 'mier'] },
};
const pupil = (id: string) => ({ kind: 'pupil', id });

test('an entry refers to every pupil that it names, wherever', () => {
  expect(referencesIn(talk)).toEqual(['vlinder', 'kever', 'mier', 'vlinder'].map(pupil));
  expect(referencesIn(seen)).toEqual(['kever', 'vlinder', 'mier'].map(pupil));
  expect(referencesIn({ type: 'working-note-written', body: { by, text: 'x' } })).toEqual([]);
});

test('an entry is about who took part, not about who is quoted or told of it', () => {
  expect(pupilsOf(talk)).toEqual(['vlinder', 'kever']);
  expect(pupilsOf(seen)).toEqual(['vlinder', 'mier']);
  expect(pupilsOf({ type: 'case-voided', body: { ...on, reason: 'x' } })).toEqual([]);
});

test('who is added is whom the entry is about', () => {
  const names = { first: 'Voorbeeld', last: 'Vlinder', nicknames: [] };
  const added: CaseEvent = {
    type: 'pupil-added',
    body: { by, pupil: 'vlinder', names, role: 'targeted', class: '' },
  };
  expect(definedBy(added)).toEqual(pupil('vlinder'));
  expect(pupilsOf(added)).toEqual(['vlinder']);
  expect(referencesIn(added)).toEqual([]);
  expect([aboutPupil('vlinder')(added), aboutPupil('kever')(added)]).toEqual([true, false]);
});

test('whoever has words in an entry finds it among theirs', () => {
  expect(['vlinder', 'kever', 'mier', 't1', 'nobody'].map((id) => aboutPupil(id)(talk))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  const agreement: CaseEvent = {
    type: 'agreement-made',
    body: { ...on, agreement: 'a', who: [parents], what: 'x', talk: 't1' },
  };
  expect(pupilsOf(agreement)).toEqual(['kever']);
  expect(aboutPupil('t1')(agreement)).toBe(false);
  expect(aboutPupil('a')(agreement)).toBe(false);
});

test('holding an evaluation may name again what its plan named, and nothing else may', () => {
  const planned: CaseEvent = {
    type: 'evaluation-planned',
    body: { by, evaluation: 'e', step: 3, on: day('2026-09-20') },
  };
  expect(definedBy(planned)).toStrictEqual({ kind: 'evaluation', id: 'e' });
  const held: CaseEvent = {
    type: 'evaluation-held',
    body: { ...on, evaluation: 'e', step: 3, pupils: [{ pupil: 'vlinder', outcome: 'less' }] },
  };
  expect(definedBy(held)).toEqual({ kind: 'evaluation', id: 'e', again: 'evaluation-planned' });
  expect(definedBy({ type: 'evaluation-cancelled', body: { by, evaluation: 'e', reason: 'x' } })).toBeUndefined();
});

test('an entry that defines nothing a pupil is has no pupil', () => {
  expect(pupilsOf({ type: 'ownership-offered', body: { ...on, offer: 'o', to: 'adviseur' } })).toEqual([]);
});
