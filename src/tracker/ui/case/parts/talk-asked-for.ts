import { taskById } from '../../../../protocol/order';
import type { Family, Procedure, TaskId } from '../../../../protocol/procedure';
import { WORDS } from '../../../../words/school-words';
import type { CaseFile } from '../../../domain/case';
import type { Person, PupilId } from '../../../domain/entries';
import type { TalkKind } from '../../../domain/vocabulary';

interface AskedTalk {
  readonly kind: TalkKind;
  readonly with: Person[];
}

const asPeople = (ids: readonly PupilId[]): Person[] => ids.map((pupil) => ({ kind: 'pupil', pupil }));

interface Asked {
  readonly task: TaskId | undefined;
  readonly pupil: PupilId | undefined;
  /** Before that pupil comes back from a measure. */
  readonly isReturn?: boolean;
}

/** Mediation is between the two sides; where the task names others too, it is with everybody (S5-4). What the school does not offer is not filled in. */
function togetherAs(whom: readonly Family[]): TalkKind {
  const isForAll = whom.some((role) => role !== 'targeted' && role !== 'bullying');
  const kind = isForAll ? 'group' : 'mediation';
  return WORDS.talks.offered.includes(kind) ? kind : 'individual';
}

/**
 * The talk that is asked for, as far as that is sure: with the one pupil that it is about, or whom its task names where that is one pupil or
 * both sides at once. Of several of one side, who are talked with one by one, nobody is filled in.
 */
export function talkAskedFor(
  file: CaseFile,
  procedure: Procedure,
  { task, pupil, isReturn = false }: Asked,
): AskedTalk {
  const nobody: AskedTalk = { kind: 'individual', with: [] };
  const present = file.pupils.filter(({ removed }) => !removed);
  if (pupil !== undefined && isReturn) {
    return { kind: 'return', with: [...asPeople([pupil]), { kind: 'parents', pupil }] };
  }
  if (pupil !== undefined)
    return present.some(({ id }) => id === pupil) ? { ...nobody, with: asPeople([pupil]) } : nobody;
  const whom = (task === undefined ? undefined : taskById(procedure, task)?.task.talksWith) ?? [];
  const asked = present.filter(({ role }) => whom.includes(role));
  const isBothSides = asked.some(({ role }) => role === 'targeted') && asked.some(({ role }) => role !== 'targeted');
  if (asked.length > 1 && !isBothSides) return nobody;
  return { kind: isBothSides ? togetherAs(whom) : 'individual', with: asPeople(asked.map(({ id }) => id)) };
}
