import { randomId } from '../keys/random-id';
import type { OpenTabs } from '../world';

/** By a lock that each tab holds while the vault is open in it: the browser lets go of it when the tab ends, however it ends. */
export function browserOpenTabs(name: string): OpenTabs {
  const own = randomId();
  const prefix = `${name} open `;
  let release: (() => void) | undefined;
  return {
    own,
    enter() {
      if (release !== undefined) return;
      const left = new Promise<void>((resolve) => {
        release = resolve;
      });
      void navigator.locks.request(`${prefix}${own}`, () => left);
    },
    leave() {
      release?.();
      release = undefined;
    },
    async open() {
      const { held = [] } = await navigator.locks.query();
      return new Set(
        held.flatMap(({ name: lock = '' }) => (lock.startsWith(prefix) ? [lock.slice(prefix.length)] : [])),
      );
    },
  };
}
