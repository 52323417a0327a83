import { expect, test } from 'vitest';
import { CALENDAR, caseAfter, day, FIVE_STEPS, held, OPEN, TO_ROUND_3 } from '../../../domain/case.fixture';
import type { Command } from '../../../domain/command';
import { choiceWords, proposalWords } from './proposal-words';
import { proposedDay } from './proposed-day';

const proposal = (commands: readonly Command[], today: string, calendar = CALENDAR) =>
  proposedDay(caseAfter(...commands), FIVE_STEPS, calendar, day(today));

test('the first evaluation is proposed on the day that the weeks ask', () => {
  expect(proposal(TO_ROUND_3, '2026-09-10')).toMatchObject({
    on: '2026-09-29',
    late: false,
    movedBecause: [],
    choices: [{ on: '2026-09-29', after: { count: 3, unit: 'weeks' }, latest: false }],
  });
});

test('a first day without school moves on and says why', () => {
  const calendar = { holidays: [{ name: 'studiedag', from: day('2026-09-29'), until: day('2026-09-30') }] };
  expect(proposal(TO_ROUND_3, '2026-09-10', calendar)).toMatchObject({
    on: '2026-10-01',
    movedBecause: [{ kind: 'holiday', name: 'studiedag' }],
  });
});

test('a first day that went by is late, and the next school day is proposed', () => {
  expect(proposal(TO_ROUND_3, '2026-10-10')).toMatchObject({ on: '2026-10-19', late: true, choices: [] });
});

test('after an evaluation the last day that keeps to the weeks is proposed, and an earlier one can be chosen', () => {
  expect(proposal([...TO_ROUND_3, held('2026-09-29', 'less')], '2026-09-29')).toMatchObject({
    on: '2026-10-27',
    late: false,
    choices: [
      {
        on: '2026-10-09',
        after: { count: 2, unit: 'weeks' },
        movedBecause: [{ kind: 'holiday', name: 'herfstvakantie' }],
        latest: false,
      },
      { on: '2026-10-27', after: { count: 4, unit: 'weeks' }, movedBecause: [], latest: true },
    ],
  });
});

test('days that went by cannot be chosen', () => {
  const commands = [...TO_ROUND_3, held('2026-09-29', 'less')];
  expect(proposal(commands, '2026-10-20').choices.map(({ after }) => after.count)).toEqual([4]);
  expect(proposal(commands, '2026-10-28')).toMatchObject({ on: '2026-10-28', late: true, choices: [] });
});

test('where no school day keeps to the weeks, nothing is proposed', () => {
  const summer = { holidays: [{ name: 'zomervakantie', from: day('2026-09-30'), until: day('2026-11-15') }] };
  const found = proposal([...TO_ROUND_3, held('2026-09-29', 'less')], '2026-09-29', summer);
  expect(found.on).toBeUndefined();
  expect(found.term).toMatchObject({ kind: 'again', latest: { kind: 'person-decides' } });
});

test('before the term runs, and where the protocol names none, nothing is proposed', () => {
  const { on: _, ...none } = proposal([OPEN], '2026-09-02');
  expect(none).toMatchObject({ term: { kind: 'none' }, choices: [] });
});

test('after a long holiday the choice says how long it really is, and the last school day before it can be chosen', () => {
  const calendar = { holidays: [{ name: 'zomervakantie', from: day('2026-09-28'), until: day('2026-11-02') }] };
  const { choices } = proposal(TO_ROUND_3, '2026-09-10', calendar);
  expect(choices.map(choiceWords)).toEqual(['Vrijdag 25 september, na ruim 2 weken', 'Dinsdag 3 november, na 8 weken']);
});

test('of a term that leaves room the first and the last day can be chosen, and in between the first that is left', () => {
  const procedure = {
    ...FIVE_STEPS,
    steps: FIVE_STEPS.steps.map((step) =>
      step.number === 3 && step.evaluation
        ? { ...step, evaluation: { ...step.evaluation, after: { count: 3, most: 4, unit: 'weeks' } as const } }
        : step,
    ),
  };
  const on = (today: string) => proposedDay(caseAfter(...TO_ROUND_3), procedure, CALENDAR, day(today));
  const words = (today: string) => [...proposalWords(on(today)), ...on(today).choices.map(choiceWords)];
  expect(words('2026-09-10')).toEqual([
    'Het protocol vraagt een dag van dinsdag 29 september 2026 tot en met dinsdag 6 oktober 2026.',
    'Dinsdag 29 september, na 3 weken',
    'Dinsdag 6 oktober, uiterlijk',
  ]);
  expect(on('2026-10-01')).toMatchObject({ on: '2026-10-01', late: false });
  expect(on('2026-10-07')).toMatchObject({ on: '2026-10-07', late: true, choices: [] });
});

const WINTER = { holidays: [{ name: 'kerstvakantie', from: day('2026-10-05'), until: day('2026-10-18') }] };
const said = (commands: readonly Command[], today: string, calendar = WINTER) =>
  proposalWords(proposal(commands, today, calendar)).join(' ');

test('a first evaluation that is moved by a holiday says how long it really is', () => {
  const calendar = { holidays: [{ name: 'zomervakantie', from: day('2026-09-28'), until: day('2026-11-02') }] };
  expect(said(TO_ROUND_3, '2026-09-10', calendar)).toContain(
    'Dat is na 8 weken. Daartussen is school dicht (zomervakantie).',
  );
});

test('one whose day stands says so too where a holiday lies in between, and nothing where none does', () => {
  const between = { holidays: [{ name: 'herfstvakantie', from: day('2026-09-14'), until: day('2026-09-20') }] };
  expect(said(TO_ROUND_3, '2026-09-10', between)).toContain(
    'Dat is na 3 weken. Daartussen is school dicht (herfstvakantie).',
  );
  expect(said(TO_ROUND_3, '2026-09-10', { holidays: [] })).not.toContain('Dat is na');
});

test('a later evaluation, and one that is too late, say how long they really are', () => {
  const again = [...TO_ROUND_3, held('2026-09-29', 'less')];
  expect(said(again, '2026-09-29')).toContain('Dat is na 4 weken. Daartussen is school dicht (kerstvakantie).');
  const moved = { holidays: [{ name: 'herfstvakantie', from: day('2026-10-24'), until: day('2026-11-01') }] };
  expect(said(again, '2026-09-29', moved)).toMatch(/Daarom de laatste schooldag ervoor.*Dat is na ruim 3 weken/);
  expect(choiceWords(proposal(again, '2026-09-29', moved).choices.at(-1) ?? fail())).toBe(
    'Vrijdag 23 oktober, uiterlijk, na ruim 3 weken',
  );
  expect(said(TO_ROUND_3, '2026-10-20')).toContain('Dat is na 6 weken. Daartussen is school dicht (kerstvakantie).');
});

function fail(): never {
  throw new Error('no day to choose');
}
