import type { Age } from '../age/age';
import type { StorageFailure } from '../failures';
import type { Origin } from '../files/contents';
import type { OpenParts } from '../open-parts';
import type { OpenVault } from '../open-vault';
import type { Outcome } from '../outcome';
import type { Sealed } from '../sealing/sealed-json';

/** The keys of an open vault, as files need them. */
export interface FileKeys {
  /** `AGE-SECRET-KEY-1…` of the vault. */
  readonly identity: string;
  /** Public half of the recovery key; absent in a vault that was restored from a file that did not hold it. */
  readonly recovery?: string;
  readonly passphraseSlot: Sealed;
  readonly recoverySlot: Sealed;
}

/** What making and reading files needs of an open vault. */
export interface ExchangeParts extends OpenParts {
  readonly open: OpenVault;
  /** Id of the vault. */
  readonly vault: string;
  readonly age: Age;
  readonly keys: () => Promise<Outcome<FileKeys, StorageFailure>>;
}

/** Where and when a file is made. */
export const originOf = ({ reading, now }: Pick<ExchangeParts, 'reading' | 'now'>): Origin => ({
  madeAt: new Date(now()).toISOString(),
  app: reading.app,
  school: reading.here.school,
  site: reading.here.site,
});
