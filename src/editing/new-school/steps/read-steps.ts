import type { Problem } from '../../source/problem.ts';
import { type Building, begun, finished } from './building.ts';
import type { Draft, DraftStep, DraftTask } from './draft.ts';
import { isStaff } from './is-staff.ts';
import { exampleOfStep, shortLine } from './line-words.ts';
import { noteUnmarked } from './note-unmarked.ts';
import { readLines } from './read-lines.ts';
import { resolveStep } from './resolve-steps.ts';
import { doubleSteps } from './step-names.ts';
import type { Note, Tell } from './tell.ts';
import { withStop } from './with-stop.ts';

/** What the site says of a report where the text says nothing of it: no more than that it is written down. */
const MADE_REPORT: DraftTask = { text: 'Schrijf op wie, wat, waar en wanneer.', records: 'notitie' };

/**
 * Reads a protocol that was typed or pasted as one text: a line for each step with who leads it, its tasks below. What cannot be read is told
 * by line; the rest is read on.
 *
 * @param file how the messages name the text.
 * @param stepWord what the school calls a step, for the names of files of steps that have no number of their own.
 * @returns `notes` tell what was read as it stands there, and left out or unsaid.
 */
export function readSteps(
  file: string,
  text: string,
  stepWord: string,
): { readonly draft: Draft; readonly problems: readonly Problem[]; readonly notes: readonly Note[] } {
  const problems: Problem[] = [];
  const notes: Note[] = [];
  const tell: Tell = Object.assign(
    (line: number, wrong: string, expected: string, more: Partial<Problem> = {}) => {
      problems.push({ file, line, wrong, expected, ...more });
    },
    { note: (line: number, said: string) => notes.push({ line, said }) },
  );
  const { built, measures } = readLines(text, stepWord, tell);

  const [first] = built;
  if (!first && problems.length !== 1) {
    // That so many lines belong to no step follows from there being none.
    problems.length = 0;
    tell(
      1,
      'Hier staat geen enkele stap.',
      `Een stap is een naam, een streepje en wie hem leidt: ${exampleOfStep(stepWord)} Zijn het taken die bij elkaar horen? Zet die regel er dan boven.`,
    );
  }
  const unled = built.filter(({ step }) => step.leads.length === 0);
  if (unled.length > 0) tellUnled(unled, stepWord, tell);
  else if (first && !built.some(({ step }) => step.leads.some(({ term }) => isStaff(term)))) {
    tell(
      first.step.line,
      'Geen enkele stap wordt geleid door iemand die op school werkt.',
      'Zet bij minstens één stap wie dat is, zoals mentor of leerkracht.',
    );
  }
  const madeReport = first !== undefined && first.step.number !== 0;
  const all = madeReport ? [reportFor(built), ...built] : built;
  const steps = all.map((each, place) => withOwnTask(finished(each, place === all.length - 1)));
  for (const step of steps) {
    const { line, title, tasks } = step;
    noteUnmarked(step, tell);
    if (tasks.length === 0)
      tell(
        line,
        `Bij '${title}' staat geen taak.`,
        'Zet eronder wat er gebeurt, met een streepje ervoor: - Praat met …',
      );
  }
  problems.push(...doubleSteps(file, steps));
  const resolved = steps.map((step, place) => resolveStep(step, all[place]?.way, steps, tell));
  return { draft: { steps: resolved, measures, madeReport }, problems, notes };
}

/** One question for all steps of which the text does not say who leads them. */
function tellUnled(unled: readonly Building[], stepWord: string, tell: Tell): void {
  const names = unled.map(({ step }) => `'${shortLine(step.name ?? step.title)}'`);
  const [first] = unled;
  if (!first) return;
  const same = `Is het steeds dezelfde? Zet dan boven de eerste ${stepWord} één regel: wie leidt: leerkracht.`;
  tell(
    first.step.line,
    names.length === 1
      ? `Bij ${names[0]} staat niet wie deze stap leidt.`
      : `Van ${names.length} stappen staat er niet wie ze leidt: ${names.join(', ')}.`,
    `Zet achter de naam een streepje en wie: ${exampleOfStep(stepWord)} ${same}`,
  );
}

const WORDS_OF_SENTENCE = 3;

/** A step of which the heading says what happens: 'Stap 3: De leerkracht praat met beide kinderen.' */
function withOwnTask(step: DraftStep): DraftStep {
  const { tasks, title, number } = step;
  const says = step.name !== undefined || title.split(/\s+/).length >= WORDS_OF_SENTENCE;
  if (tasks.length > 0 || number === 0 || !says) return step;
  return {
    ...step,
    tasks: [{ text: withStop(`${title.charAt(0).toUpperCase()}${title.slice(1)}`), records: 'niets' }],
  };
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
