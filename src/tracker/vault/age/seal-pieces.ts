import { failed } from '../outcome';
import type { AgeOutcome, AgeReason, Bytes } from './reason';
import type { FromSealer, ToChecker } from './stream-tasks';
import type { AgeWork } from './work';

/** Pieces of plain text that may wait for the one that seals, and sealed ones for the one that compares: some megabytes. */
const MAX_PLAIN_WAITING = 4;
const MAX_SEALED_WAITING = 64;

/**
 * Seals the pieces as one file and opens it again at the same time. `take` gets the sealed pieces in order; they are worth
 * nothing unless the outcome is good. The pieces are used up, and rejecting ones reject this.
 */
export async function sealPieces(
  work: AgeWork,
  pieces: AsyncIterable<Bytes>,
  recipients: readonly string[],
  proofs: readonly string[],
  take: (sealed: Bytes) => void,
): Promise<AgeOutcome<void>> {
  const [toSealer, toChecker] = [new MessageChannel(), new MessageChannel()];
  const queue = new Queue();
  const tellChecker = (message: ToChecker): void => toChecker.port1.postMessage(message);
  toSealer.port1.onmessage = ({ data }: MessageEvent<FromSealer>) => {
    if ('sealed' in data) {
      queue.change({ sealed: 1 });
      tellChecker(data);
      take(data.sealed);
    } else if ('key' in data) tellChecker(data);
    else if ('ended' in data) toChecker.port1.postMessage(null);
    else queue.change({ plain: -1 });
  };
  toChecker.port1.onmessage = () => queue.change({ sealed: -1 });
  const tasks = [
    work.run('sealThrough', [recipients, toSealer.port2]),
    work.run('checkThrough', [proofs, toChecker.port2]),
  ].map(async (task) => {
    const outcome = await task;
    if (outcome.ok) return;
    queue.fail(outcome.reason);
    // When one of the two workers failed the other would wait for it for ever.
    toChecker.port1.postMessage(null);
  });
  try {
    for await (const piece of pieces) {
      tellChecker({ plain: piece });
      queue.change({ plain: 1 });
      toSealer.port1.postMessage(piece, [piece.buffer]);
      await queue.room();
      if (queue.failure) break;
    }
  } finally {
    toSealer.port1.postMessage(null);
    await Promise.all(tasks);
    toSealer.port1.close();
    toChecker.port1.close();
  }
  return queue.failure ? failed(queue.failure) : { ok: true, value: undefined };
}

/** Counts what waits for the two workers, and holds up whoever gives more until there is room. */
class Queue {
  failure: AgeReason | undefined;
  #plain = 0;
  #sealed = 0;
  #wake: (() => void) | undefined;

  change({ plain = 0, sealed = 0 }: { readonly plain?: number; readonly sealed?: number }): void {
    this.#plain += plain;
    this.#sealed += sealed;
    if (this.#hasRoom()) this.#wake?.();
  }

  fail(reason: AgeReason): void {
    // The first says why; the other then ends for want of something to do.
    this.failure ??= reason;
    this.#wake?.();
  }

  async room(): Promise<void> {
    if (this.#hasRoom()) return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
  }

  #hasRoom(): boolean {
    if (this.failure) return true;
    return this.#plain < MAX_PLAIN_WAITING && this.#sealed < MAX_SEALED_WAITING;
  }
}
