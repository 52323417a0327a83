import { expect, test } from 'vitest';
import { advance, TUTOR as by, day, entriesFor, entriesOf, names, OPEN } from './case.fixture';
import { changesTo } from './changes-to';
import type { CaseEvent } from './entries';

const on = { happenedOn: day('2026-09-10') };
const entries = entriesOf([OPEN, advance(1)]);
const ours = new Map(entries.map((entry) => [entry.id, entry]));
const intake = entries.find(({ type }) => type === 'intake-recorded')?.id ?? '';
const change = (event: CaseEvent) => entriesFor([event], 500).map(changesTo(ours))[0];
const pupil = (id: string): CaseEvent => ({
  type: 'pupil-added',
  body: { by, pupil: id, names: names('Nep'), role: 'bystander', class: '' },
});

test('what is told beside what stands here changes nothing of it', () => {
  expect(change({ type: 'working-note-written', body: { by, text: 'x' } })).toBeUndefined();
  expect(change({ type: 'task-done', body: { by, ...on, task: 't' } })).toBeUndefined();
  expect(change(pupil('wesp'))).toBeUndefined();
});

test('what changes it says how', () => {
  expect(change({ type: 'step-advanced', body: { by, ...on, from: 0, to: 2 } })).toBe('step');
  expect(change({ type: 'intake-recorded', body: { by, ...on, facts: 'x' } })).toBe('intake');
  expect(change({ type: 'pupil-removed', body: { by, pupil: 'mier', reason: 'x' } })).toBe('pupil');
  expect(change(pupil('mier'))).toBe('pupil');
});

test('an amendment of an entry that is here changes it, one of what comes with it does not', () => {
  for (const [target, expected] of [
    [intake, true],
    ['elsewhere', false],
  ] as const) {
    expect(change({ type: 'entry-retracted', body: { by, target, reason: 'x' } })).toBe(
      expected ? 'takes-back' : undefined,
    );
    const commitment = 'c'.repeat(64);
    expect(change({ type: 'entry-erased', body: { by, target, commitment, reason: 'x' } })).toBe(
      expected ? 'erases' : undefined,
    );
  }
});

test('what this program does not know makes a case read-only, and is told as that', () => {
  const [note] = entriesFor([{ type: 'working-note-written', body: { by, text: 'x' } }], 500);
  if (!note) throw new Error('an entry');
  expect(changesTo(ours)({ ...note, v: 99 })).toBe('unknown');
  expect(changesTo(ours)({ ...note, type: 'made-up' })).toBe('unknown');
});
