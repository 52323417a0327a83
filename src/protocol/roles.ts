/** Which roles have a part in a procedure, and which of them can have a case in their hands. */
import { tasksOf } from './order';
import type { Procedure, RoleId, Step } from './procedure';

/** Who leads a step: always, and under a condition. */
export const leadersOf = ({ leads, otherLeads = [] }: Step): readonly RoleId[] => [
  ...leads,
  ...otherLeads.map(({ role }) => role),
];

/** Everyone that a step names, in the order in which it names them. */
export const rolesOf = (step: Step): readonly RoleId[] => [
  ...leadersOf(step),
  ...(step.decides === undefined ? [] : [step.decides]),
  ...tasksOf(step).flatMap(({ by }) => by ?? []),
];

/** The roles that have a part in the procedure, in the order in which it names them. */
export const rolesIn = ({ steps }: Procedure): readonly RoleId[] => [...new Set(steps.flatMap(rolesOf))];

/** Whether the role works at the school: only then can it have a case in its hands. */
export const isStaff = ({ notStaff }: Procedure, role: RoleId): boolean => !notStaff?.includes(role);

/** Who has a new case in hand (S0-1): the first of the staff that leads a step. `undefined` when no staff leads any. */
export const firstOwner = (procedure: Procedure): RoleId | undefined =>
  procedure.steps.flatMap(leadersOf).find((role) => isStaff(procedure, role));

/** Those of them who work at the school, and so can be told something, have a case in hand or take a decision. */
export const staffIn = (procedure: Procedure): readonly RoleId[] =>
  rolesIn(procedure).filter((role) => isStaff(procedure, role));
