import type { OpenParts } from '../open-parts';

/** Work under one name, one after the other, in this tab alone. */
export function createTurns(): OpenParts['alone'] {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
    const over = turn.catch(() => undefined);
    last.set(name, over);
    void over.then(() => {
      if (last.get(name) === over) last.delete(name);
    });
    return turn;
  };
}
