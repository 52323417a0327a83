import type { Digest } from '../../log/chain';
import type { Hash } from '../../log/entry';

const REMEMBERED = 64;

/** The same digest, that answers at once for what it was asked last: a link is wanted again when the next entry is written. */
export function rememberedDigest(digest: Digest): Digest {
  const known = new Map<string, Promise<Hash>>();
  return (text) => {
    const found = known.get(text) ?? digest(text);
    known.delete(text);
    known.set(text, found);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return found;
  };
}
