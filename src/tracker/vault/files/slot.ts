/** What is inside a slot: the vault's secret key as a file that the age program takes after `-i`. */

import { identityText } from '../age/identity-text';
import type { Bytes } from '../age/reason';

export const slotContent = (identity: string): Bytes => new TextEncoder().encode(`${identity}\n`);

/** The secret key in an opened slot; `undefined` when there is none. Lines that begin with # are remarks. */
export function identityInSlot(content: Bytes): string | undefined {
  const line = new TextDecoder()
    .decode(content)
    .split('\n')
    .find((text) => text.trim() !== '' && !text.startsWith('#'));
  return line === undefined ? undefined : identityText(line);
}
