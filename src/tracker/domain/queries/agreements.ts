import type { CaseFile } from '../case';
import type { EntryOf } from '../entries';

/** An agreement with how it was last found to be kept, if anyone looked. */
export interface AgreementState {
  readonly agreement: EntryOf<'agreement-made'>;
  readonly last?: EntryOf<'agreement-checked'>;
}

/** The agreements of the case, in order of making (S3-8, S5-6). */
export function agreementsOf({ agreements, agreementChecks }: CaseFile): readonly AgreementState[] {
  const lasts = new Map(agreementChecks.map((check) => [check.body.agreement, check]));
  return agreements.map((agreement) => {
    const last = lasts.get(agreement.body.agreement);
    return last === undefined ? { agreement } : { agreement, last };
  });
}
