/** The envelope of an entry: what storing, ordering and merging need to know, and nothing of what the entry means. */

/** Random and unique over all vaults. */
export type EntryId = string;
export type CaseId = string;
/** One browser profile with a vault. */
export type DeviceId = string;
/** Place in the order of the case (`clock.ts`); the order of the text is that of the places. */
export type Stamp = string;
/** Outcome of a `Digest`: 64 lower-case hexadecimal digits. */
export type Hash = string;

/** What stays of an entry when its content is erased. */
export interface Header {
  readonly id: EntryId;
  readonly case: CaseId;
  readonly device: DeviceId;
  /** 1 for the first entry of this device in this case, and so on without gaps. */
  readonly seq: number;
  readonly time: Stamp;
  /** What kind of content it has, and in which version of that kind. */
  readonly type: string;
  readonly v: number;
  /** Link (`chain.ts`) of the entry before it of the same device in the same case; `null` for the first. */
  readonly previous: Hash | null;
}

/** An entry with its content. */
export interface Entry extends Header {
  readonly body: unknown;
  /** Random text that keeps a short body from being guessed from its commitment. */
  readonly salt: string;
}

/** An entry whose content was erased. */
export interface ErasedEntry extends Header {
  /** Hash over salt and body as they were. */
  readonly commitment: Hash;
}

export type StoredEntry = Entry | ErasedEntry;

/** Whether the content was erased. */
export const isErased = (entry: StoredEntry): entry is ErasedEntry => 'commitment' in entry;
