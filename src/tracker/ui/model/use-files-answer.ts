import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Outcome } from '../../vault/outcome';
import { useWork } from './work';

/** What the vault answers about its files, asked again whenever they change; `undefined` until it is known. */
export function useFilesAnswer<T>(ask: () => Promise<Outcome<T, string>>): ReadonlySignal<T | undefined> {
  const { vault } = useWork();
  const known = useSignal<T | undefined>(undefined);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const answer = await ask();
      if (!isGone && answer.ok) known.value = answer.value;
    };
    const stop = vault.subscribe(({ kind }) => {
      if (kind === 'files') void look();
    });
    void look();
    return () => {
      isGone = true;
      stop();
    };
  }, [vault]);
  return known;
}
