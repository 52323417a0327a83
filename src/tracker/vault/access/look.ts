import { ANSWER_MS } from '../database/answer-in-time';
import type { Bridge, Marker, Slots } from '../database/vault-database';
import { SCHEMA } from '../database/vault-database';
import type { StorageFailure } from '../failures';
import { done, failed, type Outcome } from '../outcome';
import type { VaultState } from '../vault-state';
import type { VaultCore } from './vault-core';

/** What is stored of a vault beside its cases. */
export interface Stored {
  readonly marker: Marker;
  readonly slots: Slots;
  readonly bridge?: Bridge;
}

/** Reads which vault is here; `undefined` when there is none. */
export async function readStored({ connection }: VaultCore): Promise<Outcome<Stored | undefined, StorageFailure>> {
  const found = await connection.runUnmarked('r', async ({ meta }) => ({
    marker: (await meta.get('marker')) as Marker | undefined,
    slots: (await meta.get('slots')) as Slots | undefined,
    bridge: (await meta.get('bridge')) as Bridge | undefined,
  }));
  if (!found.ok) return failed(found.reason === 'exists' ? 'failed' : found.reason);
  const { marker, slots, bridge } = found.value;
  if (marker === undefined || slots === undefined) return done(undefined);
  if (marker.schema > SCHEMA) return failed('newer-program-needed');
  return done(bridge === undefined ? { marker, slots } : { marker, slots, bridge });
}

/** Opens the database and sees what there is; ends in any state that is not open. */
export async function look(core: VaultCore): Promise<void> {
  const { world, connection } = core;
  if (world.framed) return core.become({ kind: 'framed' });
  if (!world.capable) return core.become({ kind: 'unavailable', why: 'old-browser' });
  // A storage that never answers leaves a way out; when it answers after all, the state follows.
  const waiting = setTimeout(() => {
    if (core.state().kind === 'opening') core.become({ kind: 'unavailable', why: 'no-answer' });
  }, world.answerMs ?? ANSWER_MS);
  const opened = await connection.open();
  clearTimeout(waiting);
  if (!opened.ok) {
    const { reason } = opened;
    if (reason === 'newer-program-needed') return core.become({ kind: reason });
    return core.become({ kind: 'unavailable', why: reason === 'damaged' ? reason : 'no-storage' });
  }
  core.become(await found(core));
}

/** Which vault an open database holds, if any. */
export async function found(core: VaultCore): Promise<VaultState> {
  const { mark } = core.world;
  const stored = await readStored(core);
  if (!stored.ok) {
    if (stored.reason === 'newer-program-needed') return { kind: stored.reason };
    return { kind: 'unavailable', why: 'damaged' };
  }
  if (stored.value === undefined) return { kind: mark.read() === undefined ? 'empty' : 'vanished' };
  mark.write(stored.value.marker.vault);
  return { kind: 'locked', why: 'start' };
}
