import { existsSync } from 'node:fs';

/** A screen of X that no other test has now, looked for from that number on; another process may still take it before you do. */
export function freeDisplay(from: number): string {
  let number = from;
  // There X itself keeps the lock and the socket of each screen, whatever the machine.
  while (existsSync(`/tmp/.X${number}-lock`) || existsSync(`/tmp/.X11-unix/X${number}`)) number += 1;
  return `:${number}`;
}
