import { type EntryId, isErased, type StoredEntry } from '../../log/entry';
import type { CaseFile } from '../case';
import {
  accept,
  type CorrectCommand,
  type EraseCommand,
  type Result,
  type RetractCommand,
  refuse,
  type Situation,
} from '../command';
import type { CaseEvent, EntryOf } from '../entries';
import { anomaliesOf } from '../queries/anomalies';
import { knownEntry, versionOf } from '../read-entry';
import { definedBy } from '../references';
import { replay } from '../replay';
import { findUntruth } from '../untruth';

const find = (file: CaseFile, id: EntryId): StoredEntry | undefined => file.entries.find((entry) => entry.id === id);
const unknownEntry = (id: EntryId): Result<never> => refuse({ code: 'unknown-reference', kind: 'entry', id });

/** Later than every entry that a clock gives. */
const LAST_TIME = '9999-12-31T23:59:59.999Z-9999';

/** Whether the case would hold something that does not fit and did not do so before. */
function breaks(file: CaseFile, event: CaseEvent): boolean {
  const trial = {
    ...event,
    id: 'trial',
    case: file.id,
    device: '',
    seq: 1,
    time: LAST_TIME,
    v: versionOf(event.type),
    salt: '',
    previous: null,
  };
  const after = replay([...file.entries, trial]);
  return after === undefined || anomaliesOf(after).length > anomaliesOf(file).length;
}

/** Corrects an entry: what it names stays the same, and what it says must be possible. */
export function decideCorrect(file: CaseFile, command: CorrectCommand, at: Situation): Result<CaseEvent[]> {
  const stored = find(file, command.target);
  if (stored === undefined) return unknownEntry(command.target);
  if (isErased(stored)) return refuse({ code: 'entry-erased' });
  const target = knownEntry(stored);
  if (target === undefined || target.type !== command.type) return refuse({ code: 'not-correctable' });
  const corrected = { type: command.type, body: { ...command.body, by: target.body.by } } as CaseEvent;
  if (identityOf(corrected) !== identityOf(target)) return refuse({ code: 'not-correctable' });
  const untruth = findUntruth(file.live, corrected, at);
  if (untruth) return refuse(untruth);
  const { type: of, body } = corrected;
  const event = {
    type: 'entry-corrected',
    body: { by: at.by, target: target.id, of, version: versionOf(of), body, reason: command.reason },
  } as const;
  return breaks(file, event) ? refuse({ code: 'others-depend-on-it' }) : accept([event]);
}

/** What a correction may not change: the name that others refer to, and the procedure that the case follows. */
function identityOf(event: CaseEvent): string | undefined {
  if (event.type === 'case-opened') return JSON.stringify([event.body.procedure.version, event.body.procedure.hash]);
  return definedBy(event)?.id;
}

/** Takes an entry back: it no longer counts and stays to be seen. */
export function decideRetract(
  file: CaseFile,
  { target: id, reason }: RetractCommand,
  at: Situation,
): Result<CaseEvent[]> {
  const target = find(file, id);
  if (target === undefined) return unknownEntry(id);
  if (isErased(target)) return refuse({ code: 'entry-erased' });
  if (target.type === 'case-opened' || target.type === 'entry-erased') return refuse({ code: 'not-retractable' });
  const event: { type: 'entry-retracted'; body: EntryOf<'entry-retracted'>['body'] } = {
    type: 'entry-retracted',
    body: { by: at.by, target: id, reason },
  };
  return breaks(file, event) ? refuse({ code: 'others-depend-on-it' }) : accept([event]);
}

/** Erases an entry's content for good. Others may refer to it: what they refer to is then lost. */
export function decideErase(file: CaseFile, command: EraseCommand, at: Situation): Result<CaseEvent[]> {
  const { target: id, commitment, reason } = command;
  const target = find(file, id);
  if (target === undefined) return unknownEntry(id);
  if (isErased(target)) return refuse({ code: 'entry-erased' });
  if (target.type === 'case-opened' || target.type === 'entry-erased') return refuse({ code: 'not-erasable' });
  return accept([{ type: 'entry-erased', body: { by: at.by, target: id, commitment, reason } }]);
}
