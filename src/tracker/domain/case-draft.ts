import type { TaskId } from '../../protocol/procedure';
import type { CaseFile, Home, Pupil, TaskEntry } from './case';
import type { HomeId, PupilId } from './entries';

/** A case while it is folded: each entry is written into it, so that the last of many costs no more than the first. */
export interface CaseDraft {
  /** Held by nobody else, and so are the lists in it. */
  readonly file: { -readonly [Name in keyof CaseFile]: CaseFile[Name] };
  /** The pupils, the homes and the tasks of `file`, from when an entry first tells of one; until then nothing is copied. */
  pupils?: Map<PupilId, Pupil>;
  homes?: Map<HomeId, Home>;
  tasks?: Map<TaskId, TaskEntry>;
}

/** A list of the case to which entries add at the end. */
export type ListName = Exclude<
  { [Name in keyof CaseFile]-?: CaseFile[Name] extends readonly unknown[] ? Name : never }[keyof CaseFile],
  'pupils'
>;

/** Puts the item at the end of that list. */
export function addTo<Name extends ListName>({ file }: CaseDraft, name: Name, item: CaseFile[Name][number]): void {
  (file[name] as CaseFile[Name][number][]).push(item);
}

/** The pupils by id, in order of adding, to be changed. */
export function pupilsIn(draft: CaseDraft): Map<PupilId, Pupil> {
  draft.pupils ??= new Map(draft.file.pupils.map((pupil) => [pupil.id, pupil]));
  return draft.pupils;
}

/** The homes by id, to be changed. */
export function homesIn(draft: CaseDraft): Map<HomeId, Home> {
  draft.homes ??= new Map(draft.file.homes);
  return draft.homes;
}

/** What was last said of each task, to be changed. */
export function tasksIn(draft: CaseDraft): Map<TaskId, TaskEntry> {
  draft.tasks ??= new Map(draft.file.tasks);
  return draft.tasks;
}

/** The case that the draft has become; the draft is not to be used after it. */
export function finished({ file, pupils, homes, tasks }: CaseDraft): CaseFile {
  if (pupils) file.pupils = [...pupils.values()];
  if (homes) file.homes = homes;
  if (tasks) file.tasks = tasks;
  return file;
}
