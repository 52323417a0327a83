import { expect, test } from 'vitest';
import { addDays, asDay } from '../../../../protocol/day';
import { CALENDAR, FIVE_STEPS, FIVE_STEPS_HASH } from '../../../domain/case.fixture';
import { withEvents } from '../../../domain/decide/decide-all';
import { anomaliesOf } from '../../../domain/queries/anomalies';
import { STORIES } from './stories';
import { tellStory } from './tell-story';

const DAYS = Array.from({ length: 60 }, (_, index) => addDays(asDay('2026-10-01'), index * 6));

/** The story as a case, told on that day by the procedure of a school with five steps. */
function told(index: number, today: (typeof DAYS)[number]) {
  let ids = 0;
  const story = STORIES[index];
  if (story === undefined) throw new Error('no such story');
  const known = { ...story, steps: story.steps.slice(0, 6), held: (story.held ?? []).filter(({ step }) => step < 5) };
  const events = tellStory('case', known, {
    procedure: FIVE_STEPS,
    procedureHash: FIVE_STEPS_HASH,
    calendar: CALENDAR,
    today,
    now: Date.parse(`${today}T12:00:00Z`),
    label: '2026-01',
    newId: () => `id-${ids++}`,
  });
  return withEvents('case', undefined, events, Date.parse(`${today}T12:00:00Z`));
}

test('there are twelve', () => {
  expect(STORIES).toHaveLength(12);
});

test.each(STORIES.map(({ targeted: [first, last] }, index) => [`${first} ${last}`, index] as const))(
  'the case of %s is true on whatever day one looks, also by the procedure of another school',
  (_, index) => {
    for (const today of DAYS) {
      const file = told(index, today);
      expect(file && anomaliesOf(file)).toEqual([]);
      expect(file?.unknown).toEqual([]);
    }
  },
);
