import { expect, test } from 'vitest';
import type { IncomingChange } from '../log/incoming-change';
import { advance, TUTOR as by, day, entriesFor, entriesOf, names, OPEN } from './case.fixture';
import { changesTo } from './changes-to';
import type { CaseEvent } from './entries';

const on = { happenedOn: day('2026-09-10') };
const entries = entriesOf([OPEN, advance(1)]);
const ours = new Map(entries.map((entry) => [entry.id, entry]));
const intake = entries.find(({ type }) => type === 'intake-recorded')?.id ?? '';
const change = (event: CaseEvent) => entriesFor([event], 500).map(changesTo(ours, new Set(['along'])))[0];
const pupil = (id: string): CaseEvent => ({
  type: 'pupil-added',
  body: { by, pupil: id, names: names('Nep'), role: 'bystander', class: '' },
});

test('what is told beside what stands here changes nothing of it', () => {
  expect(change({ type: 'working-note-written', body: { by, text: 'x' } })).toBeUndefined();
  expect(change({ type: 'talk-held', body: { by, ...on, talk: 'new', kind: 'staff', with: [] } })).toBeUndefined();
  expect(change(pupil('wesp'))).toBeUndefined();
});

test('what changes it says how', () => {
  expect(change({ type: 'step-advanced', body: { by, ...on, from: 0, to: 2 } })).toBe('step');
  expect(change({ type: 'intake-recorded', body: { by, ...on, facts: 'x' } })).toBe('intake');
  expect(change({ type: 'pupil-removed', body: { by, pupil: 'mier', reason: 'x' } })).toBe('pupil');
  expect(change(pupil('mier'))).toBe('pupil');
});

const worked = entriesOf([OPEN, advance(1)]);
const agreement: CaseEvent = {
  type: 'agreement-made',
  body: { by, ...on, agreement: 'a1', who: [], what: 'Niet meer duwen.' },
};
const withMore = [
  ...worked,
  ...entriesFor(
    [
      agreement,
      { type: 'task-done', body: { by, ...on, task: 'ronde-1/gesprek' } },
      { type: 'consent-given', body: { by, ...on, pupil: 'mier' } },
      { type: 'talk-held', body: { by, ...on, talk: 't1', kind: 'staff', with: [] } },
      { type: 'evaluation-planned', body: { by, evaluation: 'e1', step: 1, on: day('2026-10-01') } },
    ],
    300,
  ),
];
const ofMore = changesTo(new Map(withMore.map((entry) => [entry.id, entry])), new Set());
const changeOf = (event: CaseEvent) => entriesFor([event], 500).map(ofMore)[0];
const held = (evaluation: string): CaseEvent => ({
  type: 'evaluation-held',
  body: { by, ...on, evaluation, step: 1, pupils: [{ pupil: 'mier', outcome: 'less' }] },
});

test.each<[string, CaseEvent, IncomingChange | undefined]>([
  ['a tick for a task that is open here', { type: 'task-done', body: { by, ...on, task: 'ronde-1/ouders' } }, 'ticks'],
  ['a tick for one that is done here', { type: 'task-done', body: { by, ...on, task: 'ronde-1/gesprek' } }, undefined],
  [
    'how an agreement of ours was kept',
    { type: 'agreement-checked', body: { by, ...on, agreement: 'a1', kept: false } },
    'settles',
  ],
  [
    'how one was kept that comes along',
    { type: 'agreement-checked', body: { by, ...on, agreement: 'a2', kept: false } },
    undefined,
  ],
  ['how an evaluation went that we planned', held('e1'), 'settles'],
  ['how another evaluation went', held('e2'), undefined],
  [
    'another answer of a pupil who was asked',
    { type: 'consent-refused', body: { by, ...on, pupil: 'mier' } },
    'consent',
  ],
  ['the answer of one who was not', { type: 'consent-given', body: { by, ...on, pupil: 'wesp' } }, undefined],
  [
    'a talk by the name of one of ours',
    { type: 'talk-held', body: { by, ...on, talk: 't1', kind: 'staff', with: [] } },
    'names-again',
  ],
  [
    'an agreement made in a talk of ours',
    { ...agreement, body: { ...agreement.body, agreement: 'a3', talk: 't1' } },
    undefined,
  ],
])('%s from elsewhere is asked where it changes what stands here', (_, event, expected) => {
  expect(changeOf(event)).toBe(expected);
});

test('an amendment of an entry that is here changes it, one of what comes with it does not, and one of neither waits', () => {
  for (const [target, expected] of [
    [intake, ['takes-back', 'erases']],
    ['along', [undefined, undefined]],
    ['elsewhere', ['waits', 'waits']],
  ] as const) {
    const [takesBack, erases] = expected;
    expect(change({ type: 'entry-retracted', body: { by, target, reason: 'x' } })).toBe(takesBack);
    const commitment = 'c'.repeat(64);
    expect(change({ type: 'entry-erased', body: { by, target, commitment, reason: 'x' } })).toBe(erases);
  }
});

test('what this program does not know makes a case read-only, and is told as that', () => {
  const [note] = entriesFor([{ type: 'working-note-written', body: { by, text: 'x' } }], 500);
  if (!note) throw new Error('an entry');
  expect(changesTo(ours, new Set())({ ...note, v: 99 })).toBe('unknown');
  expect(changesTo(ours, new Set())({ ...note, type: 'made-up' })).toBe('unknown');
});
