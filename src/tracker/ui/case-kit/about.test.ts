import { expect, test } from 'vitest';
import { hashOf, readRoute } from '../model/route';
import { newFor, readAbout } from './about';

test('something new, for a task or not, one thing and everything are told apart', () => {
  expect(readAbout(undefined)).toEqual({ kind: 'all' });
  expect(readAbout(newFor())).toEqual({ kind: 'new' });
  expect(readAbout(newFor('stap-1/gebeurtenis'))).toEqual({ kind: 'new', task: 'stap-1/gebeurtenis' });
  expect(readAbout('5f0c')).toEqual({ kind: 'one', id: '5f0c' });
});

test('a task comes through the address whole', () => {
  const route = { screen: 'case', case: 'c1', part: 'talks', about: newFor('stap-1/gebeurtenis') } as const;
  expect(readRoute(hashOf(route))).toEqual(route);
});
