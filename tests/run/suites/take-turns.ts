/** Where something that runs beside others speaks. */
export interface Voice {
  /** Passes on what a program printed. */
  write(bytes: string | Uint8Array, stream: 'stdout' | 'stderr'): void;
  /** Says a line of ours. */
  say(line: string): void;
  /** Has said everything. */
  end(): void;
}

/**
 * Lets those that run beside each other speak one after the other, so that nobody is read through somebody else: who
 * began first is heard at once, and what the next one says meanwhile is kept until the first has ended.
 * @param write where all of it goes
 * @returns the function that gives a voice, to call when something begins to run
 */
export function takeTurns(write: Voice['write']): () => Voice {
  const queue: { readonly kept: Parameters<Voice['write']>[]; isOver: boolean }[] = [];
  const passTurn = () => {
    for (let [first] = queue; first; [first] = queue) {
      for (const said of first.kept.splice(0)) write(...said);
      if (!first.isOver) return;
      queue.shift();
    }
  };
  return () => {
    const place = { kept: [] as Parameters<Voice['write']>[], isOver: false };
    queue.push(place);
    const voice: Voice = {
      write(...said) {
        if (queue[0] === place) write(...said);
        else place.kept.push(said);
      },
      say: (line) => voice.write(`${line}\n`, 'stdout'),
      end() {
        place.isOver = true;
        passTurn();
      },
    };
    return voice;
  };
}
