import { getCollection } from 'astro:content';
import type { Message } from '../protocol/message';

/** All messages to parents, in order of their file names. */
export async function allMessages(): Promise<readonly Message[]> {
  const entries = await getCollection('messages');
  return entries.map(({ id, data }) => ({ id, ...data })).toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
