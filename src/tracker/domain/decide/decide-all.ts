import { stampAfter } from '../../log/clock';
import type { CaseId, StoredEntry } from '../../log/entry';
import type { CaseFile } from '../case';
import { accept, type Command, type Result, type Situation } from '../command';
import { continued } from '../continued';
import type { CaseEvent } from '../entries';
import { versionOf } from '../read-entry';
import { replay } from '../replay';
import { decide } from './decide';

/**
 * The case as it would be with these events at the end.
 * @param at milliseconds since 1970
 */
export function withEvents(
  id: CaseId,
  file: CaseFile | undefined,
  events: readonly CaseEvent[],
  at: number,
): CaseFile | undefined {
  const told = file?.entries ?? [];
  let last = told.at(-1)?.time;
  const provisional = events.map((event, index): StoredEntry => {
    last = stampAfter(last, at);
    return {
      ...event,
      id: `provisional-${index}`,
      case: id,
      device: 'provisional',
      seq: index + 1,
      time: last,
      v: versionOf(event.type),
      salt: '',
      previous: null,
    };
  });
  return (file && continued(file, provisional)) ?? replay([...told, ...provisional]);
}

/**
 * The events that the commands lead to, each decided on the case as the ones before left it; or the first refusal.
 * @param now milliseconds since 1970
 */
export function decideAll(
  id: CaseId,
  file: CaseFile | undefined,
  commands: readonly Command[],
  situation: Situation,
  now: number,
): Result<readonly CaseEvent[]> {
  const events: CaseEvent[] = [];
  let present = file;
  for (const command of commands) {
    const decided = decide(present, command, situation);
    if (!decided.ok) return decided;
    events.push(...decided.value);
    present = withEvents(id, file, events, now);
  }
  return accept(events);
}
