import { firstOwner } from '../../../protocol/roles';
import type { CaseFile } from '../case';
import {
  accept,
  type Command,
  type OpenCommand,
  type RecordCommand,
  type Refusal,
  type Result,
  refuse,
  type Situation,
} from '../command';
import { type CaseEvent, KINDS } from '../entries';
import type { Kinds } from '../entries/schema/kind';
import { findUntruth, takenId } from '../untruth';
import { decideAdvance } from './advance';
import { decideCorrect, decideErase, decideRetract } from './amendment';
import { decideClose } from './close';
import { decideHold, decidePlan } from './evaluation';
import { decideDecision, decideEndMeasure, decideMeasure } from './measure';
import { misfitsReader } from './misfits-reader';
import { decideRecord, fitsClosedCase } from './record';

/**
 * The entries that the command leads to, or why it is not carried out. Whoever departs from the protocol needs a reason,
 * and only what would make the record untrue is refused.
 * @param file the case; `undefined` for one that is to be opened
 */
export function decide(
  file: CaseFile | undefined,
  command: Command,
  at: Situation,
  kinds: Kinds = KINDS,
): Result<CaseEvent[]> {
  if (command.do === 'open') return file ? refuse({ code: 'already-opened' }) : decideOpen(command, at);
  if (file === undefined) return refuse({ code: 'not-opened' });
  if (file.procedure.hash !== at.procedureHash) throw new Error('another procedure than the case follows');
  const barred = bar(file, command);
  if (barred) return refuse(barred);
  const decided = decideOn(file, command, at);
  if (!decided.ok) return decided;
  return allFit(decided.value, () => file.live, at, kinds);
}

const ALSO_WHEN_VOIDED: readonly RecordCommand['type'][] = ['sent-outside', 'left-out-of-copy', 'access-asked'];

/** What the state of the case keeps from being done at all. */
function bar(file: CaseFile, command: Command): Refusal | undefined {
  if (file.unknown.length > 0) return setsAside(file, command) ? undefined : { code: 'read-only' };
  if (file.status === 'open' || ['correct', 'retract', 'erase'].includes(command.do)) return undefined;
  // What left is told whatever became of the case: who asks to see everything sees this case too.
  if (file.status === 'voided') {
    return command.do === 'record' && ALSO_WHEN_VOIDED.includes(command.type) ? undefined : { code: 'case-voided' };
  }
  return command.do === 'record' && fitsClosedCase(command) ? undefined : { code: 'case-closed' };
}

/** What nobody here can read may be taken back or erased all the same, so that the case can be written in again. */
const setsAside = (file: CaseFile, command: Command): boolean =>
  (command.do === 'retract' || command.do === 'erase') && file.unknown.includes(command.target);

function decideOn(file: CaseFile, command: Exclude<Command, OpenCommand>, at: Situation): Result<CaseEvent[]> {
  switch (command.do) {
    case 'record':
      return decideRecord(file, command, at);
    case 'advance':
      return decideAdvance(file, command, at);
    case 'plan-evaluation':
      return decidePlan(file, command, at);
    case 'hold-evaluation':
      return decideHold(file, command, at);
    case 'take-decision':
      return decideDecision(file, command, at);
    case 'take-measure':
      return decideMeasure(file, command, at);
    case 'end-measure':
      return decideEndMeasure(file, command, at);
    case 'close':
      return decideClose(file, command, at);
    case 'correct':
      return decideCorrect(file, command, at);
    case 'retract':
      return decideRetract(file, command, at);
    case 'erase':
      return decideErase(file, command, at);
    // Stryker disable next-line all: nothing gets here, the type check proves it
    default:
      return command satisfies never;
  }
}

/** Opens a case at the report, with the pupils and the intake as far as they are known (S0-1, S0-2). */
function decideOpen({ label, happenedOn, pupils, intake, report }: OpenCommand, at: Situation): Result<CaseEvent[]> {
  const { by, procedure, procedureHash } = at;
  const owner = firstOwner(procedure) ?? by.role;
  const opening = { by, happenedOn, label, owner, procedure: { version: procedure.version, hash: procedureHash } };
  const events: CaseEvent[] = [
    { type: 'case-opened', body: opening },
    ...pupils.map((pupil): CaseEvent => ({ type: 'pupil-added', body: { ...pupil, by } })),
  ];
  if (Object.keys(intake).length > 0) events.push({ type: 'intake-recorded', body: { ...intake, by, happenedOn } });
  if (report) events.push({ type: 'report-received', body: { ...report, by } });
  // Each is told after the ones before it.
  return allFit(events, (index) => events.slice(0, index), at, KINDS);
}

/** The events, or why one of them cannot be written down: nobody could read it, or it cannot be true after what was told. */
function allFit(
  events: CaseEvent[],
  toldBefore: (index: number) => readonly CaseEvent[],
  at: Situation,
  kinds: Kinds,
): Result<CaseEvent[]> {
  for (const [index, event] of events.entries()) {
    const told = toldBefore(index);
    const refusal = misfitsReader(event, kinds) ?? findUntruth(told, event, at, kinds) ?? takenId(told, event, kinds);
    if (refusal) return refuse(refusal);
  }
  return accept(events);
}
