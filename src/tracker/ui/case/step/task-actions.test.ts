import { expect, test } from 'vitest';
import { RECORDINGS, type Task } from '../../../../protocol/procedure';
import { taskActions } from './task-actions';

const task = (changes: Partial<Task>): Task => ({
  id: 'a/b',
  text: 'Doe het.',
  facts: [],
  records: 'note',
  ...changes,
});

test('a task asks for what it has to be written down as', () => {
  expect(Object.fromEntries(RECORDINGS.map((records) => [records, taskActions(task({ records }))]))).toEqual({
    talk: ['talk'],
    evaluation: ['hold-evaluation'],
    agreement: ['agreement'],
    'evaluation-plan': ['plan-evaluation'],
    'parent-contact': ['parents'],
    decision: ['decision'],
    consent: ['consent'],
    handover: [],
    document: [],
    note: [],
    nothing: [],
  });
});

test('what is shared with parents asks for that too, once', () => {
  const parents = { whom: ['targeted'], anew: true } as const;
  expect(taskActions(task({ records: 'agreement', parents }))).toEqual(['agreement', 'parents']);
  expect(taskActions(task({ records: 'parent-contact', parents }))).toEqual(['parents']);
});
