import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import type { Bytes } from '../age/reason';
import { done, failed } from '../outcome';
import { BACKUP_PARTS, type BackupPart } from './backup-parts';
import { MAX_FILE_BYTES } from './contents';
import type { FileOutcome, FileReason } from './reason';

/** Bytes of the zip that are unpacked before the size of what came out is looked at: even a zip bomb grows a thousandfold at most. */
const SLICE = 16 * 1024;
/** Files in a zip that we look at: more than we write, for a person may have packed the folder again, and computers add files of their own. */
const MAX_FILES = 64;
const END_RECORD_REACH = 22 + 0xffff;

/** Whether it begins as a zip does. */
export const isZip = (file: Bytes): boolean =>
  file[0] === 0x50 && file[1] === 0x4b && file[2] === 0x03 && file[3] === 0x04;

/**
 * The parts of a back-up that are in the zip, also when a person packed it anew.
 * @param limit bytes that may come out together; more is `too-large`
 */
export function unpack(zip: Bytes, limit = MAX_FILE_BYTES): FileOutcome<ReadonlyMap<BackupPart, Bytes>> {
  if (!isZip(zip)) return failed('not-ours');
  if (!hasEnd(zip)) return failed('truncated');
  const parts = new Map<BackupPart, Uint8Array[]>();
  let files = 0;
  let size = 0;
  const unzip = new Unzip((file) => {
    files += 1;
    if (files > MAX_FILES) throw new UnpackStop('not-ours');
    const part = partOf(file);
    if (part === undefined) return;
    if (parts.has(part)) throw new UnpackStop('damaged');
    if ((file.originalSize ?? 0) > limit) throw new UnpackStop('too-large');
    const pieces: Uint8Array[] = [];
    parts.set(part, pieces);
    file.ondata = (error, piece) => {
      // The library hands back what we threw ourselves while it was unpacking.
      if (error) throw error;
      size += piece.length;
      if (size > limit) throw new UnpackStop('too-large');
      pieces.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let from = 0; from < zip.length; from += SLICE) {
      unzip.push(zip.subarray(from, from + SLICE), from + SLICE >= zip.length);
    }
  } catch (error) {
    // Everything else that the library throws says that this is no whole zip.
    return failed(error instanceof UnpackStop ? error.reason : 'damaged');
  }
  if (!parts.has('dossiers.age')) return failed('not-ours');
  return done(new Map([...parts].map(([part, pieces]) => [part, joined(pieces)])));
}

/** Thrown out of the library's callbacks, with why the zip is not read. */
class UnpackStop extends Error {
  readonly reason: FileReason;

  constructor(reason: FileReason) {
    super(reason);
    this.reason = reason;
  }
}

const partOf = ({ name }: UnzipFile): BackupPart | undefined => {
  const last = name.split(/[/\\]/).at(-1);
  return BACKUP_PARTS.find((part) => part === last);
};

/** A zip ends in a record of its own, with a comment of at most 64 kB behind it. */
function hasEnd(zip: Bytes): boolean {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - END_RECORD_REACH); at -= 1) {
    if (zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 0x05 && zip[at + 3] === 0x06) return true;
  }
  return false;
}

function joined(pieces: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
