import type { DraftTask, DraftTerm } from './draft.ts';
import { AMOUNT, isSaid, termOf } from './dutch-term.ts';

/** By when a task is done, as its line says it; `event` are the words of what it is counted from, where that is not the report. */
export interface ReadTerm extends Pick<NonNullable<DraftTask['term']>, 'within'> {
  readonly from?: 'melding';
  readonly event?: string;
}

const UNIT = '(weken|week|schooldagen|schooldag|werkdagen|werkdag|dagen|dag|maanden|maand|uren|uur)';
const WITHIN = `binnen ${AMOUNT} ${UNIT}`;
const SAME_DAY = '(?:nog )?(?:die|de)zelfde (?:school)?dag(?: nog)?';
const NEXT_DAY = 'uiterlijk (?:op )?de (?:eerst)?volgende (?:school)?dag';
const REPORT = '(?:de |een |het )?(?:melding|signaal)';

const termFrom = (amount: string, unit: string): DraftTerm | undefined => {
  // On the days that people work at a school there is school.
  const term = termOf(amount, unit.replace(/^werk/i, 'school'));
  return isSaid(term, true) ? term : undefined;
};

function counted(term: ReadTerm, event: string | undefined): ReadTerm {
  if (event === undefined) return term;
  return new RegExp(`^${REPORT}$`, 'i').test(event) ? { ...term, from: 'melding' } : { ...term, event };
}

const MARK_WITHIN = new RegExp(`^(?:uiterlijk )?(?:binnen:? |na )?${AMOUNT} ${UNIT}(?: (?:na|vanaf) (.+))?$`, 'i');
const MARK_SAME_DAY = new RegExp(`^(?:uiterlijk |op )?${SAME_DAY}(?: (?:als|van|na) (.+))?$`, 'i');
const MARK_DAY_OF = /^(?:uiterlijk )?op de dag van (.+)$/i;
const MARK_NEXT_DAY = /^(?:uiterlijk )?(?:op )?(?:de )?(?:eerst)?volgende (schooldag|dag)(?: na (.+))?$/i;

/** By when, from a mark such as 'binnen 24 uur na de melding' or 'dezelfde dag'; `undefined` for one that says no such thing. */
export function readTermMark(mark: string): ReadTerm | undefined {
  const [, named] = /^(?:termijn|binnen)\s*:\s*(.+)$/i.exec(mark) ?? [];
  const text = (named ?? mark).trim().replace(/\.$/, '');
  // 'Na 2 dagen' alone is not by when.
  if (named === undefined && !/^(?:uiterlijk|binnen|op|nog|die|de)/i.test(text)) return undefined;
  const [within, amount = '', unit = '', from] = MARK_WITHIN.exec(text) ?? [];
  if (within !== undefined) {
    const term = termFrom(amount, unit);
    return term && counted({ within: term }, from);
  }
  const [next, day = '', after] = MARK_NEXT_DAY.exec(text) ?? [];
  if (next !== undefined) return counted({ within: termOf('1', day) }, after);
  const [sameDay, event] = MARK_SAME_DAY.exec(text) ?? MARK_DAY_OF.exec(text) ?? [];
  return sameDay === undefined ? undefined : counted({}, event);
}

/** Words by which a sentence says more than that something is done by a day. */
const NOT_PLAIN =
  /\b(?:als|wanneer|indien|zodra|tenzij|totdat|mits|niet|geen|pas|kan|kunnen|mag|mogen|of|eventueel|liefst|zo mogelijk)\b/iu;
const IN_SENTENCE = new RegExp(
  `(?<!op )(?<![\\p{L}\\d-])(?:${WITHIN}(?: na (${REPORT})(?![\\p{L}-]))?|${SAME_DAY}|${NEXT_DAY})(?![\\p{L}-])(?! (?:na|voor|nadat|voordat|van|als|vanaf)(?![\\p{L}-]))`,
  'giu',
);

/** By when, from the sentence of a task that says nothing else of when: 'Bel de ouders binnen 2 schooldagen.' */
export function readTermIn(sentence: string): ReadTerm | undefined {
  const found = [...sentence.matchAll(IN_SENTENCE)];
  const [only] = found;
  if (only === undefined || found.length > 1 || NOT_PLAIN.test(sentence)) return undefined;
  const [said, amount, unit = '', from] = only;
  if (/volgende/i.test(said)) return { within: termOf('1', /schooldag/i.test(said) ? 'schooldag' : 'dag') };
  if (amount === undefined) return {};
  const within = termFrom(amount, unit);
  return within && { within, ...(from && { from: 'melding' as const }) };
}
