/**
 * A zip of files that are stored as they are, byte for byte as fflate makes it. That library wants the whole content in
 * one piece, and makes a second copy; or it writes sizes behind the content, which not every unzip program reads.
 */
import type { Bytes } from '../age/reason';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** One file in the zip, to which content is added piece by piece. */
export class StoredFile {
  readonly pieces: Bytes[] = [];
  size = 0;
  #sum = 0xffff_ffff;

  /** @param name in ASCII */
  constructor(
    readonly name: string,
    content?: Bytes,
  ) {
    if (content) this.add(content);
  }

  add(piece: Bytes): void {
    let sum = this.#sum;
    for (let index = 0; index < piece.length; index += 1) {
      sum = (TABLE[(sum ^ (piece[index] as number)) & 0xff] as number) ^ (sum >>> 8);
    }
    this.#sum = sum;
    this.size += piece.length;
    this.pieces.push(piece);
  }

  /** CRC-32 of the content so far. */
  get sum(): number {
    return ~this.#sum >>> 0;
  }
}

const LOCAL_SIGN = 0x0403_4b50;
const CENTRAL_SIGN = 0x0201_4b50;
const END_SIGN = 0x0605_4b50;
const VERSION = 20;

/** The zip of these files, in this order, all of that moment in the time of this device. */
export function storedZip(files: readonly StoredFile[], at: Date): Blob {
  const parts: Bytes[] = [];
  const index: Bytes[] = [];
  let offset = 0;
  for (const file of files) {
    const name = new TextEncoder().encode(file.name);
    const about = commonFields(file, name.length, at);
    const local = bytes(4, (view) => view.setUint32(0, LOCAL_SIGN, true));
    parts.push(local, about, name, ...file.pieces);
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
const commonFields = (file: StoredFile, nameLength: number, at: Date): Bytes =>
  bytes(26, (view) => {
    view.setUint16(0, VERSION, true);
    view.setUint16(6, (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1), true);
    view.setUint16(8, ((at.getFullYear() - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate(), true);
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
