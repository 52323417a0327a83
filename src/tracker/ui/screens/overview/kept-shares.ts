import { type Signal, signal } from '@preact/signals';
import * as v from 'valibot';
import { addShare, type CountShare, readShare } from '../../../domain/queries/count-share';
import type { StorageFailure } from '../../../vault/failures';
import { done, type Outcome } from '../../../vault/outcome';
import type { Vault } from '../../../vault/vault';

const SHARES = 'count-shares';
const SOURCE = 'count-source';

/** The counts that others sent, as this vault keeps them; sealed, and in back-ups. */
export interface KeptShares {
  /** `undefined` until they are read. */
  readonly shares: Signal<readonly CountShare[] | undefined>;
  read(): Promise<Outcome<void, StorageFailure>>;
  /** Keeps it, in the place of an older one of the same vault and school year. */
  add(share: CountShare): Promise<Outcome<void, StorageFailure>>;
  remove(share: CountShare): Promise<Outcome<void, StorageFailure>>;
}

const list = v.array(v.unknown());

export function keptShares({ settings }: Pick<Vault, 'settings'>): KeptShares {
  const shares = signal<readonly CountShare[] | undefined>(undefined);

  async function present(): Promise<Outcome<readonly CountShare[], StorageFailure>> {
    const kept = await settings.read(SHARES);
    if (!kept.ok) return kept;
    const read = v.safeParse(list, kept.value);
    return done(read.success ? read.output.flatMap((value) => readShare(value) ?? []) : []);
  }

  /** On what is kept now: another tab may have changed it. */
  async function change(to: (present: readonly CountShare[]) => readonly CountShare[]) {
    const kept = await present();
    if (!kept.ok) return kept;
    const next = to(kept.value);
    const saved = await settings.save(SHARES, next);
    if (saved.ok) shares.value = next;
    return saved;
  }

  return {
    shares,
    async read() {
      const kept = await present();
      if (kept.ok) shares.value = kept.value;
      return kept.ok ? done(undefined) : kept;
    },
    add: (share) => change((kept) => addShare(kept, share)),
    remove: ({ source, schoolYear }) =>
      change((kept) => kept.filter((share) => share.source !== source || share.schoolYear !== schoolYear)),
  };
}

/** The random id under which this vault sends its counts; made at the first time. */
export async function sourceOf({
  settings,
  cases,
}: Pick<Vault, 'settings' | 'cases'>): Promise<Outcome<string, StorageFailure>> {
  const kept = await settings.read(SOURCE);
  if (!kept.ok) return kept;
  if (typeof kept.value === 'string' && kept.value !== '') return done(kept.value);
  const made = cases.newId();
  const saved = await settings.save(SOURCE, made);
  return saved.ok ? done(made) : saved;
}
