import type { RoleId } from '../../../../protocol/procedure';
import { leftOutOf, type Share } from '../../../domain/queries/left-out';
import type { CaseId } from '../../../log/entry';
import type { MadeHandover, RecipientId } from '../../../vault/vault-files';
import type { Work } from '../../model/work';
import { MAKE_WORDS } from '../../words/failures';
import { issuedWords } from './issued-words';

/** Cases to be handed over in one file. */
export interface Gift {
  readonly cases: readonly { readonly id: CaseId; readonly share: Share }[];
  readonly to: RoleId;
  readonly receiver: 'one-time' | RecipientId;
  readonly note: string;
}

export type Given =
  | { readonly ok: true; readonly file: MadeHandover }
  /** No file leaves; what was offered already stays so, and trying again goes on from there. */
  | { readonly ok: false; readonly words: string };

type Giving = Pick<Work, 'vault' | 'desk' | 'issue' | 'clock'>;

/**
 * Offers the open cases to the role, makes the file, and writes in every case that it left. Only then the file is given:
 * what leaves is written down. A case that is offered to the role already is not offered again.
 */
export async function give(work: Giving, gift: Gift): Promise<Given> {
  for (const { id } of gift.cases) {
    const words = await offer(work, id, gift);
    if (words !== undefined) return { ok: false, words };
  }
  const leftOut = new Set(
    gift.cases.flatMap(({ id, share }) => {
      const file = work.desk.file(id);
      return file ? [...leftOutOf(file, share)] : [];
    }),
  );
  const ids = gift.cases.map(({ id }) => id);
  const made = await work.vault.files.makeHandover(ids, gift.receiver, { leftOut });
  if (!made.ok) return { ok: false, words: MAKE_WORDS[made.reason] };
  const happenedOn = work.clock.today.peek();
  for (const id of ids) {
    const to = { kind: 'role', role: gift.to } as const;
    const body = { happenedOn, what: 'handover', to, channel: 'other' } as const;
    const words = issuedWords(await work.issue(id, [{ do: 'record', type: 'sent-outside', body }]));
    if (words !== undefined) return { ok: false, words };
  }
  return { ok: true, file: made.value };
}

async function offer(
  { desk, issue, vault, clock }: Giving,
  id: CaseId,
  { to, note }: Gift,
): Promise<string | undefined> {
  const file = desk.file(id);
  if (file === undefined) return MAKE_WORDS['no-such-case'];
  if (file.status !== 'open') return undefined;
  if (file.offer?.body.to === to) return undefined;
  const body = {
    happenedOn: clock.today.peek(),
    offer: vault.cases.newId(),
    to,
    elsewhere: true,
    ...(note.trim() !== '' && { note: note.trim() }),
  } as const;
  return issuedWords(await issue(id, [{ do: 'record', type: 'ownership-offered', body }]));
}
