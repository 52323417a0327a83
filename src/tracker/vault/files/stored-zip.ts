/**
 * A zip of files that are stored as they are, byte for byte as fflate makes it. That library wants the whole content in
 * one piece, and makes a second copy; or it writes sizes behind the content, which not every unzip program reads.
 */
import type { Bytes } from '../age/reason';

/** What each byte does to the sum, four bytes deep: four at a time is twice as fast. */
const TABLES = Array.from({ length: 4 }, () => new Uint32Array(256));
const [ONE, TWO, THREE, FOUR] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
for (let byte = 0; byte < 256; byte += 1) {
  let sum = byte;
  for (const table of TABLES) {
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    table[byte] = sum;
  }
}

const at = (table: Uint32Array, place: number): number => table[place & 0xff] as number;

/** CRC-32, going on from an earlier one; begins and ends inverted. */
function crc32(sum: number, bytes: Bytes): number {
  let index = 0;
  let crc = sum;
  for (const last = bytes.length - 3; index < last; index += 4) {
    crc ^=
      (bytes[index] as number) |
      ((bytes[index + 1] as number) << 8) |
      ((bytes[index + 2] as number) << 16) |
      ((bytes[index + 3] as number) << 24);
    crc = at(FOUR, crc) ^ at(THREE, crc >>> 8) ^ at(TWO, crc >>> 16) ^ at(ONE, crc >>> 24);
  }
  for (; index < bytes.length; index += 1) crc = at(ONE, crc ^ (bytes[index] as number)) ^ (crc >>> 8);
  return crc;
}

/** So much is handed to the browser at a time, which keeps it outside the page's memory, or on disk. */
const BLOB_BYTES = 4 * 1024 * 1024;

/** One file in the zip, to which content is added piece by piece. */
export class StoredFile {
  size = 0;
  readonly #blobs: Blob[] = [];
  #pieces: Bytes[] = [];
  #waiting = 0;
  #sum = 0xffff_ffff;

  /** In ASCII. */
  readonly name: string;

  constructor(name: string, content?: Bytes) {
    this.name = name;
    if (content) this.add(content);
  }

  add(piece: Bytes): void {
    this.#sum = crc32(this.#sum, piece);
    this.size += piece.length;
    this.#pieces.push(piece);
    this.#waiting += piece.length;
    if (this.#waiting < BLOB_BYTES) return;
    this.#blobs.push(new Blob(this.#pieces));
    this.#pieces = [];
    this.#waiting = 0;
  }

  get content(): readonly BlobPart[] {
    return [...this.#blobs, ...this.#pieces];
  }

  /** Of the content so far. */
  get sum(): number {
    return ~this.#sum >>> 0;
  }
}

const LOCAL_SIGN = 0x0403_4b50;
const CENTRAL_SIGN = 0x0201_4b50;
const END_SIGN = 0x0605_4b50;
const VERSION = 20;

/** The zip of these files, in this order, all of that moment in the time of this device. */
export function storedZip(files: readonly StoredFile[], moment: Date): Blob {
  const parts: BlobPart[] = [];
  const index: Bytes[] = [];
  let offset = 0;
  for (const file of files) {
    const name = new TextEncoder().encode(file.name);
    const about = commonFields(file, name.length, moment);
    const local = bytes(4, (view) => view.setUint32(0, LOCAL_SIGN, true));
    parts.push(local, about, name, ...file.content);
    const central = bytes(6, (view) => {
      view.setUint32(0, CENTRAL_SIGN, true);
      view.setUint16(4, VERSION, true);
    });
    // Comment, disk and attributes are nothing; then where the file begins.
    const place = bytes(14, (view) => view.setUint32(10, offset, true));
    index.push(central, about, place, name);
    offset += local.length + about.length + name.length + file.size;
  }
  const end = bytes(22, (view) => {
    view.setUint32(0, END_SIGN, true);
    view.setUint16(8, files.length, true);
    view.setUint16(10, files.length, true);
    view.setUint32(
      12,
      index.reduce((sum, { length }) => sum + length, 0),
      true,
    );
    view.setUint32(16, offset, true);
  });
  return new Blob([...parts, ...index, end], { type: 'application/zip' });
}

/** The 26 bytes that both headers of a file have. */
const commonFields = (file: StoredFile, nameLength: number, moment: Date): Bytes =>
  bytes(26, (view) => {
    view.setUint16(0, VERSION, true);
    view.setUint16(6, (moment.getHours() << 11) | (moment.getMinutes() << 5) | (moment.getSeconds() >> 1), true);
    view.setUint16(8, ((moment.getFullYear() - 1980) << 9) | ((moment.getMonth() + 1) << 5) | moment.getDate(), true);
    view.setUint32(10, file.sum, true);
    view.setUint32(14, file.size, true);
    view.setUint32(18, file.size, true);
    view.setUint16(22, nameLength, true);
  });

function bytes(length: number, write: (view: DataView) => void): Bytes {
  const made = new Uint8Array(length);
  write(new DataView(made.buffer));
  return made;
}
