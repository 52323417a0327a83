import { LOCK_WARNING_MS, type LockReason } from '../vault-state';
import type { VaultWorld } from '../world';

const TICK_MS = 1000;
/** A tab in the background ticks once a minute at least; longer without a tick is sleep. */
const ASLEEP_MS = 3 * 60_000;
/** How long a tab may be out of sight, also while another is used. */
export const HIDDEN_MS = 30 * 60_000;
/** How often other tabs are told that someone is here. */
const TELL_MS = 5000;

export interface AutoLock {
  /** The vault was opened: counting starts. */
  start(): void;
  /** Someone is here, in this tab or another. */
  stay(): void;
  /** Someone was active in another tab, at that time by the wall clock. */
  heard(at: number): void;
  /** Locks if it is time to; to be called before anything is shown again. */
  look(): void;
  /** When it locks for lack of activity, if that is soon; in milliseconds since 1970. */
  locksAt(): number | undefined;
}

interface Locking {
  /** Minutes without activity; `undefined` while there is nothing to lock. */
  readonly after: () => number | undefined;
  readonly lock: (why: LockReason) => void;
  /** The warning came or went. */
  readonly warn: () => void;
}

/** Locks when nobody is there, by the wall clock and by one that does not follow it back. */
export function createAutoLock(world: VaultWorld, { after, lock, warn }: Locking): AutoLock {
  let [activeAt, activeSteady] = [world.now(), world.steady()];
  let tickedAt = world.now();
  let hiddenAt: number | undefined;
  let toldAt = 0;
  let warned = false;

  /** A clock that was set back must not keep a vault open, nor one that stands still during sleep. */
  const idle = (): number => Math.max(world.now() - activeAt, world.steady() - activeSteady);

  function locksAt(): number | undefined {
    const minutes = after();
    if (minutes === undefined) return undefined;
    const left = minutes * 60_000 - idle();
    return left <= LOCK_WARNING_MS ? world.now() + left : undefined;
  }

  function tellWarning(): void {
    const soon = locksAt() !== undefined;
    if (soon === warned) return;
    warned = soon;
    warn();
  }

  function start(): void {
    [activeAt, activeSteady] = [world.now(), world.steady()];
    tickedAt = activeAt;
    hiddenAt = undefined;
    warned = false;
  }

  function stay(): void {
    // Whoever comes back after the time does not keep it open by moving the mouse.
    look();
    [activeAt, activeSteady] = [world.now(), world.steady()];
    if (after() !== undefined && Math.abs(activeAt - toldAt) >= TELL_MS) {
      toldAt = activeAt;
      world.channel.send({ kind: 'active', at: activeAt });
    }
    tellWarning();
  }

  function look(): void {
    const now = world.now();
    const slept = now - tickedAt > ASLEEP_MS;
    tickedAt = now;
    hiddenAt = world.presence.visible() ? undefined : (hiddenAt ?? now);
    const minutes = after();
    if (minutes === undefined) {
      warned = false;
      return;
    }
    if (idle() >= minutes * 60_000) lock(slept ? 'slept' : 'idle');
    else if (hiddenAt !== undefined && now - hiddenAt >= HIDDEN_MS) lock('hidden');
    else tellWarning();
  }

  world.presence.watch({ active: stay, look });
  world.presence.every(TICK_MS, look);
  return {
    start,
    stay,
    heard(at) {
      look();
      if (at <= activeAt || at > world.now() + TICK_MS) return;
      [activeAt, activeSteady] = [at, world.steady()];
      tellWarning();
    },
    look,
    locksAt,
  };
}
