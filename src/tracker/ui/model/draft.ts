import { type Signal, signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { StorageFailure } from '../../vault/failures';
import type { VaultDrafts } from '../../vault/vault';
import { useWork } from './work';

/** How long typing may go on before it is sealed; with the sealing itself less than the second that is promised. */
const SEAL_AFTER_MS = 400;

/** What is typed in one form, sealed while it is typed. */
export interface Draft<T> {
  /** Write to it as to any signal; every write is kept. */
  readonly value: Signal<T>;
  /** False until it is known whether there was a draft, or that the storage does not say: the form waits. */
  readonly ready: Signal<boolean>;
  /** Whether there was a draft from before. */
  readonly found: Signal<boolean>;
  /** Why the last of it is not kept; `undefined` when it is. */
  readonly problem: Signal<StorageFailure | undefined>;
  /** A text that is kept beside this one: of another tab, or of before and read only now. Neither is written over. */
  readonly other: Signal<T | undefined>;
  /** Whether there is a text from before that this program cannot read; it stays where it is. */
  readonly unread: Signal<boolean>;
  /** Puts the other text in the form; what was typed becomes the other. */
  swap(): void;
  /** Leaves the other text where it is, and says no more of it. */
  leave(): void;
  /** Begins anew and forgets what was kept. */
  clear(): void;
  /** Forgets what was kept and leaves what is shown: it needs no keeping any more. */
  forget(): void;
}

interface Kept<T> extends Draft<T> {
  open(): () => void;
}

/** A draft under a key. Nothing is stored before it is known what was there: a text that could not be read is never written over. */
export function keepDraft<T>(
  drafts: VaultDrafts,
  key: string,
  empty: T,
  read: (kept: unknown) => T | undefined,
): Kept<T> {
  const value = signal(empty);
  const ready = signal(false);
  const found = signal(false);
  const problem = signal<StorageFailure | undefined>(undefined);
  const other = signal<T | undefined>(undefined);
  const unread = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = empty;
  /** Whether it is known what was kept here. */
  let known = false;
  let reading: Promise<void> | undefined;
  /** Whether it was looked, since it is typed here, what other tabs hold: one may have begun after this form was opened. */
  let lookedSince = false;

  async function seal(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (value.peek() === written) return;
    if (!known) await load();
    const next = value.peek();
    if (!known || next === written) return;
    written = next;
    const saved = await drafts.save(key, next);
    problem.value = saved.ok ? undefined : saved.reason;
    // What could not be kept is tried again with the next key.
    if (!saved.ok) written = empty;
    if (saved.ok && !lookedSince) {
      lookedSince = true;
      other.value ??= (await elsewhere())[0];
    }
  }

  async function elsewhere(): Promise<readonly T[]> {
    const held = await drafts.elsewhere(key);
    return held.ok ? held.value.flatMap((draft) => read(draft.value) ?? []) : [];
  }

  async function look(): Promise<void> {
    const kept = await drafts.read(key);
    problem.value = kept.ok ? undefined : kept.reason;
    ready.value = true;
    if (!kept.ok || known) return;
    known = true;
    const before = kept.value === undefined ? undefined : read(kept.value);
    unread.value = kept.value !== undefined && before === undefined;
    if (before !== undefined && value.peek() === empty) {
      written = before;
      value.value = before;
      found.value = true;
      return;
    }
    if (kept.value !== undefined) drafts.setAside(key);
    const theirs = await elsewhere();
    other.value = before ?? theirs[0];
  }

  function load(): Promise<void> {
    reading ??= look().finally(() => {
      reading = undefined;
    });
    return reading;
  }

  return {
    value,
    ready,
    found,
    problem,
    other,
    unread,
    swap() {
      const theirs = other.peek();
      if (theirs === undefined) return;
      lookedSince = true;
      const typed = value.peek();
      other.value = typed === empty ? undefined : typed;
      value.value = theirs;
    },
    leave() {
      lookedSince = true;
      other.value = undefined;
      unread.value = false;
    },
    clear() {
      clearTimeout(timer);
      timer = undefined;
      written = empty;
      value.value = empty;
      found.value = false;
      if (known) void drafts.remove(key);
    },
    forget() {
      clearTimeout(timer);
      timer = undefined;
      written = value.peek();
      if (known) void drafts.remove(key);
    },
    open() {
      void load();
      const stop = value.subscribe((next) => {
        if (next !== written) timer ??= setTimeout(seal, SEAL_AFTER_MS);
      });
      const now = () => void seal();
      // A hidden page may never run again.
      document.addEventListener('visibilitychange', now);
      addEventListener('pagehide', now);
      return () => {
        stop();
        document.removeEventListener('visibilitychange', now);
        removeEventListener('pagehide', now);
        now();
      };
    },
  };
}

/**
 * The draft of a form. At most the last second of typing is lost by a reload, a lock or a crash.
 * @param key names the form and what it is about: `talk/<case id>`; it is not readable in the browser's storage
 * @param empty what the form begins with; the same object at every render is not needed
 * @param read makes the form's value of what was kept, which may be from an older program; `undefined` when it cannot
 */
export function useDraft<T>(key: string, empty: T, read: (kept: unknown) => T | undefined): Draft<T> {
  const { vault } = useWork();
  const make = () => ({ key, draft: keepDraft(vault.drafts, key, empty, read) });
  const [held, hold] = useState(make);
  const present = held.key === key ? held : make();
  if (present !== held) hold(present);
  useEffect(() => present.draft.open(), [present]);
  return present.draft;
}
