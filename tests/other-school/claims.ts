import { tasksOf } from '../../src/protocol/order.ts';
import type { Procedure, Step, Term } from '../../src/protocol/procedure.ts';

/** A sentence that says something of a protocol, and whether this one says it. */
interface Claim {
  readonly words: RegExp;
  readonly isTrue: (procedure: Procedure) => boolean;
}

const some = (holds: (step: Step) => unknown) => (procedure: Procedure) => procedure.steps.some(holds);
const again = ({ evaluation }: Step) => evaluation?.again;

function termsOf({ evaluation }: Step): readonly Term[] {
  const { after, again: more } = evaluation ?? {};
  const later = more === undefined || more.kind === 'not' ? [] : more.kind === 'at' ? more.terms : [more.term];
  return [...(after ? [after] : []), ...later];
}

/** What the site and the tracker have words for, and only may say of a protocol that says it. */
const CLAIMS: readonly Claim[] = [
  { words: /noemt (hier|bij \S+ \S+) geen termijn/i, isTrue: some(({ namesNoTerm }) => namesNoTerm) },
  { words: /noemt bij \S+ \S+ geen evaluatie/i, isTrue: some(({ namesNoTerm }) => namesNoTerm) },
  {
    words: /noemt bij \S+ \S+ (geen|niets over) contact met ouders/i,
    isTrue: some(({ namesNoParents }) => namesNoParents),
  },
  { words: /laatste stap van het protocol/i, isTrue: () => false },
  {
    words: /nog een keer kort|nog eens kort|korte evaluatie|opnieuw kort/i,
    isTrue: some((step) => {
      const look = again(step);
      return look !== undefined && look.kind !== 'not' && look.short;
    }),
  },
  {
    words: /(?<!geeft het )\bbinnen \d+ (uur|schooldag|week|weken|maand)/i,
    isTrue: some(
      (step) =>
        step.evaluation?.within || tasksOf(step).some(({ term, text }) => term?.within || /\bbinnen\b/.test(text)),
    ),
  },
  { words: /op de dag van/i, isTrue: some((step) => tasksOf(step).some(({ term }) => term && !term.within)) },
  { words: /hoogstens \d+ \p{L}+ later/iu, isTrue: some((step) => again(step)?.kind === 'within') },
  { words: /\bongeveer \d/i, isTrue: some((step) => termsOf(step).some(({ isAbout }) => isAbout)) },
  {
    words: /\b\d+ tot \d+ (weken|schooldagen|dagen|maanden)/i,
    isTrue: some((step) => termsOf(step).some(({ most }) => most)),
  },
  { words: /geen nieuwe evaluatie/i, isTrue: some((step) => again(step)?.kind === 'not') },
  {
    words: /\binstem(men|t|ming)\b|ermee eens is/i,
    isTrue: some((step) => step.needsConsent || tasksOf(step).some(({ records }) => records === 'consent')),
  },
  { words: /protocol (kan dan )?dicht|protocol afsluiten/i, isTrue: some(({ whenStopped }) => whenStopped) },
  {
    words: /alleen als het niet stopt/i,
    isTrue: some(({ onward, onwardWhen }) => onward === 'when-not-stopped' && !onwardWhen),
  },
  { words: /opnieuw vanaf/i, isTrue: some(({ onwardTo }) => onwardTo) },
  { words: /in dezelfde bijeenkomst/i, isTrue: some(({ togetherWith }) => togetherWith) },
  { words: /wie beslist|beslist:/i, isTrue: some(({ decides }) => decides) },
  { words: /\bmaatregel(en)?\b/i, isTrue: ({ measures }) => measures.length > 0 },
];

/** Claims in a text that the procedure does not make. */
export const falseClaimsIn = (text: string, procedure: Procedure): readonly string[] =>
  CLAIMS.filter(({ isTrue }) => !isTrue(procedure)).flatMap(({ words }) => words.exec(text)?.[0] ?? []);
