/** The part of a report that says what was not written down though the procedure asks for it: a case must show that too. */
import type { Task } from '../../../protocol/procedure';
import { stepTitle } from '../../../protocol/step-name';
import { termBesideText } from '../../../words/term-words';
import { gapGroups } from '../queries/gap-groups';
import { type Gap, gapsOf } from '../queries/gaps';
import { type Block, heading, list, paragraph } from './document';
import { GAP_WORDS, gapWords } from './gap-words';
import { isOpen, isOpenHome, pupilWords, roleWords, type Scope } from './scope';

/** Whether a family may know of it: nothing of what was asked of other families or pupils, and not that a reporter is not named. */
function isTold(scope: Scope, gap: Gap): boolean {
  if (scope.reader === undefined) return true;
  switch (gap.kind) {
    case 'no-reporter':
    case 'tasks':
    case 'report-to-hand-over':
    case 'offer-to-answer':
    case 'agreement-to-check':
    case 'measure-to-end':
    case 'suspension-to-follow':
    case 'absent-to-speak':
    case 'reminder':
      return false;
    case 'parents':
      // Of a measure of another pupil a family's copy tells nothing.
      return !gap.beside && isOpen(scope, gap.pupil) && isOpenHome(scope, gap.home);
    case 'consent-to-ask':
      return isOpen(scope, gap.row.about);
    default:
      return true;
  }
}

/** What is open on the day of the report; nothing of a report over a period, which tells what happened in it. */
export function gapsPart(scope: Scope): Block[] {
  const { file, procedure, calendar, today, period } = scope;
  if (period.from !== undefined || period.until !== undefined) return [];
  const naming = {
    file,
    procedure,
    pupil: (id: string) => pupilWords(scope, id),
    role: (id: string) => roleWords(scope, id),
    home: (id: string) => file.homes.get(id)?.carers.join(', ') ?? '',
  };
  const gaps = gapsOf(file, procedure, calendar, today).filter((gap) => isTold(scope, gap));
  const { general, steps } = gapGroups(gaps, file);
  const perStep = steps.map(({ step, count }) => `${step.name ?? step.title} (${count})`).join(', ');
  return [
    ...paragraph(steps.length > 1 ? GAP_WORDS.perStep.replace('{}', () => perStep) : undefined),
    ...list(general.map((gap) => gapWords(gap, naming))),
    ...steps.flatMap(({ step, besides, unwritten, unticked }) => [
      heading(
        3,
        GAP_WORDS.tasks.replace('{}', () => stepTitle(step)),
      ),
      ...list([...besides.map((gap) => gapWords(gap, naming)), ...unwritten.map(taskWords)]),
      ...paragraph(unticked.length > 0 && besides.length + unwritten.length > 0 ? GAP_WORDS.unticked : undefined),
      ...list(unticked.map(taskWords)),
    ]),
  ];
}

function taskWords(task: Task): string {
  const { text, when } = task;
  const term = termBesideText(task);
  const condition = when === undefined ? '' : ` (${GAP_WORDS.onlyIf.replace('{}', () => when)})`;
  return `${text}${condition}${term ? ` ${term}.` : ''}`;
}
