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
const UNIT = '(weken|week|schooldagen|schooldag|dagen|dag|maanden|maand)';

const countIn = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase().replaceAll('é', 'e'));

function unitOf(word: string): DraftTerm['unit'] {
  if (/^w/i.test(word)) return 'weken';
  if (/^s/i.test(word)) return 'schooldagen';
  return /^d/i.test(word) ? 'dagen' : 'maanden';
}

const termOf = (amount: string, unit: string): DraftTerm => ({ count: countIn(amount), unit: unitOf(unit) });

const words = (pattern: string) => new RegExp(pattern, 'i');
const AFTER = words(`^(?:na|over) ${AMOUNT} ${UNIT}\\b`);
const WITHIN_FIRST = words(`^(?:binnen|uiterlijk (?:na|binnen)) ${AMOUNT} ${UNIT}\\b`);
const EVERY = words(`\\b(?:elke|iedere) (?:${AMOUNT} )?${UNIT}\\b`);
/** 'Om de week' is every other week, 'om de 3 weken' every three. */
const ALTERNATING = words(`\\bom de (?:${AMOUNT} )?${UNIT}\\b`);
const ADVERBS: readonly (readonly [RegExp, string])[] = [
  [/\bwekelijks\b/i, 'elke week'],
  [/\bmaandelijks\b/i, 'elke maand'],
  [/\bdagelijks\b/i, 'elke schooldag'],
  [/\btweewekelijks\b/i, 'elke 2 weken'],
];
const WITHIN = words(`\\bbinnen ${AMOUNT} ${UNIT}\\b`);
const TIMES = words(`\\b${AMOUNT} keer\\b`);
/** 'Elke week, 6 weken lang': as often as its unit goes into it. */
const DURING = words(`\\b(?:gedurende )?${AMOUNT} ${UNIT}(?: lang)?\\b`);
const UNTIL = /\btotdat (.+)$|\btot (.+)$/i;

/** Words that may be left when all that says a term was read. */
const LINKS = /^(?:[\s,;.]|\b(?:daarna|en|dan|opnieuw|weer|nog|vervolgens|een keer|eens|gedurende|lang)\b)*$/i;

/** Takes what a pattern finds out of a text, so that nothing that somebody typed is passed over. */
class Reader {
  rest: string;

  constructor(text: string) {
    this.rest = text;
  }

  take(pattern: RegExp): RegExpExecArray | undefined {
    const found = pattern.exec(this.rest);
    if (!found) return undefined;
    this.rest = `${this.rest.slice(0, found.index)} ${this.rest.slice(found.index + found[0].length)}`.trim();
    return found;
  }
}

/**
 * When one looks back, from words such as 'na een week, daarna elke week, 3 keer' or 'binnen 2 weken'; `undefined` for words that say no term, or
 * say something besides.
 */
export function readEvaluation(text: string): DraftEvaluation | 'geen' | undefined {
  const plain = text.trim().replace(/\.$/, '');
  if (/^(geen|niet|nee)$/i.test(plain)) return 'geen';
  const reader = new Reader(ADVERBS.reduce((before, [adverb, meant]) => before.replace(adverb, meant), plain));
  const [, totdat, tot] = reader.take(UNTIL) ?? [];
  const until = (totdat ?? tot)?.trim();
  const first = reader.take(AFTER);
  const soon = first ? undefined : reader.take(WITHIN_FIRST);
  const [, amount = '', unit = ''] = first ?? soon ?? [];
  const after = unit ? termOf(amount, unit) : undefined;
  const every = everyIn(reader);
  const again = every ? undefined : reader.take(WITHIN);
  const times = reader.take(TIMES) ?? (every && during(reader, every));
  if (!LINKS.test(reader.rest)) return undefined;
  const [, often] = times ?? [];
  const total = often === undefined ? undefined : countIn(often);
  if (every) {
    // 'Elke week, 3 keer' is three in all: the first of them is the one that is counted from the step.
    const more = total === undefined ? undefined : after ? total : total - 1;
    return {
      after: after ?? every,
      ...(soon && { within: true }),
      again:
        more === 0
          ? 'geen'
          : { how: 'elke', term: every, ...(more !== undefined && { times: more }), ...(until && { until }) },
    };
  }
  // How often or until when says nothing without how far apart.
  if (!after || total !== undefined || until) return undefined;
  const [, nextAmount = '', nextUnit] = again ?? [];
  return {
    after,
    ...(soon && { within: true }),
    ...(nextUnit && { again: { how: 'binnen', term: termOf(nextAmount, nextUnit) } as const }),
  };
}

function everyIn(reader: Reader): DraftTerm | undefined {
  const [, amount = 'een', unit] = reader.take(EVERY) ?? [];
  if (unit) return termOf(amount, unit);
  const [, other = 'twee', otherUnit] = reader.take(ALTERNATING) ?? [];
  return otherUnit ? termOf(other, otherUnit) : undefined;
}

/** How often 'elke week' is in '6 weken lang'; nothing for another unit, which stays unread. */
function during(reader: Reader, every: DraftTerm): RegExpExecArray | undefined {
  const found = DURING.exec(reader.rest);
  const [, , unit] = found ?? [];
  return every.count === 1 && unit && unitOf(unit) === every.unit ? reader.take(DURING) : undefined;
}
