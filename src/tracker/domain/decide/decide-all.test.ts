import { expect, test } from 'vitest';
import { stampOf } from '../../log/clock';
import { advance, CONSENT, caseAfter, day, OPEN, SITUATION, TO_ROUND_3 } from '../case.fixture';
import type { Command } from '../command';
import type { replay } from '../replay';
import { decideAll, withEvents } from './decide-all';

const NOW = Date.UTC(2026, 11, 1, 12);
const all = (file: ReturnType<typeof replay>, ...commands: readonly Command[]) =>
  decideAll('case-1', file, commands, SITUATION, NOW);

test('each command is decided on the case as those before it left it', () => {
  const decided = all(undefined, ...TO_ROUND_3);
  expect(decided).toMatchObject({ ok: true });
  const file = decided.ok ? withEvents('case-1', undefined, decided.value, NOW) : undefined;
  const other = caseAfter(...TO_ROUND_3);
  expect([file?.id, file?.step, file?.status]).toEqual(['case-1', 3, 'open']);
  expect(file?.live.map(({ type, body }) => ({ type, body }))).toEqual(
    other.live.map(({ type, body }) => ({ type, body })),
  );
});

test('a case that is there goes on, and stays as it is itself', () => {
  const file = caseAfter(OPEN);
  const decided = all(file, advance(1), CONSENT, advance(2));
  expect(decided.ok && decided.value.map(({ type }) => type)).toEqual([
    'step-advanced',
    'consent-given',
    'step-advanced',
  ]);
  expect(file.step).toBe(0);
});

test('the first that is refused is told, and nothing of the others', () => {
  const nowhere = advance(9);
  const decided = all(caseAfter(OPEN), advance(1), nowhere, {
    do: 'close',
    because: 'stopped',
    happenedOn: day('2026-09-09'),
  });
  const alone = all(caseAfter(OPEN, advance(1)), nowhere);
  expect(decided.ok).toBe(false);
  expect(decided).toEqual(alone);
});

test('no commands lead to no events', () => {
  expect(all(caseAfter(OPEN))).toEqual({ ok: true, value: [] });
});

test('what comes at the end comes after all that is there, also where its clock is behind', () => {
  const file = caseAfter(OPEN, advance(1));
  const last = file.entries.at(-1)?.time ?? '';
  const note = { type: 'working-note-written', body: { by: SITUATION.by, text: 'x' } } as const;
  const later = withEvents('case-1', file, [note, note], NOW);
  expect(later?.entries.slice(-2).map(({ time }) => time)).toEqual([stampOf(NOW), stampOf(NOW, 1)]);
  const behind = withEvents('case-1', file, [note], Date.UTC(2020, 0, 1));
  expect((behind?.entries.at(-1)?.time ?? '') > last).toBe(true);
  expect(behind?.workingNotes.map(({ body }) => body.text)).toEqual(['x']);
  expect(later?.workingNotes.map(({ id, case: of, seq, device }) => [id, of, seq, device])).toEqual([
    ['provisional-0', 'case-1', 1, 'provisional'],
    ['provisional-1', 'case-1', 2, 'provisional'],
  ]);
});

test('what changes what was told is told with it', () => {
  const file = caseAfter(OPEN, CONSENT);
  const given = file.consents[0]?.id ?? '';
  const back = { type: 'entry-retracted', body: { by: SITUATION.by, target: given, reason: 'x' } } as const;
  expect(withEvents('case-1', file, [back], NOW)?.consents).toEqual([]);
  expect(withEvents('case-1', undefined, [], NOW)).toBeUndefined();
});
