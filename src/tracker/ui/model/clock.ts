import { type ReadonlySignal, signal } from '@preact/signals';
import { type Day, schoolDay } from '../../../protocol/day';

const LOOK_EVERY_MS = 20_000;

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** The day that it is at school; changes at midnight. */
  readonly today: ReadonlySignal<Day>;
  close(): void;
}

/** A clock that reads the time with `now`. */
export function createClock(now: () => number): Clock {
  const read = () => schoolDay(new Date(now()));
  const today = signal(read());
  const timer = setInterval(() => {
    today.value = read();
  }, LOOK_EVERY_MS);
  return { now, today, close: () => clearInterval(timer) };
}
