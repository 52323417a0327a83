import { capital } from '../../source/capital.ts';
import { withNearest } from '../../source/nearest.ts';
import { type Building, begun } from './building.ts';
import type { DraftMeasure } from './draft.ts';
import { type Heading, headingIn, isLikeStep, REPORT } from './heading.ts';
import { joinWrapped } from './join-wrapped.ts';
import { areRoles } from './known-roles.ts';
import { exampleOfStep, shortLine } from './line-words.ts';
import { partHeading } from './part-heading.ts';
import { FIELDS, fieldIn, readField } from './read-field.ts';
import { rolesIn } from './read-roles.ts';
import { readMeasure, readTask } from './read-task.ts';
import { headed } from './step-names.ts';
import { type Line, withoutTable } from './table-lines.ts';
import type { Tell } from './tell.ts';

const BULLET = /^\s*(?:[-*•·–—o]|\d+[.)]|[a-z]\))\s+(.*)$/u;
/** What a page of a document carries beside its text. */
const PAGE_NUMBER = /^(?:pagina|blz\.?|p\.)? ?\d+(?: (?:van|\/) \d+)?$/i;
const DASHED = /^\s*[-*•·–—o]\s+/u;
const NUMBER = /^\s*\d+[.)]\s+/u;
const MEASURES = /^(maatregelen|middelen)\s*:?$/i;
/** A heading of a part of a step: 'Hulp aan wie gepest wordt:'. */
const PART = /^(\p{Lu}[^:]{2,60}):$/u;

/** Said above the tasks of a step: when one comes to it. */
const NOT_HELPED =
  /^(?:als|wanneer|indien) (?!.*[.?!,;] ).*\b(?:niet (?:\p{L}+ )?(?:helpt|helpen|hielp|hielpen|geholpen|werkt|werken|stopt|stoppen|ophoudt|gestopt|voldoende|genoeg)|doorga(?:at|an)|aanhoudt)\b[^:]*:$/iu;

/** The lines of a text with their numbers from 1, without what is not seen; empty lines are left out. */
const linesOf = (text: string): readonly Line[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .flatMap((whole, place) => {
      const content = whole
        .replace(/[\u00A0\u2007\u202F]/g, ' ')
        .replace(/[\u00AD\u200B\uFEFF]/g, '')
        .trim();
      return content === '' || PAGE_NUMBER.test(content) ? [] : [[place + 1, content] as const];
    });

/** The lines with numbers as headings, where they say who leads, or where they alone part the tasks below them. */
function withNumbersAsHeadings(lines: readonly Line[], stepWord: string): readonly Line[] {
  const hasNames = lines.some(([, content]) => isLikeStep(content.replace(/^#+\s*/, ''), stepWord));
  return lines.map(([line, content], place): Line => {
    if (!NUMBER.test(content)) return [line, content];
    const rest = content.replace(NUMBER, '');
    const { leader = '' } = headingIn(rest, stepWord, false) ?? {};
    const next = lines[place + 1]?.[1] ?? '';
    const isHeading = areRoles(leader) || (!hasNames && DASHED.test(next));
    return [line, isHeading ? `# ${rest}` : content];
  });
}

/** The steps and measures of a text while they are read, line by line. */
export function readLines(
  text: string,
  stepWord: string,
  tell: Tell,
): { readonly built: readonly Building[]; readonly measures: readonly DraftMeasure[] } {
  const built: Building[] = [];
  const measures: DraftMeasure[] = [];
  let group: string | undefined;
  let isMeasures = false;
  // Who leads each step that does not say so itself.
  let leader: string | undefined;
  // Of what belongs to no step the first line is told; the rest follows from it.
  let isAdrift = false;
  const adrift = (...told: readonly [line: number, wrong: string, expected: string]) => {
    if (!isAdrift) tell(...told);
    isAdrift = true;
  };
  const typed = linesOf(text);
  const filled = new Set(typed.map(([line]) => line));
  const { lines: sentences, joined } = joinWrapped(typed, stepWord);
  const [broken] = joined;
  if (broken) {
    const places = joined.map(([first, last]) => `${first}–${last}`).join(', ');
    tell.note(broken[0], `Deze regels braken midden in een zin af, en zijn weer één zin: ${places}.`);
  }
  const numbered = withNumbersAsHeadings(withoutTable(sentences), stepWord);
  const hasNames = numbered.some(([, content]) => isLikeStep(content.replace(/^#+\s*/, ''), stepWord));
  const lines = hasNames ? numbered : numbered.map(([line, content]) => [line, withoutBy(content)] as const);
  // Who does something stands above what they do where no step has a name.
  const isWhoAbove = (place: number) =>
    !hasNames && areRoles(lines[place]?.[1] ?? '') && DASHED.test(lines[place + 1]?.[1] ?? '');
  for (const [place, [line, content]] of lines.entries()) {
    const current = built.at(-1);
    const before = built.at(-2);
    const next = lines[place + 1]?.[1] ?? '';
    const begin = ({ title: whole, ...who }: Heading) => {
      const title = whole.replace(/\s*\[[^\]]*\]\s*$/, '');
      const begun = stepIn({ title, ...who }, line, built, group, stepWord, leader, tell);
      built.push(begun);
      isMeasures = false;
      // 'Stap 2 (leerkracht): bel de ouders [ouders: beide]' says what is done in its heading.
      const marks = whole.slice(title.length);
      if (marks !== '') begun.tasks.push(readTask(`${begun.step.title}${marks}`, undefined, [], line, tell));
    };
    const [, marked] = /^#+\s*(?:\d+[.)]\s+)?(.+)$/.exec(content) ?? [];
    const [, item] = BULLET.exec(content) ?? [];
    const { field, value, isLoose } = fieldIn(content) ?? {};
    const [, part] = PART.exec(content) ?? [];
    const isWho = (text: string) => fieldIn(text)?.field === 'wie' || (areRoles(text) && !BULLET.test(text));
    if (MEASURES.test(content) && current && headingIn(next, stepWord, false)) group = content;
    else if (MEASURES.test(content)) isMeasures = true;
    else if (marked) {
      const found = headingIn(marked, stepWord, built.length === 0);
      // '# De eerste week' above steps is a heading over them.
      const heading = found?.leader === undefined && headingIn(next, stepWord, false) ? undefined : found;
      if (heading) begin(heading);
      else if (isNumbered(text, line)) begin({ title: marked });
      else group = marked;
      if (!heading) isMeasures = false;
    } else if (item !== undefined && isMeasures) measures.push(readMeasure(item, line, tell));
    else if (item !== undefined) {
      if (current) current.tasks.push(readTask(item, current.part, current.tasks, line, tell));
      else
        adrift(
          line,
          'Deze taak hoort bij geen stap.',
          `Zet erboven hoe de stap heet en wie hem leidt: ${exampleOfStep(stepWord)}`,
        );
    } else if (field === 'wie') {
      if (current) current.step = { ...current.step, ...rolesIn(value ?? '') };
      else leader = value;
    } else if (field === 'groep') group = value;
    else if (current && /^einde\.?$/i.test(content)) current.way = { text: content, line };
    else if (field && value !== undefined) {
      if (current) readField(current, field, value, line, tell, isLoose ? content : undefined);
      else
        adrift(
          line,
          `'${content.split(':')[0]?.trim()}' staat boven de eerste stap.`,
          `Begin met de eerste stap: ${exampleOfStep(stepWord)}`,
        );
    } else if (
      current &&
      before &&
      current.tasks.length === 0 &&
      before.way === undefined &&
      NOT_HELPED.test(content)
    ) {
      before.way = { text: content.replace(/[:.]$/, ''), line };
      tell.note(
        line,
        `'${shortLine(content)}' is gelezen als: alleen dan komt '${current.step.title}' na de stap ervoor.`,
      );
    } else if (part && current && !isMeasures && !isLikeStep(content, stepWord)) current.part = part;
    else {
      const heading = headingIn(content, stepWord, built.length === 0);
      const isBare = !/[.!?]$/.test(content) && content.length <= 60;
      const headingOf = partHeading(lines, place, (each) => !filled.has(each), stepWord);
      if (heading) begin(heading);
      else if (current && current.step.leads.length === 0 && current.tasks.length === 0 && areRoles(content))
        current.step = { ...current.step, ...rolesIn(content) };
      else if (isBare && isWho(next) && !(content.endsWith(':') && isWhoAbove(place + 1))) begin({ title: content });
      else if (!isMeasures && isWhoAbove(place)) begin({ title: content, leader: content });
      else if (isMeasures || (current && isUnknownField(content))) tellUnread(line, content, stepWord, tell);
      else if (current && (isBare || content.endsWith(':')) && DASHED.test(next))
        current.part = content.replace(/:$/, '');
      else if (current && headingOf === 'steps') group = content;
      else if (current && headingOf === 'part') current.part = content;
      else if (current) current.tasks.push(readTask(content, current.part, current.tasks, line, tell));
      else if (
        isUnknownField(content) ||
        !lines.some(([, each], later) => later > place && (headingIn(each, stepWord, true) || isWhoAbove(later)))
      )
        tellUnread(line, content, stepWord, tell);
      else tell.note(line, `'${shortLine(content)}' staat boven de eerste stap en komt niet op de site.`);
    }
  }
  return { built, measures };
}

/** 'Door de leerkracht:' as 'De leerkracht'. */
function withoutBy(content: string): string {
  const [, who = ''] = /^door (\p{L}.*?):?$/iu.exec(content) ?? [];
  return areRoles(who) ? capital(who) : content;
}

/** Whether a line of the text begins with a number. */
const isNumbered = (text: string, line: number): boolean => NUMBER.test(text.split(/\r\n?|\n/)[line - 1] ?? '');

/** A word and a colon that are no field: most often one that was misspelt. */
const isUnknownField = (content: string): boolean => withNearest(wordBefore(content), FIELDS).nearest !== undefined;
const wordBefore = (content: string): string => (/^([\p{L} ]{3,20}?)\s*:/u.exec(content)?.[1] ?? '').toLowerCase();

function tellUnread(line: number, content: string, stepWord: string, tell: Tell): void {
  const word = wordBefore(content);
  tell(
    line,
    `De regel '${shortLine(content)}' is geen stap en geen taak.`,
    `Een stap is een naam, een streepje en wie hem leidt: ${exampleOfStep(stepWord)} Een taak begint met een streepje: - Praat met …`,
    word ? withNearest(word, FIELDS) : {},
  );
}

/** The step that a heading begins. */
function stepIn(
  { title, leader: own }: Heading,
  line: number,
  built: readonly Building[],
  group: string | undefined,
  stepWord: string,
  usual: string | undefined,
  tell: Tell,
): Building {
  // 'Stap 1: Melding' is the report too: one that the site makes before it would say what this protocol does not.
  const isReport = built.length === 0 && (REPORT.test(title) || REPORT.test(headed(title, 1, stepWord).title));
  const leader = own ?? usual;
  const { leads, leadsAs } = leader === undefined ? { leads: [] } : rolesIn(leader);
  if (leader !== undefined && !leads.some(({ when }) => when === undefined)) {
    tell(
      line,
      'Iemand moet deze stap leiden als geen voorwaarde geldt.',
      'Zet vooraan wie dat is: mentor, of teamleider als er meer klassen zijn.',
    );
  }
  const number = isReport ? 0 : built.length + (built[0]?.step.number === 0 ? 0 : 1);
  return begun({
    line,
    ...headed(title, number, stepWord),
    ...(group && !isReport && { group }),
    leads,
    ...(leadsAs && { leadsAs }),
  });
}
