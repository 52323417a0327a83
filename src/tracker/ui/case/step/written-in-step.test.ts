import { expect, test } from 'vitest';
import { advance, CONSENT, caseAfter, day, OPEN } from '../../../domain/case.fixture';
import type { Command } from '../../../domain/command';
import { answersTo, writtenInStep } from './written-in-step';

const talk = (id: string): Command => ({
  do: 'record',
  type: 'talk-held',
  body: { happenedOn: day('2026-09-02'), talk: id, kind: 'individual', with: [] },
});

test('each step holds what was written while the case was there, the coming included', () => {
  const file = caseAfter(OPEN, talk('t0'), advance(1), talk('t1'), CONSENT, advance(2), talk('t2'));
  const types = (number: number) => writtenInStep(file, number).map(({ type }) => type);
  expect(types(1)).toEqual(['step-advanced', 'talk-held', 'consent-given']);
  expect(types(2)).toEqual(['step-advanced', 'talk-held']);
  expect(types(3)).toEqual([]);
});

test('a case that went back to a step holds both times of it', () => {
  const file = caseAfter(OPEN, advance(1), talk('t1'), advance(0, { reason: 'opnieuw' }), advance(1), talk('t3'));
  expect(answersTo(writtenInStep(file, 1), 'talk').map(({ body }) => 'talk' in body && body.talk)).toEqual([
    't1',
    't3',
  ]);
});

test('only what answers the action is given', () => {
  const file = caseAfter(OPEN, advance(1), talk('t1'), CONSENT);
  expect(answersTo(writtenInStep(file, 1), 'consent').map(({ type }) => type)).toEqual(['consent-given']);
  expect(answersTo(writtenInStep(file, 1), 'parents')).toEqual([]);
});
