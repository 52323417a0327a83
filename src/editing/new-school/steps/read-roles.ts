import { readCondition } from './conditions.ts';
import type { DraftRole, DraftStep } from './draft.ts';

/** A role without its article, in lower case. */
export const bareRole = (text: string): string =>
  text
    .trim()
    .replace(/^(de|het|een)\s+/i, '')
    .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/** What stands between two who lead: that the other takes over, that it is either, or that they do it together. */
const BETWEEN = /\s*(?:,\s*)?\b(daarna|vervolgens|dan|of|en|samen met|met)\b\s+|\s*[,/+&]\s*/iu;
const IN_TURN = /^(daarna|vervolgens|dan)$/i;

type Leading = Pick<DraftStep, 'leads' | 'leadsAs'>;

/**
 * 'mentor', 'leerkracht, daarna intern begeleider', 'mentor of teamleider', 'leerkracht en directeur', 'mentor, of teamleider als er meer
 * klassen zijn'. Names with nothing said between them lead together: that one takes over from the other is a claim that the text must make.
 */
export function rolesIn(text: string): Leading {
  const [always, others] = partsOf(
    withAls(text)
      .trim()
      .replace(/\.$/, '')
      .replace(/\s+samen$/i, ''),
  );
  const [first = '', ...rest] = splitKeeping(always);
  const joins = rest.filter((_, place) => place % 2 === 0);
  const names = [first, ...rest.filter((_, place) => place % 2 === 1)].map(bareRole).filter(Boolean);
  const leads: DraftRole[] = [...names.map((term) => ({ term })), ...others];
  if (names.length < 2 || joins.some((join) => IN_TURN.test(join))) return { leads };
  return { leads, leadsAs: joins.some((join) => /^of$/i.test(join)) ? 'een van hen' : 'samen' };
}

/** 'Mentor, in ernstige gevallen de teamleider' as 'mentor, of de teamleider als het ernstig is'. */
const withAls = (text: string): string =>
  text.replace(
    /[,;]?\s+(?:of\s+)?((?:in (?:zeer |heel )?ernstige gevallen|(?:zo|indien|waar) nodig))\s+(?:ook\s+)?(.+)$/i,
    (_, said: string, who: string) => `, of ${who} als ${readCondition(said)}`,
  );

/** The names with the word between each two; a comma and other marks say nothing, so an empty one. */
function splitKeeping(text: string): readonly string[] {
  const found = BETWEEN.exec(text);
  if (!found) return [text];
  const [whole, join = ''] = found;
  return [text.slice(0, found.index), join, ...splitKeeping(text.slice(found.index + whole.length))];
}

/** Who always leads, and who leads under a condition: each 'of … als …' at the end, and a single 'mentor als …'. */
function partsOf(text: string): readonly [always: string, others: readonly DraftRole[]] {
  const [, before = '', term = '', when = ''] =
    /^(.*?)(?:,?\s+of\s+|,\s*|^)([^,]+?)\s*\(?\bals:?\s+([^)]+?)\)?$/i.exec(text) ?? [];
  if (when === '') return [text, []];
  const other = { term: bareRole(term.replace(/^of\s+/i, '')), when };
  const [always, others] = /\bals\b/i.test(before) ? partsOf(before.replace(/,?\s*$/, '')) : [before, []];
  return [always, [...others, other]];
}
