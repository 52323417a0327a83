import { readHeader } from '../age/header';
import { armoredHead, isArmored } from '../age/is-armored';
import { done, failed } from '../outcome';
import type { Sealing } from '../vault-files';
import { MAX_FILE_BYTES } from './contents';
import { fromAge } from './from-age';
import { readBytes } from './read-bytes';
import type { FileOutcome } from './reason';
import { isZip } from './unpack';

const HEAD_BYTES = 64 * 1024;

/** What a file is as far as its outside tells; reads its first bytes alone. */
export async function inspect(file: Blob): Promise<FileOutcome<Sealing>> {
  // Chromium gives this size to a file that was gone before anything looked at it.
  if (file.size === 0) return failed('unreadable');
  const read = await readBytes(file.slice(0, HEAD_BYTES));
  if (!read.ok) return read;
  const head = read.value;
  if (isZip(head)) return file.size > MAX_FILE_BYTES ? failed('too-large') : done('back-up');
  const header = fromAge(readHeader(isArmored(head) ? armoredHead(head) : head));
  if (!header.ok) return header;
  if (file.size > MAX_FILE_BYTES) return failed('too-large');
  return done(header.value.kind === 'passphrase' ? 'passphrase' : 'key');
}
