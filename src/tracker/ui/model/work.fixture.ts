import { signal } from '@preact/signals';
import { CALENDAR, day, FIVE_STEPS, TUTOR } from '../../domain/case.fixture';
import { ageOver } from '../../vault/age/age';
import { directWork } from '../../vault/age/direct-work';
import { createMemoryVault } from '../../vault/memory/memory-vault';
import type { Vault } from '../../vault/vault';
import type { Clock } from './clock';
import { changesTo, isProcedure, procedureIn, readBody, tellsCase } from './read-for-vault';
import type { Router } from './router';
import type { School } from './school';
import { openWork, type Work } from './work';

export const SCHOOL: School = {
  name: 'Proefschool',
  procedure: FIVE_STEPS,
  calendar: CALENDAR,
  roles: { tutor: 'tutor', adviseur: 'adviseur', rector: 'rector' },
  staff: ['adviseur', 'conciërge'],
  messages: [],
  base: '/',
  site: 'https://proef.example/',
  version: '0.1.0',
};

const NOW = Date.parse('2026-12-01T10:00:00Z');

const clock: Clock = { now: () => NOW, today: signal(day('2026-12-01')), close: () => undefined };

const router: Router = {
  route: signal({ screen: 'today' as const }),
  cameBack: () => false,
  before: () => undefined,
  go: () => undefined,
  close: () => undefined,
};

/** Resolves when the signal-like thing says so; for what is read in the background. */
export async function until(test: () => boolean): Promise<void> {
  while (!test()) await new Promise((resolve) => setTimeout(resolve));
}

/** The reader that the vault has in the tracker. */
export const READING = {
  readBody,
  changesTo,
  tellsCase,
  procedureIn,
  isProcedure,
  app: '0.1.0',
  here: { school: SCHOOL.name, site: SCHOOL.site },
};

/** An open vault in memory. */
export const memoryVault = (): Vault => createMemoryVault(ageOver(directWork(), 2), READING, clock.now);

/** Work in a vault in memory whose writer is known and whose cases are read. */
export async function workIn(vault: Vault = memoryVault()): Promise<Work> {
  const work = await openWork({ vault, school: SCHOOL, clock, router });
  await work.preferences.saveAuthor(TUTOR);
  await until(() => work.desk.loading.value.kind === 'read');
  return work;
}
