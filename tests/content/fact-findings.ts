/** Whether pages state the facts of the protocol: each in full, on one page of its own, and together in the whole protocol. */
import type { Document, Element } from 'happy-dom';
import { WHOLE_PROTOCOL } from './addresses';
import { isOutsideProtocol } from './facts';
import { type Literal, missing, normalise } from './literals';
import { blocksByFact, readableText } from './pages';

type Pages = ReadonlyMap<string, Document>;
type Facts = Readonly<Record<string, readonly Literal[]>>;

const OUTSIDE = '[data-outside-protocol]:not([data-outside-protocol="false"])';
const LABEL = /niet uit het protocol/i;

/** What the site adds cannot make a statement of the protocol complete. */
const textOf = (fact: string, blocks: readonly Element[]) =>
  blocks.map((block) => readableText(block, (part) => !isOutsideProtocol(fact) && part.matches(OUTSIDE))).join(' ');

/** Facts without a home, and facts with more than one. */
export function homeFindings(pages: Pages, facts: Facts): readonly string[] {
  return Object.keys(facts).flatMap((fact) => {
    const homes = [...pages.keys()].filter(
      (address) => address !== WHOLE_PROTOCOL && blocksByFact(pages.get(address) as Document, 'data-facts').has(fact),
    );
    if (homes.length === 0) return [`${fact}: stated nowhere`];
    return homes.length > 1 ? [`${fact}: stated on more than one page: ${homes.join(' ')}`] : [];
  });
}

/** Facts of the protocol that the page with the whole protocol lacks. */
export function wholeFindings(pages: Pages, facts: Facts): readonly string[] {
  const whole = pages.get(WHOLE_PROTOCOL);
  if (!whole) return [`${WHOLE_PROTOCOL}: no such page`];
  const stated = blocksByFact(whole, 'data-facts');
  return Object.keys(facts).flatMap((fact) =>
    isOutsideProtocol(fact) || stated.has(fact) ? [] : [`${fact}: not in the whole protocol`],
  );
}

/** Statements that lack a part of their fact. The blocks of one page that name a fact state it together. */
export function literalFindings(pages: Pages, facts: Facts): readonly string[] {
  return [...pages].flatMap(([address, document]) =>
    [...blocksByFact(document, 'data-facts')].flatMap(([fact, blocks]) => {
      const text = textOf(fact, blocks);
      const lacking = missing(text, facts[fact] ?? []);
      return lacking.length === 0 ? [] : [`${address} ${fact}: lacks ${lacking.join(' · ')} in: ${normalise(text)}`];
    }),
  );
}

/** Numbers that no fact has. */
export function unknownFindings(pages: Pages, facts: Facts): readonly string[] {
  return [...pages].flatMap(([address, document]) =>
    (['data-facts', 'data-sources'] as const).flatMap((attribute) =>
      [...blocksByFact(document, attribute).keys()]
        .filter((fact) => !Object.hasOwn(facts, fact))
        .map((fact) => `${address}: ${attribute} names ${fact}`),
    ),
  );
}

/** Help from outside the protocol that is not marked as such, and statements of the protocol that are. */
export function markFindings(pages: Pages): readonly string[] {
  return [...pages].flatMap(([address, document]) =>
    (['data-facts', 'data-sources'] as const).flatMap((attribute) =>
      [...blocksByFact(document, attribute)].flatMap(([fact, blocks]) =>
        blocks.flatMap((block) => {
          const mark = block.closest(OUTSIDE);
          if (isOutsideProtocol(fact)) {
            return mark && LABEL.test(readableText(mark))
              ? []
              : [`${address} ${fact}: not marked 'niet uit het protocol'`];
          }
          return mark && attribute === 'data-facts' ? [`${address} ${fact}: marked as not from the protocol`] : [];
        }),
      ),
    ),
  );
}
