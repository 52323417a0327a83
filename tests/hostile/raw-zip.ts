/** A zip written by hand, so that each of its fields can say something else than the truth. It shares no code with the tracker. */
import { crc32, deflateRawSync } from 'node:zlib';

/** A file in the zip, and what its two headers say of it where that is not so. */
export interface Member {
  readonly name: string;
  readonly data: Uint8Array;
  /** 0 stored, 8 deflated; others are packed as stored and only called so. */
  readonly method?: number;
  readonly flags?: number;
  /** The name, sizes and sum in the header before the data. */
  readonly local?: Fields;
  /** The same in the list at the end. */
  readonly central?: Fields;
  /** Sum and sizes stand behind the data, as who writes without looking back does it. */
  readonly streamed?: boolean;
  /** Sizes stand in a field of their own of 64 bits, as for what is larger than 4 GB. */
  readonly zip64?: boolean;
  /** It is only in the list at the end, and begins where the first file does. */
  readonly overlaps?: boolean;
}

interface Fields {
  readonly name?: string;
  readonly size?: number;
  readonly packed?: number;
  readonly crc?: number;
}

interface End {
  readonly count?: number;
  readonly at?: number;
  readonly comment?: Uint8Array;
}

const bytesOf = (size: number, write: (bytes: Buffer) => void): Buffer => {
  const bytes = Buffer.alloc(size);
  write(bytes);
  return bytes;
};

const zip64Field = (size: number, packed: number): Buffer =>
  bytesOf(20, (bytes) => {
    bytes.writeUInt16LE(1, 0);
    bytes.writeUInt16LE(16, 2);
    bytes.writeBigUInt64LE(BigInt(size), 4);
    bytes.writeBigUInt64LE(BigInt(packed), 12);
  });

const FULL = 0xffff_ffff;

export function rawZip(members: readonly Member[], { count, at, comment = new Uint8Array() }: End = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  let next = 0;
  for (const { name, data, method = 0, flags = 0, local = {}, central = {}, streamed, zip64, overlaps } of members) {
    const content = method === 8 ? deflateRawSync(data) : data;
    const crc = crc32(data);
    const write = (bytes: Buffer, from: number, said: Fields, isLater: boolean): void => {
      bytes.writeUInt16LE(zip64 ? 45 : 20, from);
      bytes.writeUInt16LE(flags | (streamed ? 8 : 0), from + 2);
      bytes.writeUInt16LE(method, from + 4);
      if (isLater) return;
      bytes.writeUInt32LE(said.crc ?? crc, from + 10);
      bytes.writeUInt32LE(said.packed ?? (zip64 ? FULL : content.length), from + 14);
      bytes.writeUInt32LE(said.size ?? (zip64 ? FULL : data.length), from + 18);
    };
    const extra = zip64 ? zip64Field(data.length, content.length) : Buffer.alloc(0);
    if (!overlaps) {
      const said = Buffer.from(local.name ?? name);
      const head = bytesOf(30, (bytes) => {
        bytes.writeUInt32LE(0x0403_4b50, 0);
        write(bytes, 4, local, streamed ?? false);
        bytes.writeUInt16LE(said.length, 26);
        bytes.writeUInt16LE(extra.length, 28);
      });
      const behind = streamed
        ? bytesOf(16, (bytes) => {
            bytes.writeUInt32LE(0x0807_4b50, 0);
            bytes.writeUInt32LE(crc, 4);
            bytes.writeUInt32LE(content.length, 8);
            bytes.writeUInt32LE(data.length, 12);
          })
        : Buffer.alloc(0);
      for (const part of [head, said, extra, content, behind]) {
        parts.push(part);
        next += part.length;
      }
    }
    const said = Buffer.from(central.name ?? name);
    list.push(
      bytesOf(46, (bytes) => {
        bytes.writeUInt32LE(0x0201_4b50, 0);
        bytes.writeUInt16LE(20, 4);
        write(bytes, 6, central, false);
        bytes.writeUInt16LE(said.length, 28);
        bytes.writeUInt16LE(extra.length, 30);
        bytes.writeUInt32LE(overlaps ? 0 : offset, 42);
      }),
      said,
      extra,
    );
    offset = next;
  }
  const end = bytesOf(22, (bytes) => {
    bytes.writeUInt32LE(0x0605_4b50, 0);
    bytes.writeUInt16LE((count ?? members.length) % 65_536, 8);
    bytes.writeUInt16LE((count ?? members.length) % 65_536, 10);
    bytes.writeUInt32LE(
      list.reduce((sum, { length }) => sum + length, 0),
      12,
    );
    bytes.writeUInt32LE(at ?? offset, 16);
    bytes.writeUInt16LE(comment.length, 20);
  });
  return new Uint8Array(Buffer.concat([...parts, ...list, end, comment]));
}
