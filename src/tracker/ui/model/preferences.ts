import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { Author } from '../../domain/entries';
import type { StorageFailure } from '../../vault/failures';
import type { Outcome } from '../../vault/outcome';
import type { Vault } from '../../vault/vault';
import { type MovedTo, readMovedTo } from './moved-to';

/** The longest term that can be chosen here, in years. */
export const MOST_KEEPING_YEARS = 20;

const authorSchema = v.strictObject({
  role: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  initials: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(8)),
});

const keepingSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_KEEPING_YEARS));

/** Name of the setting that says who writes. */
export const AUTHOR = 'author';

const MOVED_TO = 'moved-to';

/** Who writes, as that setting holds it; `undefined` when it holds something else. */
export function readAuthor(value: unknown): Author | undefined {
  const read = v.safeParse(authorSchema, value);
  return read.success ? read.output : undefined;
}

/** What the person chose in this vault; sealed, and in back-ups. */
export interface Preferences {
  /** Who writes; `undefined` until it was asked. */
  readonly author: ReadonlySignal<Author | undefined>;
  /** Whether names are shown as initials, for a screen that others can see. */
  readonly projector: ReadonlySignal<boolean>;
  /** Years that a case that ended is kept, as chosen here; what the school chose goes first (`model/keeping-years.ts`). */
  readonly keepingYears: ReadonlySignal<number | undefined>;
  /** Where the cases went, as somebody wrote it down; nothing where nobody did. */
  readonly movedTo: ReadonlySignal<MovedTo | undefined>;
  saveAuthor(author: Author): Promise<Outcome<void, StorageFailure>>;
  saveProjector(on: boolean): Promise<Outcome<void, StorageFailure>>;
  saveKeepingYears(years: number): Promise<Outcome<void, StorageFailure>>;
  /** `undefined` takes it back. */
  saveMovedTo(moved: MovedTo | undefined): Promise<Outcome<void, StorageFailure>>;
  close(): void;
}

/** Reads the preferences, and follows what other tabs change. */
export async function openPreferences(vault: Vault): Promise<Preferences> {
  const author = signal<Author | undefined>(undefined);
  const projector = signal(false);
  const keepingYears = signal<number | undefined>(undefined);

  const movedTo = signal<MovedTo | undefined>(undefined);

  function take(name: string, value: unknown): void {
    if (name === AUTHOR) author.value = readAuthor(value);
    if (name === 'projector') projector.value = value === true;
    if (name === MOVED_TO) movedTo.value = readMovedTo(value);
    if (name === 'keeping-years') {
      const read = v.safeParse(keepingSchema, value);
      keepingYears.value = read.success ? read.output : undefined;
    }
  }

  const stop = vault.subscribe((change) => {
    if (change.kind === 'settings') take(change.name, change.value);
  });
  for (const name of [AUTHOR, 'projector', 'keeping-years', MOVED_TO]) {
    const kept = await vault.settings.read(name);
    if (kept.ok) take(name, kept.value);
  }

  async function save(name: string, value: unknown): Promise<Outcome<void, StorageFailure>> {
    const saved = await vault.settings.save(name, value);
    if (saved.ok) take(name, value);
    return saved;
  }
  return {
    author,
    projector,
    keepingYears,
    movedTo,
    saveAuthor: (value) => save(AUTHOR, value),
    saveProjector: (on) => save('projector', on),
    saveKeepingYears: (years) => save('keeping-years', years),
    saveMovedTo: (moved) => save(MOVED_TO, moved ?? null),
    close: stop,
  };
}
