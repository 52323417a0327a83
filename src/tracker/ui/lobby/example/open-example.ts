import { firstOwner } from '../../../../protocol/roles';
import { keptProcedure, snapshotOf } from '../../../domain/procedure-snapshot';
import { versionOf } from '../../../domain/read-entry';
import type { Vault } from '../../../vault/vault';
import type { Clock } from '../../model/clock';
import { digest } from '../../model/digest';
import type { School } from '../../model/school';
import { STORIES } from './stories';
import { tellStory } from './tell-story';

/** Fills a vault in memory with the invented cases and gives it back. */
export async function openExample(vault: Vault, school: School, clock: Clock): Promise<Vault> {
  const { procedure, calendar } = school;
  const { hash } = await snapshotOf(procedure, digest);
  const { cases } = vault;
  const today = clock.today.peek();
  await vault.procedures.keep(hash, keptProcedure(procedure));
  await vault.settings.save('author', { role: firstOwner(procedure), initials: 'VB' });
  for (const [index, story] of STORIES.entries()) {
    const id = cases.newId();
    const label = `${today.slice(0, 4)}-${String(STORIES.length - index).padStart(2, '0')}`;
    const ground = { procedure, procedureHash: hash, calendar, today, now: clock.now(), label, newId: cases.newId };
    const events = tellStory(id, story, ground);
    await cases.append(
      id,
      events.map(({ type, body }) => ({ id: cases.newId(), type, v: versionOf(type), body })),
    );
  }
  return vault;
}
