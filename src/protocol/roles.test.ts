import { expect, test } from 'vitest';
import { procedureOf, step, task } from './procedure.fixture';
import { firstOwner, isStaff, leadersOf, rolesIn, rolesOf, staffIn } from './roles';

const led = step(1, {
  leads: ['mentor', 'tutor'],
  otherLeads: [{ role: 'teamleider', when: 'als er meer klassen bij betrokken zijn' }],
  decides: 'rector',
  phases: [
    { tasks: [{ ...task('stap-1/een'), by: 'agent' }, task('stap-1/twee'), { ...task('stap-1/drie'), by: 'mentor' }] },
  ],
});

test('who leads a step leads it always or under a condition', () => {
  expect(leadersOf(led)).toEqual(['mentor', 'tutor', 'teamleider']);
  expect(leadersOf(step(0, { leads: ['mentor'] }))).toEqual(['mentor']);
});

test('a step names who leads it, then who decides, then who does its tasks', () => {
  expect(rolesOf(led)).toEqual(['mentor', 'tutor', 'teamleider', 'rector', 'agent', 'mentor']);
});

test('a procedure names each role once, in the order in which it names them', () => {
  const procedure = procedureOf([step(0, { leads: ['tutor'] }), led]);
  expect(rolesIn(procedure)).toEqual([...new Set(['tutor', ...rolesOf(led)])]);
  expect(rolesIn(procedure).filter((role) => role === 'mentor')).toHaveLength(1);
});

test('who is no staff has no case in hand and is told nothing', () => {
  const procedure = { ...procedureOf([step(0, { leads: ['agent'] }), led]), notStaff: ['agent', 'mentor'] };
  expect([isStaff(procedure, 'agent'), isStaff(procedure, 'tutor')]).toEqual([false, true]);
  expect(firstOwner(procedure)).toBe('tutor');
  expect(staffIn(procedure)).toEqual(['tutor', 'teamleider', 'rector']);
});

test('where nobody is said to be no staff, the first who leads a step has a new case in hand', () => {
  const procedure = procedureOf([step(0, { leads: ['agent'] }), led]);
  expect(isStaff(procedure, 'agent')).toBe(true);
  expect(firstOwner(procedure)).toBe('agent');
  expect(firstOwner({ ...procedureOf([step(0, { leads: ['agent'] })]), notStaff: ['agent'] })).toBeUndefined();
});
