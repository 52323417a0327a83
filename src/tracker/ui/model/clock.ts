import { type ReadonlySignal, signal } from '@preact/signals';
import { type Day, dayOf } from '../../../protocol/day';

/** Where the school is; its days begin at midnight there, wherever the computer thinks it stands. */
const TIME_ZONE = 'Europe/Amsterdam';
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
  const read = () => dayOf(new Date(now()), TIME_ZONE);
  const today = signal(read());
  const timer = setInterval(() => {
    today.value = read();
  }, LOOK_EVERY_MS);
  return { now, today, close: () => clearInterval(timer) };
}
