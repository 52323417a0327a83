import { expect, test } from 'vitest';
import { day, entriesFor, entriesOf, OPEN, TUTOR, told } from './case.fixture';
import type { BodyOf, CaseEvent } from './entries';
import { namesWrongTalk, talksForReturn } from './return-talk';

const by = TUTOR;
const START = '2026-09-10';
const taken = (changes: Partial<BodyOf<'measure-taken'>> = {}): CaseEvent => ({
  type: 'measure-taken',
  body: {
    by,
    happenedOn: day(START),
    use: 'u',
    measure: 'time-out',
    pupil: 'kever',
    what: 'x',
    away: true,
    ...changes,
  },
});
const talk = (id: string, text: string, changes: Partial<BodyOf<'talk-held'>> = {}): CaseEvent => ({
  type: 'talk-held',
  body: { by, happenedOn: day(text), talk: id, kind: 'return', with: [{ kind: 'pupil', pupil: 'kever' }], ...changes },
});
const OPENING = entriesOf([OPEN]);
const caseOf = (...events: readonly CaseEvent[]) => told([...OPENING, ...entriesFor(events, OPENING.length)]);
const fitting = (use: string, ...events: readonly CaseEvent[]) =>
  talksForReturn(caseOf(...events), use).map(({ body }) => body.talk);

test('the talk before the return is one after the measure began, and on its first day one that was written down after it', () => {
  const events = [
    talk('zelfde-ervoor', START),
    taken(),
    talk('eerder', '2026-09-09'),
    talk('zelfde', START),
    talk('later', '2026-09-12'),
  ];
  expect(fitting('u', ...events)).toEqual(['zelfde', 'later']);
  // It begins later than the day on which it was decided.
  expect(
    fitting('u', taken({ startsOn: day('2026-09-12') }), talk('a', '2026-09-11'), talk('b', '2026-09-12')),
  ).toEqual(['b']);
});

test('it is with the pupil or the parents, and one for a return that names nobody may be it', () => {
  const others = { with: [{ kind: 'pupil', pupil: 'mier' }] } as const;
  expect(
    fitting(
      'u',
      taken(),
      talk('ouders', '2026-09-12', { kind: 'individual', with: [{ kind: 'parents', pupil: 'kever' }] }),
      talk('niemand', '2026-09-12', { with: [] }),
      talk('groep', '2026-09-12', { kind: 'individual', with: [] }),
      talk('ander', '2026-09-12', others),
      talk('ouders-van-ander', '2026-09-12', { with: [{ kind: 'parents', pupil: 'mier' }] }),
      talk('school', '2026-09-12', { with: [{ kind: 'role', role: 'kever' }] }),
    ),
  ).toEqual(['ouders', 'niemand']);
});

test('of a measure that is not known every talk may be it', () => {
  expect(fitting('elders', taken(), talk('a', '2026-09-01'), talk('b', '2026-09-12'))).toEqual(['a', 'b']);
});

test('an end names the wrong talk only where both the measure and the talk are known', () => {
  const end = (changes: Partial<BodyOf<'measure-ended'>> = {}) =>
    ({ by, happenedOn: day('2026-09-20'), use: 'u', returnTalk: 't', ...changes }) as const;
  const wrong = [taken(), talk('t', '2026-09-09')];
  expect(namesWrongTalk(wrong, end())).toBe(true);
  expect(namesWrongTalk([taken(), talk('t', '2026-09-12')], end())).toBe(false);
  expect(namesWrongTalk([talk('t', START), taken()], end())).toBe(true);
  expect(namesWrongTalk(wrong, end({ use: 'elders' }))).toBe(false);
  expect(namesWrongTalk(wrong, end({ returnTalk: 'elders' }))).toBe(false);
});
