import { expect, test } from 'vitest';
import { KINDS } from '../../entries';
import { faultIn, kindOf, newestVersion, optionalFields, upgraded } from './body';

const by = { role: 'mentor', initials: 'TT' };
const note = KINDS['working-note-written'];

test('a kind is known by its own type alone', () => {
  expect(kindOf('working-note-written', KINDS)).toBe(note);
  for (const type of ['toString', 'hasOwnProperty', '', 'from-the-future']) expect(kindOf(type, KINDS)).toBeUndefined();
});

test('what is wrong has its path, and what is too much its bound', () => {
  expect(faultIn(note, 1, { by, text: 'x' })).toBeUndefined();
  expect(faultIn(note, 1, { by })).toEqual({ field: 'text', kind: 'wrong' });
  expect(faultIn(note, 1, undefined)).toEqual({ field: '', kind: 'wrong' });
  expect(faultIn(note, 1, { by, text: 'x'.repeat(20_001) })).toEqual({ field: 'text', kind: 'too-long', most: 20_000 });
  const initials = { by: { ...by, initials: 'x'.repeat(201) }, text: 'x' };
  expect(faultIn(note, 1, initials)).toEqual({ field: 'by.initials', kind: 'too-long', most: 200 });
  const noted = {
    by,
    happenedOn: '2026-11-20',
    from: { kind: 'role', role: 'x' },
    facts: 'x',
    pupils: Array(201).fill('x'),
  };
  expect(faultIn(KINDS['observation-noted'], 1, noted)).toEqual({ field: 'pupils', kind: 'too-many', most: 200 });
  // A list that is too short is no matter of a bound that a person meets.
  const held = { by, happenedOn: '2026-11-20', evaluation: 'e', step: 1, pupils: [] };
  expect(faultIn(KINDS['evaluation-held'], 1, held)).toEqual({ field: 'pupils', kind: 'wrong' });
});

test('a day is a text that names one, and nothing that only reads as such', () => {
  const told = (happenedOn: unknown) => faultIn(KINDS['task-done'], 1, { by, happenedOn, task: 'x' });
  expect(told('2026-11-20')).toBeUndefined();
  for (const odd of ['2026-11-31', '20-11-2026', '', ['2026-11-20'], 20261120, null, new Date(0)])
    expect(told(odd)).toEqual({ field: 'happenedOn', kind: 'wrong' });
});

test('a version is the number of those before it and one', () => {
  expect(newestVersion(note)).toBe(1);
  expect(newestVersion(KINDS['entry-corrected'])).toBe(2);
  const body = { by, target: 'x', of: 'task-done', body: {}, reason: 'x' };
  expect(upgraded(KINDS['entry-corrected'], 1, body)).toEqual({ ...body, version: 1 });
  expect(upgraded(KINDS['entry-corrected'], 2, body)).toBe(body);
  expect(faultIn(KINDS['entry-corrected'], 1, body)).toBeUndefined();
  expect(faultIn(KINDS['entry-corrected'], 2, body)).toEqual({ field: 'version', kind: 'wrong' });
});

test('what may be left out is told', () => {
  expect(optionalFields(KINDS['pupil-changed'])).toEqual(['names', 'role', 'class']);
  expect(optionalFields(note)).toEqual([]);
});
