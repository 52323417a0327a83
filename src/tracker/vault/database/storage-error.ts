/** What went wrong with the database, by what the browsers throw. */
export type Trouble =
  /** Something that must not exist does. */
  | 'exists'
  | 'full'
  /** The connection is gone; a new one may work. */
  | 'lost'
  | 'newer'
  | 'failed';

const BY_NAME: Readonly<Record<string, Trouble>> = {
  ConstraintError: 'exists',
  QuotaExceededError: 'full',
  DatabaseClosedError: 'lost',
  InvalidStateError: 'lost',
  // WebKit drops the connection of a tab in the background, and says this at the first use afterwards.
  UnknownError: 'lost',
  // The database was deleted and another one made in its place.
  NotFoundError: 'lost',
  VersionError: 'newer',
};

/** The messages by which Chromium says that the disk is full where the name of the error does not: from its log, and from the files for long values. */
const NO_ROOM = /no_space|failed to write blobs/i;

interface DatabaseError {
  readonly name?: string;
  readonly message?: string;
  /** Dexie hides the reason of an abort one or more deep. */
  readonly inner?: DatabaseError;
  /** Of many added at once. */
  readonly failures?: readonly DatabaseError[];
}

/** Reads an error of the database. */
export function troubleOf(error: unknown): Trouble {
  let found: Trouble | undefined;
  let inner = error as DatabaseError | undefined;
  for (let depth = 0; inner && depth < 5; depth += 1) {
    const trouble = NO_ROOM.test(inner.message ?? '') ? 'full' : BY_NAME[inner.name ?? ''];
    // A full disk is often the cause of another error, so it is looked for first.
    if (trouble === 'full') return trouble;
    found ??= trouble;
    inner = inner.failures?.[0] ?? inner.inner;
  }
  return found ?? 'failed';
}
