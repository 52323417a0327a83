/** What is seen of a running suite, time after time. */
export interface Sight {
  /** Seconds by the clock since it began. */
  readonly clock: number;
  /** Seconds of processor time until now; undefined where the system does not tell. */
  readonly processor: number | undefined;
  /** How much it has printed until now, in any unit that only grows. */
  readonly printed: number;
}

/** Seconds by the clock in which something that waits for nothing uses at least a little of the slowest machine. */
const HANG = 600;
/** Processor time that something which is not hanging uses in that many seconds, however busy the machine. */
const PULSE = 2;
/** Seconds by the clock without a word after which a suite is given up where the system tells nothing of its processor time. */
const SILENCE = 3600;

/**
 * Judges a suite that runs, sight after sight; the answer is why it has to be stopped, if it has to.
 *
 * A suite that prints makes progress and is never stopped, however long it takes. One that prints nothing is stopped
 * when it has used the processor time of its whole budget since its last word (it runs in a circle), or has used next to
 * none for ten minutes (it waits for what never comes).
 * @param budget seconds of processor time on this machine
 */
export function watchSuite(budget: number): (sight: Sight) => 'circles' | 'hangs' | undefined {
  let word: Sight = { clock: 0, processor: 0, printed: 0 };
  let pulse: Sight = word;
  return (sight) => {
    if (sight.printed > word.printed) word = pulse = sight;
    if (sight.processor === undefined) return sight.clock - word.clock > SILENCE ? 'hangs' : undefined;
    if (sight.processor - (word.processor ?? 0) > budget) return 'circles';
    if (sight.processor - (pulse.processor ?? 0) > PULSE) pulse = sight;
    return sight.clock - pulse.clock > HANG ? 'hangs' : undefined;
  };
}
