/**
 * What is inside our files once they are opened: JSON that a person can read. A released format is read for ever; a new
 * one gets the next number.
 */
import type { Hash } from '../../log/entry';
import type { StoredCase } from '../stored-case';
import type { ErasedCase } from '../vault';

export const FORMAT = 'pestprotocol-dossiers';
/**
 * What is written. In 1 nothing proved whose a back-up was; 2 ends in a proof (`proof.ts`). An entry may bring fields that
 * its envelope gets later: which those are is for `log/parse.ts` alone.
 */
export const FORMAT_VERSION = 2;

/** Bytes of the longest file that is made or read, packed or unpacked; some twelve thousand cases of twenty entries. */
export const MAX_FILE_BYTES = 190_000_000;

/** Where and when a file was made. */
export interface Origin {
  /** ISO 8601, in UTC. */
  readonly madeAt: string;
  /** Version of the program. */
  readonly app: string;
  /** Name of the school. */
  readonly school: string;
  /** Address of the site, with its base path. */
  readonly site: string;
}

/** The procedure that cases followed, by the hash that they name. */
export interface ProcedureContents {
  readonly hash: Hash;
  readonly procedure: unknown;
}

/** Something small that the program kept, by kind and key: a setting, a recipient, a handover. */
export interface RecordContents {
  readonly kind: string;
  readonly key: string;
  readonly value: unknown;
}

/** A back-up without its cases, which may be too many to have in memory twice. */
export interface BackupFrame extends Origin {
  readonly kind: 'back-up';
  /** Id of the vault. */
  readonly vault: string;
  readonly erasedCases: readonly ErasedCase[];
  readonly records: readonly RecordContents[];
  readonly procedures: readonly ProcedureContents[];
}

export interface HandoverFrame extends Origin {
  readonly kind: 'handover';
  readonly handover: string;
  /** Random, and nowhere but in here and with the sender: who returns it has opened the file. */
  readonly secret: Hash;
  /** Public key of the sender, for the receipt. */
  readonly replyTo: string;
  readonly procedures: readonly ProcedureContents[];
}

export interface ReceiptContents extends Origin {
  readonly kind: 'receipt';
  readonly handover: string;
  readonly secret: Hash;
  /** `entriesHash` over what the receiver has stored of the cases. */
  readonly entriesHash: Hash;
  readonly cases: number;
  readonly entries: number;
  /** What the receiver says with it. */
  readonly answer?: unknown;
}

/** A handover that is not taken. */
export interface RefusalContents extends Origin {
  readonly kind: 'refusal';
  readonly handover: string;
  readonly secret: Hash;
  readonly answer: unknown;
}

/** Any small value that one vault tells another: a count of cases. */
export interface ShareContents extends Origin {
  readonly kind: 'share';
  readonly value: unknown;
}

interface WithCases {
  readonly cases: readonly StoredCase[];
}

export type BackupContents = BackupFrame & WithCases;
export type HandoverContents = HandoverFrame & WithCases;
export type FileContents = BackupContents | HandoverContents | ReceiptContents | RefusalContents | ShareContents;
export type FileKind = FileContents['kind'];
