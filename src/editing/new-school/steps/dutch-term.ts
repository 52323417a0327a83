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

const NUMBER = '(?:\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)';
/** 'Twee', 'twee à drie', '2-3', 'ongeveer twee': what a protocol says that leaves room is said as it is. */
export const AMOUNT = `((?:(?:ongeveer|circa|ca\\.?|zo'n) )?${NUMBER}(?:(?: (?:tot en met|tot|à|a|of|t/m) | ?[-–] ?)${NUMBER})?)`;
const UNIT = '(weken|week|schooldagen|schooldag|dagen|dag|maanden|maand)';

const countIn = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase().replaceAll('é', 'e'));

function unitOf(word: string): DraftTerm['unit'] {
  if (/^w/i.test(word)) return 'weken';
  if (/^s/i.test(word)) return 'schooldagen';
  if (/^u/i.test(word)) return 'uren';
  return /^d/i.test(word) ? 'dagen' : 'maanden';
}

/** A term from the words of its amount and its unit. */
export function termOf(amount: string, unit: string): DraftTerm {
  const [, about, length = amount] = /^(ongeveer|circa|ca\.?|zo'n) (.*)$/i.exec(amount) ?? [];
  const [least = '', most] = length.split(/ ?[-–] ?| (?:tot en met|tot|à|a|of|t\/m) /i);
  return {
    count: countIn(least),
    ...(most && { most: countIn(most) }),
    ...(about && { isAbout: true }),
    unit: unitOf(unit),
  };
}

/** Neither 'ongeveer 2 tot 3 weken', nor a longest that is shorter or only about so long. */
export const isSaid = ({ count, most, isAbout }: DraftTerm, isMost: boolean): boolean =>
  count > 0 && (most === undefined || (most > count && !isAbout)) && !(isMost && isAbout);

const words = (pattern: string) => new RegExp(pattern, 'i');
const AFTER = words(`^(?:na|over) ${AMOUNT} ${UNIT}\\b`);
/** 'Een week later' says what 'na een week' does. */
const LATER = words(`^${AMOUNT} ${UNIT} (?:later|daarna|erna)\\b`);
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
/** 'Daarna na een maand' is one more time, so long after the one before. */
const ONCE_MORE = words(
  `\\b(?:daarna|dan|vervolgens)(?: nog)?(?: (?:een keer|eens|weer|opnieuw))? na ${AMOUNT} ${UNIT}\\b`,
);
/** 'Na 2 weken en na 6 weken': each counted from the same moment. */
const ALSO = words(`^[\\s,]*(?:en\\s+)?(?:nog een keer\\s+)?na ${AMOUNT} ${UNIT}\\b`);
const TIMES = words(`(?<![\\w-])(${NUMBER}) keer\\b`);
/** 'Elke week, 6 weken lang': as often as its unit goes into it. */
const DURING = words(`\\b(?:gedurende )?(${NUMBER}) ${UNIT}(?: lang)?\\b`);
/** 'Elke week, 3 maanden lang': of another unit it is until so long has gone by. */
const FOR_LONG = words(`\\bgedurende ${AMOUNT} ${UNIT}\\b|\\b${AMOUNT} ${UNIT} lang\\b`);
const UNTIL = /\btotdat (.+)$|\btot (.+)$/i;

/** Words that may be left when all that says a term was read. */
const LINKS = /^(?:[\s,;.]|\b(?:daarna|en|dan|opnieuw|weer|nog|vervolgens|een keer|eens|gedurende|lang|altijd)\b)*$/i;

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
  const plain = text
    .trim()
    .replace(/\.$/, '')
    .replace(/\bzo ?lang (?:als )?(?:het )?nodig(?: is)?$/i, 'tot het niet meer nodig is');
  if (/^(geen|niet|nee)$/i.test(plain)) return 'geen';
  const reader = new Reader(ADVERBS.reduce((before, [adverb, meant]) => before.replace(adverb, meant), plain));
  const first = reader.take(AFTER) ?? reader.take(LATER);
  const soon = first ? undefined : reader.take(WITHIN_FIRST);
  const [, amount = '', unit = ''] = first ?? soon ?? [];
  const after = unit ? termOf(amount, unit) : undefined;
  const also = first ? allOf(reader, ALSO) : [];
  const every = everyIn(reader);
  const long = every && longIn(reader, every);
  // After the terms, for 'na 2 tot 3 weken' says a term, and before what may stand in a condition.
  const [, totdat, tot] = reader.take(UNTIL) ?? [];
  const until = (totdat ?? tot)?.trim() ?? long;
  const [, onceAmount = '', onceUnit] = (every ? undefined : reader.take(ONCE_MORE)) ?? [];
  const once = onceUnit ? termOf(onceAmount, onceUnit) : undefined;
  const again = every || once ? undefined : reader.take(WITHIN);
  const times = reader.take(TIMES) ?? (every && during(reader, every));
  if (!LINKS.test(reader.rest)) return undefined;
  if (also.length > 0 && (every || once || again || times || until)) return undefined;
  if (
    (after && !isSaid(after, soon !== undefined)) ||
    [every, once, ...also].some((term) => term && !isSaid(term, false))
  )
    return undefined;
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
          : {
              how: 'elke',
              term: every,
              ...(more !== undefined && { times: more }),
              ...(until && { until }),
            },
    };
  }
  // How often or until when says nothing without how far apart.
  if (!after || total !== undefined || until) return undefined;
  const [, nextAmount = '', nextUnit] = again ?? [];
  const next = nextUnit ? termOf(nextAmount, nextUnit) : undefined;
  if (next && !isSaid(next, true)) return undefined;
  return {
    after,
    ...(soon && { within: true }),
    ...(next && { again: { how: 'binnen', term: next } as const }),
    ...(also.length > 0 && { again: { how: 'na', terms: also } as const }),
    ...(once && { again: { how: 'elke', term: once, times: 1 } as const }),
  };
}

/** Every term that a pattern finds at the beginning of what is left, one after the other. */
function allOf(reader: Reader, pattern: RegExp): readonly DraftTerm[] {
  const [, amount = '', unit] = reader.take(pattern) ?? [];
  return unit ? [termOf(amount, unit), ...allOf(reader, pattern)] : [];
}

function everyIn(reader: Reader): DraftTerm | undefined {
  const [, amount = 'een', unit] = reader.take(EVERY) ?? [];
  if (unit) return termOf(amount, unit);
  const [, other = 'twee', otherUnit] = reader.take(ALTERNATING) ?? [];
  return otherUnit ? termOf(other, otherUnit) : undefined;
}

/** Until when, from how long it goes on; not where that is so many times, nor what stands in a condition: 'tot het 2 weken lang goed gaat'. */
function longIn(reader: Reader, every: DraftTerm): string | undefined {
  const found = FOR_LONG.exec(reader.rest);
  const until = UNTIL.exec(reader.rest);
  if (!found || (until && until.index < found.index)) return undefined;
  const [, during, duringUnit, long = '', longUnit = ''] = found;
  const [amount, unit] = [during ?? long, duringUnit ?? longUnit];
  const { most, isAbout } = termOf(amount, unit);
  if (every.count === 1 && unitOf(unit) === every.unit && !most && !isAbout) return undefined;
  reader.take(FOR_LONG);
  return `er ${amount} ${unit} voorbij zijn`;
}

/** How often 'elke week' is in '6 weken lang'; nothing for another unit, which stays unread. */
function during(reader: Reader, every: DraftTerm): RegExpExecArray | undefined {
  const found = DURING.exec(reader.rest);
  const [, , unit] = found ?? [];
  return every.count === 1 && unit && unitOf(unit) === every.unit ? reader.take(DURING) : undefined;
}
