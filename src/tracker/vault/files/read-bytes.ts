import type { Bytes } from '../age/reason';
import { done, failed, type Outcome } from '../outcome';

/**
 * Everything in a file that a person chose. `unreadable` when the browser does not get at it any more: the stick was pulled
 * out, or another program moved or changed the file after it was chosen.
 */
export async function readBytes(file: Blob): Promise<Outcome<Bytes, 'unreadable'>> {
  try {
    return done(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // Browsers differ in which of their own errors it is; one of ours would be no DOMException.
    if (error instanceof DOMException) return failed('unreadable');
    throw error;
  }
}
