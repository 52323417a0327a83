/** Every fact of the protocol by its number, with what a text that states it must hold. */
import { bullyingFacts } from './facts/bullying';
import { contactFacts } from './facts/contact';
import { digitalFacts } from './facts/digital';
import { meansFacts } from './facts/means';
import { stepFacts } from './facts/steps';
import type { Literal } from './literals';

export const FACTS: Readonly<Record<string, readonly Literal[]>> = {
  ...bullyingFacts,
  ...stepFacts,
  ...meansFacts,
  ...digitalFacts,
  ...contactFacts,
};

/** Help in acute need, which the site adds itself: marked, and not part of the whole protocol. */
export const isOutsideProtocol = (fact: string): boolean => fact.startsWith('EXT-');
