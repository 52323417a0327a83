import { expect, test } from 'vitest';
import { TUTOR as by, day } from './case.fixture';
import type { CaseEvent } from './entries';
import { searchedIn, writtenIn } from './written';

const talk: CaseEvent = {
  type: 'talk-held',
  body: {
    by,
    happenedOn: day('2026-09-02'),
    talk: 't',
    kind: 'class',
    with: [{ kind: 'other', text: 'tante' }],
    group: '2b',
    facts: 'De tas lag in de sloot.',
    quotes: [{ text: ' ' }, { pupil: 'kever', text: 'Ik niet.' }],
    feelings: [{ pupil: 'vlinder', text: 'Boos.' }],
  },
};
const moved: CaseEvent = { type: 'pupil-changed', body: { by, pupil: 'vlinder', class: '2C' } };

test('what was written stands with the pupil whose words it is, and what says nothing does not', () => {
  expect(writtenIn(talk)).toEqual([
    { text: 'De tas lag in de sloot.', of: undefined },
    { text: 'Ik niet.', of: 'kever' },
    { text: 'Boos.', of: 'vlinder' },
  ]);
  expect(writtenIn(moved)).toEqual([]);
});

test('entries are found by what was written in them, by names and by labels, and by nothing else', () => {
  const accepted: CaseEvent = {
    type: 'ownership-accepted',
    body: { by, happenedOn: day('2026-09-02'), offer: 'o' },
  };
  expect(searchedIn([talk, accepted, moved])).toEqual([
    'tante',
    '2b',
    'De tas lag in de sloot.',
    ' ',
    'Ik niet.',
    'Boos.',
    '2C',
  ]);
  expect(searchedIn([accepted])).toEqual([]);
});
