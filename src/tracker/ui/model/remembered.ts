import { type Signal, signal } from '@preact/signals';
import { useWork } from './work';

/** Something that a screen remembers until the vault is locked, such as a filter; in memory alone. */
export function useRemembered<T>(name: string, first: T): Signal<T> {
  const { remembered } = useWork();
  const known = remembered.get(name) as Signal<T> | undefined;
  if (known !== undefined) return known;
  const made = signal(first);
  remembered.set(name, made);
  return made;
}
