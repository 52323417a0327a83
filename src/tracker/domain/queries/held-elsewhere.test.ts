import { expect, test } from 'vitest';
import {
  ADVISER,
  CALENDAR,
  caseAfter,
  day,
  entriesFor,
  entriesOf,
  FIVE_STEPS,
  OPEN,
  outcomeOf,
  TUTOR,
  told as toldBy,
} from '../case.fixture';
import type { RecordCommand } from '../command';
import type { Author, CaseEvent } from '../entries';
import { dueIn } from './due';
import { heldElsewhereBy, isHeldElsewhere } from './held-elsewhere';

const happenedOn = day('2026-09-10');
const offer = (id: string, to: string): RecordCommand => ({
  do: 'record',
  type: 'ownership-offered',
  body: { happenedOn, offer: id, to, elsewhere: true },
});
const told = (id: string, answeredBy: Author): RecordCommand => ({
  do: 'record',
  type: 'ownership-accepted',
  body: { happenedOn, offer: id, answeredBy },
});
const accepted = (id: string): RecordCommand => ({
  do: 'record',
  type: 'ownership-accepted',
  body: { happenedOn, offer: id },
});

test('a case is worked here until the answer came that another took it over', () => {
  expect(isHeldElsewhere(caseAfter(OPEN))).toBe(false);
  expect(isHeldElsewhere(caseAfter(OPEN, offer('o1', 'adviseur')))).toBe(false);
  const gone = caseAfter(OPEN, offer('o1', 'adviseur'), told('o1', ADVISER));
  expect(heldElsewhereBy(gone)).toEqual(ADVISER);
  expect(gone.owner).toBe('adviseur');
});

test('nothing is due here of a case that is worked elsewhere', () => {
  const before = caseAfter(OPEN, offer('o1', 'adviseur'));
  expect(dueIn(before, FIVE_STEPS, CALENDAR)).not.toEqual([]);
  expect(dueIn(caseAfter(OPEN, offer('o1', 'adviseur'), told('o1', ADVISER)), FIVE_STEPS, CALENDAR)).toEqual([]);
});

test('a case that was refused stays here', () => {
  const declined: RecordCommand = {
    do: 'record',
    type: 'ownership-declined',
    body: { happenedOn, offer: 'o1', reason: 'x', answeredBy: ADVISER },
  };
  const file = caseAfter(OPEN, offer('o1', 'adviseur'), declined);
  expect(isHeldElsewhere(file)).toBe(false);
  expect(file.owner).toBe('tutor');
});

test('a case that came back is worked here again, and not where it came from', () => {
  const sent = [OPEN, offer('o1', 'adviseur'), told('o1', ADVISER)];
  const back = [...sent, offer('o2', 'tutor')];
  expect(isHeldElsewhere(caseAfter(...back))).toBe(true);
  expect(isHeldElsewhere(caseAfter(...back, accepted('o2')))).toBe(false);
  expect(heldElsewhereBy(caseAfter(...back, told('o2', TUTOR)))).toEqual(TUTOR);
});

test('the last offer that was answered decides, whatever came in last, and an answer that was told twice counts once', () => {
  const before = entriesOf([OPEN, offer('o1', 'adviseur')]);
  const answer = (id: string, by: Author, answeredBy?: Author): CaseEvent => ({
    type: 'ownership-accepted',
    body: { by, happenedOn, offer: id, ...(answeredBy && { answeredBy }) },
  });
  const offered: CaseEvent = { type: 'ownership-offered', body: { by: ADVISER, happenedOn, offer: 'o2', to: 'tutor' } };
  const after = (...events: readonly CaseEvent[]) => toldBy([...before, ...entriesFor(events, before.length)]);
  expect(heldElsewhereBy(after(offered, answer('o2', TUTOR), answer('o1', TUTOR, ADVISER)))).toBeUndefined();
  expect(heldElsewhereBy(after(answer('o1', ADVISER), answer('o1', TUTOR, ADVISER)))).toEqual(ADVISER);
  // The offer that it answers is not there: it came from elsewhere, or was erased.
  expect(heldElsewhereBy(after(answer('o9', TUTOR, ADVISER)))).toBeUndefined();
});

test('a case can go to someone else with the same role, and only elsewhere', () => {
  expect(outcomeOf(caseAfter(OPEN), offer('o1', 'tutor'))).toMatchObject([{ type: 'ownership-offered' }]);
  const { elsewhere: _, ...body } = offer('o1', 'tutor').body as { elsewhere: true; offer: string; to: string };
  const here = { do: 'record', type: 'ownership-offered', body } as unknown as RecordCommand;
  expect(outcomeOf(caseAfter(OPEN), here)).toEqual({ code: 'offer-to-owner' });
});

test('an answer that another wrote down counts by who gave it', () => {
  const file = caseAfter(OPEN, offer('o1', 'adviseur'));
  expect(outcomeOf(file, told('o1', TUTOR))).toEqual({ code: 'offer-for-another' });
  expect(outcomeOf(file, told('o1', ADVISER))).toMatchObject([{ body: { by: TUTOR, answeredBy: ADVISER } }]);
});
