import { expect, test } from 'vitest';
import { withoutContent } from '../log/erasure';
import { day, entriesFor, entriesOf, TO_ROUND_3, TUTOR } from './case.fixture';
import { type CaseEvent, EVENT_TYPES, isEventType, KINDS } from './entries';
import { MAX_TEXT } from './entries/schema/limits';
import { knownEntry, readEntry, versionOf } from './read-entry';

const by = TUTOR;
const one = (event: CaseEvent) => {
  const [entry] = entriesFor([event]);
  if (!entry) throw new Error('an entry');
  return entry;
};
const note = one({ type: 'working-note-written', body: { by, text: 'x' } });
const json = (value: unknown) => JSON.parse(JSON.stringify(value));

test('what decide gives is read as it is', () => {
  for (const entry of entriesOf(TO_ROUND_3)) {
    expect(readEntry(json(entry))).toEqual({ kind: 'known', entry });
    expect(knownEntry(entry)).toBe(entry);
  }
});

test('an erased entry is erased', () => {
  const erased = withoutContent(note, 'c'.repeat(64));
  expect(readEntry(erased)).toEqual({ kind: 'erased' });
  expect(knownEntry(erased)).toBeUndefined();
});

test('another type or a newer version is unknown, whatever the body is', () => {
  for (const newer of [
    { ...note, type: 'from-the-future', body: 5 },
    { ...note, v: versionOf('working-note-written') + 1, body: null },
    { ...note, type: 'toString' },
    one({
      type: 'entry-corrected',
      body: { by, target: 'x', of: 'from-the-future', version: 1, body: {}, reason: 'x' },
    }),
  ]) {
    expect(readEntry(newer)).toEqual({ kind: 'unknown' });
    expect(knownEntry(newer)).toBeUndefined();
  }
});

test('a body of another shape is invalid, and it is told where', () => {
  for (const [body, field] of [
    [{ by, text: 5 }, 'text'],
    [{ by }, 'text'],
    [{ by: { role: 'tutor' }, text: 'x' }, 'by.initials'],
    [{ by, text: 'x', more: 1 }, 'more'],
    [{ by, text: 'x'.repeat(MAX_TEXT + 1) }, 'text'],
    [null, ''],
  ] as const)
    expect(readEntry({ ...note, body })).toEqual({ kind: 'invalid', field });
  expect(readEntry({ ...note, body: { by, text: 'x'.repeat(MAX_TEXT) } }).kind).toBe('known');
});

test('the text of a correction is read with the schema of what it corrects', () => {
  const correction = (body: unknown) =>
    one({
      type: 'entry-corrected',
      body: { by, target: 'x', of: 'working-note-written', version: 1, body, reason: 'x' },
    });
  expect(readEntry(correction({ by, text: 'y' })).kind).toBe('known');
  expect(readEntry(correction({ by, text: 5 }))).toEqual({ kind: 'invalid', field: 'body.text' });
  expect(readEntry(correction(5))).toEqual({ kind: 'invalid', field: 'body' });
});

test('days exist, steps are whole and not negative, choices are among those there are', () => {
  const task = (happenedOn: unknown) => readEntry({ ...note, type: 'task-done', body: { by, happenedOn, task: 't' } });
  expect(task('2026-02-28').kind).toBe('known');
  for (const bad of ['2026-02-30', '28-02-2026', 5, undefined])
    expect(task(bad)).toEqual({ kind: 'invalid', field: 'happenedOn' });
  const step = (to: unknown) =>
    readEntry({ ...note, type: 'step-advanced', body: { by, happenedOn: '2026-09-01', from: 0, to } });
  expect(step(0).kind).toBe('known');
  for (const bad of [-1, 1.5, '1']) expect(step(bad)).toEqual({ kind: 'invalid', field: 'to' });
  const channel = { by, happenedOn: '2026-09-01', pupil: 'p', reached: true, channel: 'duif' };
  expect(readEntry({ ...note, type: 'parents-contacted', body: channel })).toEqual({
    kind: 'invalid',
    field: 'channel',
  });
});

test('lists, lines and ids are bounded', () => {
  const talk = (changes: object) =>
    readEntry({
      ...note,
      type: 'talk-held',
      body: { by, happenedOn: '2026-09-01', talk: 't', kind: 'class', with: [], ...changes },
    });
  const people = (count: number) => Array.from({ length: count }, () => ({ kind: 'role', role: 'docent' }));
  expect(talk({ with: people(200) }).kind).toBe('known');
  expect(talk({ with: people(201) })).toEqual({ kind: 'invalid', field: 'with' });
  expect(talk({ talk: '' })).toEqual({ kind: 'invalid', field: 'talk' });
  expect(talk({ talk: 'x'.repeat(201) })).toEqual({ kind: 'invalid', field: 'talk' });
  expect(talk({ with: [{ kind: 'other', text: 'x'.repeat(201) }] })).toEqual({ kind: 'invalid', field: 'with.0.text' });
  expect(talk({ with: [{ kind: 'other', text: 'x'.repeat(200) }] }).kind).toBe('known');
});

test('an evaluation is held with someone, and a deviation names a rule', () => {
  const held = { by, happenedOn: day('2026-09-01'), evaluation: 'e', step: 3, pupils: [] };
  expect(readEntry({ ...note, type: 'evaluation-held', body: held })).toEqual({ kind: 'invalid', field: 'pupils' });
  const planned = { by, evaluation: 'e', step: 3, on: day('2026-09-01'), deviation: { rules: [], reason: 'x' } };
  expect(readEntry({ ...note, type: 'evaluation-planned', body: planned })).toEqual({
    kind: 'invalid',
    field: 'deviation.rules',
  });
});

test('every type has a schema that refuses what it does not know, and wants to know who wrote', () => {
  expect(EVENT_TYPES).toEqual(Object.keys(KINDS));
  for (const type of EVENT_TYPES) {
    expect(isEventType(type)).toBe(true);
    expect(readEntry({ ...note, type, body: {} }).kind).toBe('invalid');
    const { newest } = KINDS[type].body;
    expect(newest.type).toBe('strict_object');
    expect(Object.keys(newest.entries)).toContain('by');
  }
  expect(isEventType('hasOwnProperty')).toBe(false);
});
