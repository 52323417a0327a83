import type { Mark } from '../world';

/** A note in local storage. Where that is blocked there is none, and nothing fails. */
export function browserMark(name: string): Mark {
  const tried = <Value>(action: () => Value): Value | undefined => {
    try {
      return action();
    } catch {
      return undefined;
    }
  };
  return {
    read: () => tried(() => localStorage.getItem(name)) ?? undefined,
    write: (vault) => tried(() => localStorage.setItem(name, vault)),
    clear: () => tried(() => localStorage.removeItem(name)),
  };
}
