/** Who leads a step, in words. */
import type { RoleId, Step } from '../protocol/procedure.ts';

const JOINED = { together: ' en ', either: ' of ' } as const;

/** 'mentor, daarna teamleider', 'mentor en teamleider', 'mentor of teamleider'; and who leads under a condition. */
export function leadersInWords(
  { leads, leadsAs, otherLeads = [] }: Pick<Step, 'leads' | 'leadsAs' | 'otherLeads'>,
  roleName: (role: RoleId) => string,
): string {
  const names = leads.map(roleName);
  const joined =
    leadsAs === undefined || names.length < 2
      ? names.join(', daarna ')
      : [names.slice(0, -1).join(', '), names.at(-1)].join(JOINED[leadsAs]);
  return [joined, ...otherLeads.map(({ role, when }) => `of ${roleName(role)}, als ${when}`)].join(', ');
}
