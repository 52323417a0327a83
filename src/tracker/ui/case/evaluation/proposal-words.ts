import { STEP } from '../../../../words/phrases';
import { termWords } from '../../../../words/term-words';
import { capital } from '../../words/capital';
import { count } from '../../words/count';
import { longDay, plainDay } from '../../words/dates';
import { freeReasonWords } from '../../words/free-reasons';
import type { DayProposal } from './proposed-day';

/** What the protocol asks of the day, and why another is proposed; one sentence each. */
export function proposalWords(
  { term, on, late, movedBecause, choices }: DayProposal,
  { countedFrom, namesNoTerm }: { readonly countedFrom?: string | undefined; readonly namesNoTerm?: boolean } = {},
): readonly string[] {
  switch (term.kind) {
    case 'none':
      return [
        namesNoTerm
          ? `Het protocol noemt bij ${STEP.this} geen evaluatie. Je kunt er wel een plannen.`
          : 'Je kunt hier zelf een evaluatie plannen.',
      ];
    case 'untimed':
      return ['Kies zelf een dag.'];
    case 'not-started':
      return [
        countedFrom
          ? `De termijn telt vanaf ${countedFrom}. Dat is nog niet vastgelegd.`
          : 'De termijn voor de evaluatie is nog niet begonnen.',
      ];
    case 'every':
    case 'first': {
      const { target } = term;
      if (target.kind === 'person-decides')
        return ['In de kalender van de school staat geen schooldag. Kies zelf een dag.'];
      const asked = askedWords(term);
      if (late && on) return [asked, `Die dag is voorbij. Het voorstel is nu ${plainDay(on)}.`];
      if (target.kind === 'as-asked') return [asked];
      return [
        asked,
        `Dat is geen schooldag (${freeReasonWords(movedBecause)}). Het voorstel is ${plainDay(target.planned)}.`,
      ];
    }
    case 'again': {
      const { latest } = term;
      const most = choices.at(-1)?.after;
      if (latest.kind === 'person-decides') {
        return [
          `Binnen de termijn is er geen schooldag (${freeReasonWords(latest.freeBecause)}). Kies zelf een dag en zeg waarom.`,
        ];
      }
      const longest = most && !term.isFirst ? `, hoogstens ${termWords(most)} na de vorige` : '';
      const last = `Uiterlijk ${longDay(latest.latest)}${longest}.`;
      if (late && on) return [last, `Die dag is voorbij. Het voorstel is nu ${plainDay(on)}.`];
      if (latest.kind === 'as-asked') return [last];
      return [
        last,
        `${capital(plainDay(latest.asked))} is geen schooldag (${freeReasonWords(latest.movedBecause)}). Daarom een schooldag eerder.`,
      ];
    }
    default:
      return term satisfies never;
  }
}

/** What the protocol asks of the day: that day, about that day, or one of several. */
function askedWords({ term, target }: Extract<DayProposal['term'], { readonly target: unknown }>): string {
  if (term.isAbout) return `Het protocol vraagt ${termWords(term)} later. Dat is rond ${longDay(target.asked)}.`;
  const until = target.kind === 'person-decides' ? undefined : target.until;
  return until === undefined
    ? `Het protocol vraagt ${longDay(target.asked)}.`
    : `Het protocol vraagt een dag van ${longDay(target.asked)} tot en met ${longDay(until)}.`;
}

const DAYS_PER_WEEK = 7;

/** How long after it is: what the term says where that is so, else how long it really is. */
function afterWords({ after, days, movedBecause }: DayProposal['choices'][number]): string {
  if (after.unit === 'school-days' || movedBecause.length === 0) return termWords(after);
  const weeks = Math.floor(days / DAYS_PER_WEEK);
  if (weeks === 0) return count(days, 'dag', 'dagen');
  return `${days % DAYS_PER_WEEK === 0 ? '' : 'ruim '}${termWords({ count: weeks, unit: 'weeks' })}`;
}

/** What a day to choose says: 'dinsdag 8 december, na 2 weken', and after a holiday how many weeks it really is. */
export const choiceWords = (choice: DayProposal['choices'][number]): string =>
  `${capital(plainDay(choice.on))}${choice.latest ? ', uiterlijk' : `, na ${afterWords(choice)}`}`;
