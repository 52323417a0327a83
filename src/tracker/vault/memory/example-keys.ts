import type { Age } from '../age/age';
import type { FileKeys } from '../exchange/exchange-parts';
import type { StorageFailure } from '../failures';
import { passphraseSlot, recoverySlot } from '../keys/slots';
import { done, failed, type Outcome } from '../outcome';

/** What opens the files of an example. Nobody has anything to hide in it. */
export const EXAMPLE_PASSPHRASE = 'voorbeeld';

/** Keys of an example, made when they are first asked for. */
export function exampleKeys(age: Age): () => Promise<Outcome<FileKeys, StorageFailure>> {
  let made: Promise<Outcome<FileKeys, StorageFailure>> | undefined;

  async function make(): Promise<Outcome<FileKeys, StorageFailure>> {
    const own = await age.makeKeyPair();
    const recovery = await age.makeKeyPair();
    if (!own.ok || !recovery.ok) return failed('failed');
    const { identity } = own.value;
    const first = await passphraseSlot(age, identity, EXAMPLE_PASSPHRASE);
    const second = await recoverySlot(age, identity, recovery.value);
    if (!first.ok || !second.ok) return failed('failed');
    const slots = { passphraseSlot: first.value, recoverySlot: second.value };
    return done({ identity, recovery: recovery.value.recipient, ...slots });
  }

  return () => {
    made ??= make();
    return made;
  };
}
