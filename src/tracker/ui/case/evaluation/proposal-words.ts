import type { Term } from '../../../../protocol/procedure';
import { STEP } from '../../../../words/phrases';
import { termWords } from '../../../../words/term-words';
import { capital } from '../../words/capital';
import { count } from '../../words/count';
import { longDay, plainDay } from '../../words/dates';
import { freeReasonWords } from '../../words/free-reasons';
import type { DayChoice, DayProposal } from './proposed-day';

/** What the protocol asks of the day, and why another is proposed; one sentence each. */
export function proposalWords(proposal: DayProposal, of: ProposalOf = {}): readonly string[] {
  const asked = ruleWords(proposal, of);
  return proposal.on === undefined ? asked : [...asked, ...lengthWords(proposal)];
}

interface ProposalOf {
  readonly countedFrom?: string | undefined;
  readonly namesNoTerm?: boolean;
}

function ruleWords(
  { term, on, late, movedBecause, choices }: DayProposal,
  { countedFrom, namesNoTerm }: ProposalOf,
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
        `${capital(plainDay(latest.asked))} is geen schooldag (${freeReasonWords(latest.movedBecause)}). Daarom de laatste schooldag ervoor.`,
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

/** So many days, in weeks where that is longer than one. */
function longWords(days: number): string {
  const weeks = Math.floor(days / DAYS_PER_WEEK);
  if (weeks === 0) return count(days, 'dag', 'dagen');
  return `${days % DAYS_PER_WEEK === 0 ? '' : 'ruim '}${termWords({ count: weeks, unit: 'weeks' })}`;
}

/** Days in a unit of a term that is counted in days of the calendar. */
const DAYS_IN: Partial<Readonly<Record<Term['unit'], number>>> = { weeks: DAYS_PER_WEEK, days: 1 };

/** Whether so many days are what the term says, or within the room that it leaves. */
function isWithin({ count: least, most = least, unit }: Term, days: number): boolean {
  const each = DAYS_IN[unit];
  return each === undefined || (days >= least * each && days <= most * each);
}

/** Whether the day is the one that the term names. */
const isAsTermSays = ({ after, days, movedBecause }: DayChoice): boolean =>
  movedBecause.length === 0 || isWithin(after, days);

/** How long after it is: what the term says where that is so, else how long it really is. */
const afterWords = (choice: DayChoice): string =>
  isAsTermSays(choice) ? termWords(choice.after) : longWords(choice.days);

/** How long the proposal really is after the day that it counts from, where that is not what the term says, and that school is closed in between. */
function lengthWords({ term, days, closedFor, movedBecause, late }: DayProposal): readonly string[] {
  if (days === undefined || !('term' in term)) return [];
  const closed = closedFor.length > 0 ? ` Daartussen is school dicht (${closedFor.join(', ')}).` : '';
  const isSo = isWithin(term.term, days);
  if (closed === '' && (isSo || (movedBecause.length === 0 && !late))) return [];
  return [`Dat is na ${isSo && term.term.most === undefined ? termWords(term.term) : longWords(days)}.${closed}`];
}

/** What a day to choose says: 'dinsdag 8 december, na 2 weken', and after a holiday how many weeks it really is. */
export function choiceWords(choice: DayChoice): string {
  const after = `na ${afterWords(choice)}`;
  // The last day is said with the term above it; how long it really is only where it is another.
  const told = choice.latest ? (isAsTermSays(choice) ? 'uiterlijk' : `uiterlijk, ${after}`) : after;
  return `${capital(plainDay(choice.on))}, ${told}`;
}
