import { expect, test } from 'vitest';
import { outcomeProposal } from './outcome-proposal';

test('everyone says that it stopped: it can be closed', () => {
  expect(outcomeProposal(['stopped', 'stopped'])).toEqual({ kind: 'stopped' });
});

test('one who says that it goes on is enough, also before the others spoke', () => {
  expect(outcomeProposal(['stopped', 'less', 'worse'])).toEqual({ kind: 'not-stopped', notStopped: 2 });
  expect(outcomeProposal([undefined, 'less'])).toEqual({ kind: 'not-stopped', notStopped: 1 });
});

test('nothing is proposed before everyone spoke', () => {
  expect(outcomeProposal(['stopped', undefined])).toEqual({ kind: 'incomplete', missing: 1 });
  expect(outcomeProposal([])).toEqual({ kind: 'incomplete', missing: 0 });
});
