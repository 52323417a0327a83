import { effect } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Procedure } from '../../../protocol/procedure';
import type { CaseFile } from '../../domain/case';
import type { Vault } from '../../vault/vault';
import { type CaseDesk, openCaseDesk } from './case-desk';
import type { Clock } from './clock';
import { digest } from './digest';
import { followHealth, type Health } from './health';
import { createIssue, type Issue } from './issue';
import { openPreferences, type Preferences } from './preferences';
import { openProcedures } from './procedures';
import type { Router } from './router';
import { createSaveLine, type SaveLine } from './save-state';
import type { School } from './school';

/** Everything that the screens of an open vault work with; one for as long as it is open. */
export interface Work {
  readonly vault: Vault;
  readonly school: School;
  readonly clock: Clock;
  readonly router: Router;
  readonly desk: CaseDesk;
  readonly preferences: Preferences;
  readonly saveLine: SaveLine;
  readonly health: Health;
  readonly issue: Issue;
  /** What screens remember while the vault is open (`remembered.ts`). */
  readonly remembered: Map<string, unknown>;
  /** The procedure that the case follows; `undefined` when it is not at hand, and the case can only be read. */
  procedureOf(file: CaseFile): Procedure | undefined;
  close(): void;
}

/** What comes from outside of an open vault. */
export type Surroundings = Pick<Work, 'vault' | 'school' | 'clock' | 'router'>;

/** Starts working in an open vault. */
export async function openWork(surroundings: Surroundings): Promise<Work> {
  const { vault, school, clock } = surroundings;
  const procedures = await openProcedures(vault, school.procedure, digest);
  await procedures.refresh();
  const preferences = await openPreferences(vault);
  const desk = openCaseDesk(vault, procedures, school.calendar);
  const saveLine = createSaveLine(clock.now);
  const health = followHealth(vault);
  // How much came in since the last back-up is known only when all cases were read.
  const stopAsking = effect(() => {
    if (desk.loading.value.kind === 'read') health.refresh();
  });
  const author = () => {
    const known = preferences.author.peek();
    if (known === undefined) throw new Error('asked to write before it was known who writes');
    return known;
  };
  return {
    ...surroundings,
    desk,
    preferences,
    saveLine,
    health,
    remembered: new Map(),
    issue: createIssue({ ...surroundings, desk, procedures, saveLine, author }),
    procedureOf: ({ procedure }) => procedures.known.get(procedure.hash),
    close() {
      stopAsking();
      desk.close();
      preferences.close();
      health.close();
    },
  };
}

export const WorkContext = createContext<Work | undefined>(undefined);

/** The work of the open vault; for components of its screens only. */
export function useWork(): Work {
  const work = useContext(WorkContext);
  if (work === undefined) throw new Error('no vault is open');
  return work;
}
