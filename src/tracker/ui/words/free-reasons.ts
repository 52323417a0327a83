import type { FreeReason } from '../../../protocol/schoolday';

const AND = new Intl.ListFormat('nl', { type: 'conjunction' });

/** Why days are no school days: 'herfstvakantie', 'weekend'. */
export const freeReasonWords = (reasons: readonly FreeReason[]): string =>
  AND.format(reasons.map((reason) => (reason.kind === 'holiday' ? reason.name : 'weekend')));
