/** Texts of a case that do not say whom they are about, so that only a person can say whether a family may have them. */
import type { Day } from '../../../protocol/day';
import { taskById } from '../../../protocol/order';
import type { Procedure } from '../../../protocol/procedure';
import type { EntryId } from '../../log/entry';
import type { CaseFile } from '../case';
import { timelineOf } from '../queries/timeline';
import { pupilsAmong } from './scope';
import { REPORT_WORDS as WORDS } from './words';

export interface LooseNote {
  readonly entry: EntryId;
  readonly on: Day;
  readonly kind: string;
  readonly text: string;
  /** Part of a report where it stands once it was chosen; the others are listed apart, and only where someone sees everything. */
  readonly inPart: boolean;
}

/** Notes with tasks, decisions, agreements, talks and observations without a pupil, and working notes, in order of days. */
export function looseNotes(file: CaseFile, procedure: Procedure): readonly LooseNote[] {
  return timelineOf(file).flatMap(({ on, reads }): LooseNote[] => {
    const note = (kind: string, text: string | undefined, inPart: boolean): LooseNote[] =>
      reads !== undefined && text?.trim() ? [{ entry: reads.id, on, kind, text, inPart }] : [];
    const taskWords = (id: string): string => {
      const task = taskById(procedure, id)?.task.text;
      return task === undefined ? WORDS.taskNote : `${WORDS.taskNote} "${task}"`;
    };
    switch (reads?.type) {
      case 'working-note-written':
        return note(WORDS.workingNote, reads.body.text, false);
      case 'task-done':
        return note(taskWords(reads.body.task), reads.body.note, false);
      case 'task-not-applicable':
        return note(taskWords(reads.body.task), reads.body.reason, true);
      case 'talk-held': {
        const { kind, with: people, facts } = reads.body;
        if (kind === 'staff') return note(WORDS.talkKinds.staff, facts, false);
        return pupilsAmong(people).length > 0 ? [] : note(WORDS.talkKinds[kind], facts, true);
      }
      case 'decision-taken': {
        const { kind, what, pupils } = reads.body;
        return pupils.length > 0 ? [] : note(WORDS.decisionKinds[kind], what, true);
      }
      case 'agreement-made':
        return pupilsAmong(reads.body.who).length > 0 ? [] : note(WORDS.parts.agreements, reads.body.what, true);
      case 'observation-noted':
        return reads.body.pupils.length > 0 ? [] : note(WORDS.parts.observations, reads.body.facts, true);
      default:
        return [];
    }
  });
}

/** Those that a report may have. Working notes are never in one. */
export const looseForReport = (file: CaseFile, procedure: Procedure): readonly LooseNote[] =>
  looseNotes(file, procedure).filter(({ kind }) => kind !== WORDS.workingNote);
