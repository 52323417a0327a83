import { withNearest } from '../../source/nearest.ts';
import type { Problem } from '../../source/problem.ts';
import { type Building, begun, finished } from './building.ts';
import type { Draft, DraftMeasure, DraftTask } from './draft.ts';
import { isStaff } from './is-staff.ts';
import { FIELDS, readField } from './read-field.ts';
import { rolesIn } from './read-roles.ts';
import { readMeasure, readTask } from './read-task.ts';
import { resolveStep } from './resolve-steps.ts';
import { doubleSteps, headed } from './step-names.ts';
import type { Tell } from './tell.ts';

const DASH = /\s+[—–-]+\s+/;
const BULLET = /^\s*(?:[-*•·–—o]|\d+[.)])\s+(.*)$/u;
const MEASURES = /^(maatregelen|middelen)\s*:?$/i;
const REPORT = /^(melding|signaal|een melding|signalering)\b/i;
/** 'Stap 1', 'A. De mentor', '2e keer': a line that names a step, and not who leads it. */
const LIKE_A_STEP = /^(?:\p{L}+ \d+\b|\p{Lu}[.)] |\d+e \p{L})/u;
/** A heading of a part of a step: 'Hulp aan wie gepest wordt:'. */
const PART = /^(\p{Lu}[^:]{2,60}):$/u;

/** What the site says of a report where the text says nothing of it: no more than that it is written down. */
const MADE_REPORT: DraftTask = { text: 'Schrijf op wie, wat, waar en wanneer.', records: 'notitie' };

/**
 * Reads a protocol that was typed or pasted as one text: a line for each step with who leads it, its tasks below with dashes.
 * What cannot be read is told by line; the rest is read on.
 *
 * @param file how the messages name the text.
 * @param stepWord what the school calls a step, for the names of files of steps that have no number of their own.
 */
export function readSteps(
  file: string,
  text: string,
  stepWord: string,
): { readonly draft: Draft; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tell: Tell = (line, wrong, expected, more = {}) => problems.push({ file, line, wrong, expected, ...more });
  const { built, measures } = readLines(text, stepWord, tell);

  const [first] = built;
  if (!first)
    tell(
      1,
      'Hier staat geen enkele stap.',
      `Een stap is een naam, een streepje en wie hem leidt: ${example(stepWord)}`,
    );
  if (first && !built.some(({ step }) => step.leads.some(({ term }) => isStaff(term)))) {
    tell(
      first.step.line,
      'Geen enkele stap wordt geleid door iemand die op school werkt.',
      'Zet bij minstens één stap wie dat is, zoals mentor of leerkracht.',
    );
  }
  const madeReport = first !== undefined && first.step.number !== 0;
  const all = madeReport ? [reportFor(built), ...built] : built;
  const steps = all.map((each, place) => finished(each, place === all.length - 1));
  for (const { line, title, tasks } of steps) {
    if (tasks.length === 0)
      tell(
        line,
        `Bij '${title}' staat geen taak.`,
        'Zet eronder wat er gebeurt, met een streepje ervoor: - Praat met …',
      );
  }
  problems.push(...doubleSteps(file, steps));
  const resolved = steps.map((step, place) => resolveStep(step, all[place]?.way, steps, tell));
  return { draft: { steps: resolved, measures, madeReport }, problems };
}

const example = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)} 1 — leerkracht.`;
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The lines of a text with their numbers from 1, without what is not seen; empty lines are left out. */
const linesOf = (text: string): readonly (readonly [line: number, content: string])[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .flatMap((whole, place) => {
      const content = whole
        .replace(/[\u00A0\u2007\u202F]/g, ' ')
        .replace(/[\u00AD\u200B\uFEFF]/g, '')
        .trim();
      return content === '' ? [] : [[place + 1, content] as const];
    });

function readLines(text: string, stepWord: string, tell: Tell) {
  const built: Building[] = [];
  const measures: DraftMeasure[] = [];
  let group: string | undefined;
  let isMeasures = false;
  // Of what belongs to no step the first line is told; the rest follows from it.
  let isAdrift = false;
  const adrift = (...told: readonly [line: number, wrong: string, expected: string]) => {
    if (!isAdrift) tell(...told);
    isAdrift = true;
  };
  for (const [line, content] of linesOf(text)) {
    const current = built.at(-1);
    const [, heading] = /^#+\s*(.+)$/.exec(content) ?? [];
    const [, item] = BULLET.exec(content) ?? [];
    const [, before = '', after = ''] = /^([\p{L} ]{3,20}?)\s*:\s*(.*)$/u.exec(content) ?? [];
    const field = FIELDS.find((each) => each === before.toLowerCase());
    const [, part] = PART.exec(content) ?? [];
    if (MEASURES.test(content)) isMeasures = true;
    else if (heading) {
      group = heading;
      isMeasures = false;
    } else if (item !== undefined && isMeasures) measures.push(readMeasure(item, line, tell));
    else if (item !== undefined) {
      if (current) current.tasks.push(readTask(item, current.part, current.tasks, line, tell));
      else
        adrift(
          line,
          'Deze taak hoort bij geen stap.',
          `Zet erboven hoe de stap heet en wie hem leidt: ${example(stepWord)}`,
        );
    } else if (field === 'groep') group = after;
    else if (current && /^einde\.?$/i.test(content)) current.way = { text: content, line };
    else if (field) {
      if (current) readField(current, field, after, line, tell);
      else adrift(line, `'${before}' staat boven de eerste stap.`, `Begin met de eerste stap: ${example(stepWord)}`);
    } else if (part && current && !isMeasures) current.part = part;
    else {
      const begins = stepIn(content, line, built, group, stepWord, tell, before);
      if (begins) built.push(begins);
      if (begins) isMeasures = false;
      else isAdrift = true;
    }
  }
  return { built, measures };
}

/** The step that a line begins: a title, a dash and who leads it. Of several dashes the last one stands before who leads. */
function stepIn(
  content: string,
  line: number,
  built: readonly Building[],
  group: string | undefined,
  stepWord: string,
  tell: Tell,
  before: string,
): Building | undefined {
  const pieces = content.split(DASH);
  const [title = '', leader] = [pieces.slice(0, -1).join(': '), pieces.at(-1)];
  if (pieces.length < 2 || leader === undefined) {
    tell(
      line,
      LIKE_A_STEP.test(content) || (built.length === 0 && REPORT.test(content))
        ? `Bij '${content}' staat niet wie deze stap leidt.`
        : `De regel '${short(content)}' is geen stap en geen taak.`,
      `Een stap is een naam, een streepje en wie hem leidt: ${example(stepWord)} Een taak begint met een streepje: - Praat met …`,
      before ? withNearest(before.toLowerCase(), FIELDS) : {},
    );
    return undefined;
  }
  // 'Stap 1: Melding' is the report too: one that the site makes before it would say what this protocol does not.
  const isReport = built.length === 0 && (REPORT.test(title) || REPORT.test(headed(title, 1, stepWord).title));
  const { leads, leadsAs } = rolesIn(leader);
  if (!leads.some(({ when }) => when === undefined)) {
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

/** The report of a text that does not begin with one: who comes first in it takes it. */
function reportFor(built: readonly Building[]): Building {
  const leads = built
    .flatMap(({ step }) => step.leads)
    .filter(({ term, when }) => when === undefined && isStaff(term))
    .slice(0, 1);
  const report = begun({ line: 1, number: 0, slug: 'melding', title: 'Melding', leads });
  report.tasks.push(MADE_REPORT);
  return report;
}
