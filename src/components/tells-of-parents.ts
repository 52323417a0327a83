import type { Step } from '../protocol/procedure';

/** Whether there is anything to say of parents at a step: what they hear, or that the protocol names nothing. */
export const tellsOfParents = ({ parents, namesNoParents }: Step): boolean =>
  parents.length > 0 || namesNoParents === true;
