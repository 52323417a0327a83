import { asSlug } from '../source/as-slug.ts';
import type { Answers } from './answers.ts';
import type { Draft } from './steps/draft.ts';
import { isStaff } from './steps/is-staff.ts';
import { rolesOf } from './steps/write-steps.ts';

/** Who the texts of a new school are about, by the words for them. */
export interface RolesInWords {
  /** Who works a case. */
  readonly lead: string;
  /** Who may take over from them. */
  readonly second: string;
  /** The role that was to lead, where no step has it. */
  readonly unused?: string;
}

/**
 * The roles of which the texts speak: as the school named them where its steps do so too, and otherwise whom the steps name. A site that speaks of
 * a leerkracht beside steps of a mentor would name somebody whom the protocol does not know.
 */
export function rolesInWords({
  answers: { kind, roles },
  draft,
}: {
  readonly answers: Answers;
  readonly draft: Draft;
}): RolesInWords {
  const named = rolesOf(draft).filter(({ term }) => isStaff(term));
  const isNamed = (role: string) => named.some(({ slug }) => slug === asSlug(role));
  const first = roles[0] ?? kind.lead.one;
  const leads = draft.steps.flatMap((step) => step.leads).filter(({ term, when }) => !when && isStaff(term));
  const lead = isNamed(first) ? first : (leads[0]?.term ?? first);
  const others = [...roles.slice(1).filter(isNamed), ...named.map(({ term }) => term)];
  // Roles that are usual at such a school are nobody's answer.
  const answered = roles.join() === kind.roles.join() ? undefined : roles[1];
  const second = others.find((role) => asSlug(role) !== asSlug(lead)) ?? answered ?? 'collega';
  return { lead, second, ...(lead !== first && { unused: first }) };
}
