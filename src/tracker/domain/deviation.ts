import { accept, type Refusal, type Result, refuse } from './command';
import type { Deviation } from './entries';
import type { DeviationRule } from './vocabulary';

/** Whether the text says anything. */
export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** The deviation to put into an entry: none without rules, a refusal where rules are departed from without a reason. */
export function deviating(
  rules: readonly DeviationRule[],
  reason: string | undefined,
): Result<{ readonly deviation?: Deviation }> {
  if (rules.length === 0) return accept({});
  if (reason === undefined || isBlank(reason)) return refuse({ code: 'needs-a-reason', rules } satisfies Refusal);
  return accept({ deviation: { rules, reason } });
}
