import type { CaseFile } from '../case';
import type { EntryOf } from '../entries';

/** An agreement with how it was last found to be kept, if anyone looked. */
export interface AgreementState {
  readonly agreement: EntryOf<'agreement-made'>;
  readonly last?: EntryOf<'agreement-checked'>;
}

/** The agreements of the case, in order of making (S3-8, S5-6). */
export const agreementsOf = ({ agreements, agreementChecks }: CaseFile): readonly AgreementState[] =>
  agreements.map((agreement) => {
    const last = agreementChecks.findLast(({ body }) => body.agreement === agreement.body.agreement);
    return last === undefined ? { agreement } : { agreement, last };
  });
