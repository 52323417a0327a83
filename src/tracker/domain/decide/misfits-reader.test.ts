import { describe, expect, test } from 'vitest';
import { advance, CONSENT, caseAfter, day, held, OPEN, outcomeOf, SITUATION, TO_ROUND_3, TUTOR } from '../case.fixture';
import type { Command } from '../command';
import { type CaseEvent, type EventType, KINDS } from '../entries';
import { fullBody } from '../entries/schema/full-body.fixture';
import type { Kind } from '../entries/schema/kind';
import { MAX_LINE, MAX_LIST, MAX_TEXT } from '../entries/schema/limits';
import type { Mark } from '../entries/schema/mark';
import { misfitsReader } from './misfits-reader';

const TOO_LONG = 'x'.repeat(MAX_TEXT + 1);
const refusal = { code: 'too-long', field: 'deviation', most: MAX_TEXT };
const file = caseAfter(...TO_ROUND_3);
const on = { happenedOn: day('2026-09-08') };

describe('what no reader of files would accept is not written, whatever command would', () => {
  const person = { kind: 'other', text: 'x'.repeat(MAX_LINE + 1) } as const;
  const talk = { ...on, talk: 't', kind: 'class', with: [] } as const;
  test.each<[what: string, command: Command, refusal: object]>([
    ['a reason to go back', advance(1, { reason: TOO_LONG }), refusal],
    [
      'a reason to plan on another day',
      { do: 'plan-evaluation', evaluation: 'e', on: day('2027-03-30'), reason: TOO_LONG },
      refusal,
    ],
    ['a reason to evaluate on another day', held('2026-09-10', 'stopped', 'e', TOO_LONG), refusal],
    ['a reason to close', { do: 'close', ...on, because: 'stopped', reason: TOO_LONG }, refusal],
    ['a note with closing', { do: 'close', ...on, because: 'other', note: TOO_LONG }, { ...refusal, field: 'note' }],
    [
      'a reason to take back',
      { do: 'retract', target: 'case-1-004', reason: TOO_LONG },
      { ...refusal, field: 'reason' },
    ],
    [
      'a reason to erase',
      { do: 'erase', target: 'case-1-004', commitment: 'c'.repeat(64), reason: TOO_LONG },
      { ...refusal, field: 'reason' },
    ],
    [
      'a correction',
      {
        do: 'correct',
        target: 'case-1-004',
        type: 'intake-recorded',
        body: { happenedOn: OPEN.happenedOn, facts: TOO_LONG },
        reason: 'x',
      },
      { ...refusal, field: 'facts' },
    ],
    [
      'a person in words',
      { do: 'record', type: 'talk-held', body: { ...talk, with: [person] } },
      { code: 'too-long', field: 'with', most: MAX_LINE },
    ],
    [
      'people without end',
      {
        do: 'record',
        type: 'talk-held',
        body: { ...talk, with: Array.from({ length: MAX_LIST + 1 }, () => ({ kind: 'role', role: 'x' }) as const) },
      },
      { code: 'too-many', field: 'with', most: MAX_LIST },
    ],
    [
      'a day that does not exist',
      { do: 'record', type: 'task-done', body: { happenedOn: '2026-02-30' as never, task: 'ronde-2/afspraken' } },
      { code: 'not-readable', field: 'happenedOn' },
    ],
  ])('%s', (_, command, refused) => {
    expect(outcomeOf(file, command)).toEqual(refused);
  });

  test('a label of a new case', () => {
    const label = 'x'.repeat(MAX_LINE + 1);
    expect(outcomeOf(undefined, { ...OPEN, label })).toEqual({ code: 'too-long', field: 'label', most: MAX_LINE });
  });

  test('initials of who writes', () => {
    const by = { ...TUTOR, initials: 'x'.repeat(MAX_LINE + 1) };
    expect(outcomeOf(caseAfter(OPEN), CONSENT, { ...SITUATION, by })).toMatchObject({ code: 'too-long', field: 'by' });
  });
});

describe.each(Object.keys(KINDS) as EventType[])('%s', (type) => {
  const kind: Kind = KINDS[type];
  const textFor = (path: string, mark: Mark | undefined): string =>
    path === 'of' ? 'working-note-written' : mark?.mark === 'written' ? 'x'.repeat(MAX_TEXT) : 'x'.repeat(MAX_LINE);
  const paths: string[] = [];
  const anything = { by: TUTOR, text: 'x' };
  const noted = (path: string, mark: Mark | undefined) => {
    paths.push(path);
    return textFor(path, mark);
  };
  fullBody(kind, { text: noted, anything });
  const bodyWith = (long: string | undefined) => {
    const text = (path: string, mark: Mark | undefined) => `${textFor(path, mark)}${path === long ? 'x' : ''}`;
    return fullBody(kind, { text, anything });
  };
  const misfit = (long?: string) => misfitsReader({ type, body: bodyWith(long) } as CaseEvent);

  test('fits with every text as long as it may be, and with none a character longer', () => {
    expect(misfit()).toBeUndefined();
    expect(paths.length).toBeGreaterThan(1);
    for (const path of paths.filter((text) => text !== 'of')) {
      expect(misfit(path)).toMatchObject({ code: 'too-long', field: path.split('.')[0] });
    }
  });
});
