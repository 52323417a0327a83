/**
 * How a screen changes a case: it issues commands, and shows what came of them.
 * `issue` decides on the case as it is now, stores what was decided in one transaction, and resolves when it is on disk;
 * the desk has it by then. A refusal or a failed save changed nothing: the screen keeps what was typed and issues the same
 * again. Screens use this by way of `useMove` (`move.ts`), which also asks for the reason where the protocol is departed from.
 */
import type { CaseFile } from '../../domain/case';
import type { Command, Refusal, Situation } from '../../domain/command';
import { decideAll } from '../../domain/decide/decide-all';
import type { Author, CaseEvent } from '../../domain/entries';
import { versionOf } from '../../domain/read-entry';
import type { CaseId } from '../../log/entry';
import type { SaveFailure } from '../../vault/failures';
import type { NewEntry, Vault } from '../../vault/vault';
import type { CaseDesk } from './case-desk';
import type { Clock } from './clock';
import type { Procedures } from './procedures';
import type { SaveLine } from './save-state';
import type { School } from './school';

export type Issued =
  /** On disk, and the desk knows it. */
  | { readonly kind: 'saved'; readonly case: CaseId }
  /** Nothing changed. Words are in `words/refusals.ts`. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The case follows a procedure that is not at hand: it can only be read. */
  | { readonly kind: 'no-procedure' }
  /** Nothing changed; issuing the same again is safe, also when it was stored after all. Words are in `words/failures.ts`. */
  | { readonly kind: 'not-saved'; readonly reason: SaveFailure };

/**
 * @param id the case; a new one has an id of `vault.cases.newId()` that the screen keeps while trying
 * @param options.draft key of the draft that goes when this is stored
 */
export type Issue = (
  id: CaseId,
  commands: readonly Command[],
  options?: { readonly draft?: string },
) => Promise<Issued>;

interface Parts {
  readonly vault: Vault;
  readonly school: School;
  readonly clock: Clock;
  readonly desk: CaseDesk;
  readonly procedures: Procedures;
  readonly saveLine: SaveLine;
  author(): Author;
}

/** How often a case that another tab changes meanwhile is decided on anew. */
const TRIES = 3;

export function createIssue({ vault, school, clock, desk, procedures, saveLine, author }: Parts): Issue {
  /** Ids of entries that were not stored, or not for sure, by what they say: the same again keeps its ids. */
  const unsaved = new Map<string, readonly NewEntry[]>();

  function situationOf(file: CaseFile | undefined): Situation | undefined {
    const hash = file?.procedure.hash ?? procedures.current.hash;
    const procedure = procedures.known.get(hash);
    if (procedure === undefined) return undefined;
    const { calendar } = school;
    return { today: clock.today.peek(), by: author(), procedure, procedureHash: hash, calendar };
  }

  function entriesFor(key: string, events: readonly CaseEvent[]): readonly NewEntry[] {
    const entries =
      unsaved.get(key) ?? events.map(({ type, body }) => ({ id: vault.cases.newId(), type, v: versionOf(type), body }));
    unsaved.set(key, entries);
    return entries;
  }

  return async (id, commands, options) => {
    for (let tries = 1; ; tries += 1) {
      const file = desk.now().files.get(id);
      const situation = situationOf(file);
      if (situation === undefined) return { kind: 'no-procedure' };
      const decided = decideAll(id, file, commands, situation, clock.now());
      if (!decided.ok) return { kind: 'refused', refusal: decided.refusal };
      const key = JSON.stringify([id, decided.value]);
      const entries = entriesFor(key, decided.value);
      const saved = await saveLine.follow(
        file === undefined
          ? procedures.keepCurrent().then((kept) => (kept.ok ? vault.cases.append(id, entries, options) : kept))
          : vault.cases.append(id, entries, options),
      );
      if (saved.ok) {
        unsaved.delete(key);
        return { kind: 'saved', case: id };
      }
      if (saved.reason !== 'changed-elsewhere' || tries === TRIES) return { kind: 'not-saved', reason: saved.reason };
      unsaved.delete(key);
    }
  };
}
