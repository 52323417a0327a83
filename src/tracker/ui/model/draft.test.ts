import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StorageFailure } from '../../vault/failures';
import { done, failed, type Outcome } from '../../vault/outcome';
import type { VaultDrafts } from '../../vault/vault';
import { keepDraft } from './draft';

const EMPTY = { text: '' };
const read = (kept: unknown) =>
  typeof (kept as { text?: unknown }).text === 'string' ? (kept as typeof EMPTY) : undefined;

/** Drafts that say what the test says, and what was saved and removed. */
function shelf(answers: { read: Outcome<unknown, StorageFailure>; elsewhere?: unknown[] }) {
  const calls: [string, unknown?][] = [];
  const drafts: VaultDrafts = {
    async save(_, value) {
      calls.push(['save', value]);
      return done(undefined);
    },
    read: async () => answers.read,
    elsewhere: async () => done((answers.elsewhere ?? []).map((value) => ({ at: 1, value }))),
    setAside: () => void calls.push(['set aside']),
    async remove() {
      calls.push(['remove']);
      return done(undefined);
    },
    list: async () => done([]),
  };
  return { calls, answers, draft: keepDraft(drafts, 'talk', EMPTY, read) };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a draft that cannot be read is told, and nothing is written over it before it can', async () => {
  const { draft, calls, answers } = shelf({ read: failed('no-answer') });
  draft.open();
  await vi.advanceTimersByTimeAsync(1000);
  expect([draft.ready.value, draft.problem.value]).toEqual([true, 'no-answer']);
  draft.value.value = { text: 'typed meanwhile' };
  await vi.advanceTimersByTimeAsync(1000);
  expect(calls).toEqual([]);
  expect(draft.problem.value).toBe('no-answer');
  draft.clear();
  expect(calls).toEqual([]);

  draft.value.value = { text: 'typed meanwhile' };
  answers.read = done({ text: 'of before' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(draft.problem.value).toBeUndefined();
  expect(draft.value.value).toEqual({ text: 'typed meanwhile' });
  // Both are kept, and the person chooses.
  expect(draft.other.value).toEqual({ text: 'of before' });
  expect(calls).toEqual([['set aside'], ['save', { text: 'typed meanwhile' }]]);
  draft.swap();
  expect(draft.value.value).toEqual({ text: 'of before' });
  expect(draft.other.value).toEqual({ text: 'typed meanwhile' });
});

test('a text that another tab holds is told and can be taken, and is no draft to begin with', async () => {
  const { draft, calls } = shelf({ read: done(undefined), elsewhere: [{ text: 'of the other tab' }] });
  draft.open();
  await vi.advanceTimersByTimeAsync(1000);
  expect(draft.value.value).toBe(EMPTY);
  expect(draft.other.value).toEqual({ text: 'of the other tab' });
  draft.swap();
  await vi.advanceTimersByTimeAsync(1000);
  expect(calls).toEqual([['save', { text: 'of the other tab' }]]);
  expect(draft.other.value).toBeUndefined();
});

test('a text that another tab began after this form was opened is told with the first that is typed here, once', async () => {
  const answers = { read: done(undefined), elsewhere: [] as unknown[] };
  const { draft, calls } = shelf(answers);
  draft.open();
  await vi.advanceTimersByTimeAsync(1000);
  answers.elsewhere = [{ text: 'of the other tab' }];
  expect(draft.other.value).toBeUndefined();
  draft.value.value = { text: 'typed here' };
  await vi.advanceTimersByTimeAsync(1000);
  expect(draft.other.value).toEqual({ text: 'of the other tab' });
  expect(draft.value.value).toEqual({ text: 'typed here' });
  draft.leave();
  draft.value.value = { text: 'typed here on' };
  await vi.advanceTimersByTimeAsync(1000);
  expect(draft.other.value).toBeUndefined();
  expect(calls.map(([call]) => call)).toEqual(['save', 'save']);
});

test('a text of another version of the program is told, and stays beside what is typed', async () => {
  const { draft, calls } = shelf({ read: done({ words: 1 }) });
  draft.open();
  await vi.advanceTimersByTimeAsync(1000);
  expect([draft.unread.value, draft.found.value]).toEqual([true, false]);
  draft.value.value = { text: 'new' };
  await vi.advanceTimersByTimeAsync(1000);
  expect(calls).toEqual([['set aside'], ['save', { text: 'new' }]]);
});

test('a draft of before is shown and gone on from', async () => {
  const { draft, calls } = shelf({ read: done({ text: 'of before' }) });
  draft.open();
  await vi.advanceTimersByTimeAsync(1000);
  expect([draft.found.value, draft.value.value]).toEqual([true, { text: 'of before' }]);
  expect(calls).toEqual([]);
  draft.clear();
  expect(calls).toEqual([['remove']]);
});
