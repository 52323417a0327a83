import { expect, test } from 'vitest';
import { CALENDAR, day, entriesFor, entriesOf, FIVE_STEPS, FIVE_STEPS_HASH, OPEN, TUTOR } from '../case.fixture';
import type { Command, RecordCommand } from '../command';
import type { CaseEvent } from '../entries';
import { createDesk } from './desk';

const newDesk = () => createDesk(new Map([[FIVE_STEPS_HASH, FIVE_STEPS]]), CALENDAR);
const record = (type: string, body: object): Command =>
  ({ do: 'record', type, body: { happenedOn: day('2026-09-01'), ...body } }) as RecordCommand;
const due = day('2027-01-11');

test('what one case has on one day stands in the same order, whichever was there first', () => {
  const agreed = (id: string) => record('agreement-made', { agreement: id, who: [], what: 'x', dueOn: due });
  const remind = record('reminder-set', { reminder: 'r', on: due, what: 'x' });
  const asked = record('access-asked', {
    pupil: 'vlinder',
    from: { kind: 'parents', pupil: 'vlinder' },
    answerBy: due,
  });
  const commands = [agreed('a'), agreed('b'), remind, asked];
  const onTheDay = (all: readonly Command[]) => {
    const desk = newDesk();
    for (const entry of entriesOf([OPEN, ...all])) desk.add([entry]);
    return desk
      .today(due)
      .soon.slice()
      .map(({ kind, about }) => `${kind} ${about}`);
  };
  const order = ['agreement-to-check a', 'agreement-to-check b', 'reminder r', 'access-to-give vlinder'];
  for (const turn of commands.keys()) {
    const turned = [...commands.slice(turn), ...commands.slice(0, turn)];
    expect(onTheDay(turned)).toEqual(order);
    expect(onTheDay(turned.toReversed())).toEqual(order);
  }
});

test('a case without its procedure that nothing opens any more is damaged, and no longer one that can be read', () => {
  const desk = createDesk(new Map(), CALENDAR);
  const [opening, ...rest] = entriesOf([OPEN]);
  if (!opening) throw new Error('an opening');
  desk.add([opening, ...rest]);
  expect([[...desk.files.keys()], [...desk.withoutProcedure], [...desk.broken.keys()]]).toEqual([
    ['case-1'],
    ['case-1'],
    [],
  ]);
  const erased: CaseEvent = {
    type: 'entry-erased',
    body: { by: TUTOR, target: opening.id, commitment: 'c'.repeat(64), reason: 'x' },
  };
  desk.add(entriesFor([erased], 90));
  expect([[...desk.files.keys()], [...desk.withoutProcedure], [...desk.broken.keys()]]).toEqual([[], [], ['case-1']]);
});
