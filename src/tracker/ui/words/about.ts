import { taskById } from '../../../protocol/order';
import type { Procedure } from '../../../protocol/procedure';
import { MEASURE, STEP } from '../../../words/phrases';
import { WORDS } from '../../../words/school-words';
import type { CaseFile } from '../../domain/case';
import { stillToSpeak } from '../../domain/evaluation-outcome';
import { accessRequests } from '../../domain/queries/access-requests';
import type { DueRow } from '../../domain/queries/due';
import { openReminders } from '../../domain/queries/reminders';
import type { Naming } from '../model/naming';
import { stepOfLine } from './due';
import { shortened } from './shortened';

const MAX = 90;
const short = (text: string): string => shortened(text, MAX);

/** What of a measure parents are to hear; it may begin later. Of a measure of another pupil no name is told, so the line has none either. */
const CHANGES = { began: `begin van een ${MEASURE.one}`, ended: `einde van een ${MEASURE.one}` } as const;

/** Whose parents: of that home where it is known. */
const parentsWords = (pupil: string, home: string | undefined, naming: Naming): string =>
  home === undefined ? `ouders van ${naming.pupil(pupil)}` : naming.person({ kind: 'parents', pupil, home });

/** Of parents who live apart each may have asked. */
function askedBy({ about, on, since }: DueRow, file: CaseFile, naming: Naming): string {
  const request = accessRequests(file).find(
    ({ asked: { body }, given }) =>
      given.length === 0 && body.pupil === about && body.answerBy === on && body.happenedOn === since,
  );
  return request ? `, door ${naming.person(request.asked.body.from)}` : '';
}

/** What exactly a row of 'Vandaag' is about: the task, the agreement, the measure, whose parents and of what. */
export function aboutWords(
  row: DueRow,
  file: CaseFile,
  procedure: Procedure | undefined,
  naming: Naming,
): string | undefined {
  const { kind, about = '', home, when, task, change, beside } = row;
  const taskText = task === undefined || procedure === undefined ? undefined : taskById(procedure, task)?.task.text;
  switch (kind) {
    case 'task-to-do':
      return taskText && `${short(taskText)}${row.about ? ` Nog met ${naming.pupil(about)}.` : ''}`;
    case 'decision-to-take':
    case 'report-to-hand-over':
      return row.on && taskText && short(taskText);
    case 'consent-to-ask':
    case 'consent-refused':
      return [naming.pupil(about), stepOfLine(row, procedure)].filter(Boolean).join(', ');
    case 'parents-to-tell': {
      const more = [
        change && CHANGES[change],
        !change && taskText && stepOfTask(task, procedure),
        when && `alleen als ${when}`,
        beside && 'niet uit het protocol',
      ].filter(Boolean);
      return [parentsWords(about, home, naming), ...more].join(', ');
    }
    case 'agreement-to-check': {
      const made = file.agreements.find(({ body }) => body.agreement === about);
      return made && short(made.body.what);
    }
    case 'measure-to-end': {
      const taken = file.measures.find(({ body }) => body.use === about);
      return taken && `${naming.pupil(taken.body.pupil)}: ${short(taken.body.what)}`;
    }
    case 'suspension-to-follow':
      return [row.about && naming.pupil(row.about), WORDS.decisions.names.suspension, 'niet uit het protocol']
        .filter(Boolean)
        .join(', ');
    case 'reminder': {
      const set = openReminders(file).find(({ body }) => body.reminder === about);
      const who =
        row.whom !== undefined && (row.sort === 'call' ? parentsWords(row.whom, home, naming) : naming.pupil(row.whom));
      return [who, set && short(set.body.what)].filter(Boolean).join(': ');
    }
    case 'absent-to-speak': {
      const held = file.heldEvaluations.find(({ body }) => body.evaluation === about);
      const waiting = held ? stillToSpeak(file, held) : [];
      return `Nog niet gesproken: ${waiting.map(naming.pupil).join(', ')}`;
    }
    case 'access-to-give':
      return `${naming.pupil(about)}: er is gevraagd om alles te zien${askedBy(row, file, naming)}`;
    case 'procedure-to-bring':
      return 'Zet een back-up terug, of lees de overdracht opnieuw in.';
    case 'step-to-take':
      return stepOfLine(row, procedure);
    case 'reminder-to-set':
      return `Het protocol noemt hier geen ${STEP.nextAlone}.`;
    default:
      return undefined;
  }
}

const stepOfTask = (task: string | undefined, procedure: Procedure | undefined): string | undefined => {
  const found = task === undefined || procedure === undefined ? undefined : taskById(procedure, task)?.step;
  return found && (found.name ?? found.title);
};
