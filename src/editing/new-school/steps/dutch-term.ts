import type { DraftEvaluation, DraftTerm } from './draft.ts';

const NUMBERS = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

const AMOUNT = '(\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)';
const UNIT = '(week|weken|schooldag|schooldagen|dag|dagen|maand|maanden)';

const WEEKS_PER_MONTH = 4;

const countIn = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : NUMBERS.indexOf(word.replaceAll('é', 'e'));

function termOf(amount: string, unit: string): DraftTerm {
  const count = countIn(amount.toLowerCase());
  if (unit.startsWith('maand')) return { count: count * WEEKS_PER_MONTH, unit: 'weken' };
  return { count, unit: unit.startsWith('week') || unit === 'weken' ? 'weken' : 'schooldagen' };
}

const AFTER = new RegExp(`^(?:na|over) ${AMOUNT} ${UNIT}\\b`, 'i');
const EVERY = new RegExp(`\\b(?:elke|iedere|om de) (?:${AMOUNT} )?${UNIT}\\b`, 'i');
const WEEKLY = /\bwekelijks\b/i;
const WITHIN = new RegExp(`\\bbinnen ${AMOUNT} ${UNIT}\\b`, 'i');
const TIMES = new RegExp(`\\b${AMOUNT} keer\\b`, 'i');
const UNTIL = /\btotdat (.+)$|\btot (.+)$/i;

/** When one looks back, from words such as 'na een week, daarna elke week, 3 keer'; `undefined` for words that say no term. */
export function readEvaluation(text: string): DraftEvaluation | 'geen' | undefined {
  const words = text.trim().replace(/\.$/, '');
  if (/^(geen|niet|nee)$/i.test(words)) return 'geen';
  const [, afterAmount, afterUnit] = AFTER.exec(words) ?? [];
  const after = afterAmount && afterUnit ? termOf(afterAmount, afterUnit) : undefined;
  const [, everyAmount = 'een', everyUnit] = EVERY.exec(words) ?? (WEEKLY.test(words) ? ['', 'een', 'week'] : []);
  const [, withinAmount, withinUnit] = WITHIN.exec(words) ?? [];
  const [, times] = TIMES.exec(words) ?? [];
  const [, totdat, tot] = UNTIL.exec(words) ?? [];
  const until = (totdat ?? tot)?.trim();
  if (everyUnit) {
    const term = termOf(everyAmount, everyUnit);
    const total = times ? countIn(times.toLowerCase()) : undefined;
    // 'Elke week, 3 keer' is three in all: the first of them is the one that is counted from the step.
    const more = total === undefined ? undefined : after ? total : total - 1;
    return {
      after: after ?? term,
      again:
        more === 0
          ? 'geen'
          : { how: 'elke', term, ...(more !== undefined && { times: more }), ...(until && { until }) },
    };
  }
  if (!after && !withinUnit) return undefined;
  return {
    ...(after && { after }),
    ...(withinAmount && withinUnit && { again: { how: 'binnen', term: termOf(withinAmount, withinUnit) } as const }),
  };
}
