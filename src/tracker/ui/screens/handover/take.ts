import { replay } from '../../../domain/replay';
import type { EntryId } from '../../../log/entry';
import type { ReadFile, SealedFile } from '../../../vault/vault-files';
import { issuedWords } from '../../case/ownership/issued-words';
import type { Work } from '../../model/work';
import { MAKE_WORDS } from '../../words/failures';
import { STORAGE_WORDS } from '../../words/unlock-failures';
import type { Answer } from './answer';

export type Answered =
  | { readonly ok: true; readonly file: SealedFile }
  /** Doing it again is safe and goes on where it stopped. */
  | { readonly ok: false; readonly words: string };

type Taking = Pick<Work, 'vault' | 'desk' | 'issue' | 'clock' | 'preferences'>;

/** The offers as they stand in the file, whatever became of them here. */
const offersIn = ({ cases }: ReadFile): readonly string[] =>
  cases.flatMap(({ entries }) => replay(entries)?.offer?.body.offer ?? []);

function answerOf({ preferences, clock }: Taking, file: ReadFile, reason?: string): Answer {
  const by = preferences.author.peek();
  if (by === undefined) throw new Error('asked to answer before it was known who answers');
  return { by, happenedOn: clock.today.peek(), offers: offersIn(file), ...(reason !== undefined && { reason }) };
}

/** Stores what came, with what was accepted of the file's questions, writes in each case that it was offered in that it is taken over, and makes the receipt. */
export async function take(work: Taking, file: ReadFile, accepted?: ReadonlySet<EntryId>): Promise<Answered> {
  const added = await file.add(accepted);
  if (!added.ok) return { ok: false, words: STORAGE_WORDS[added.reason] };
  const ids = file.cases.map(({ id }) => id);
  // The procedure of a case may have come along with it.
  await work.desk.settled();
  const answer = answerOf(work, file);
  for (const id of ids) {
    const offer = work.desk.file(id)?.offer?.body;
    if (offer === undefined || offer.to !== answer.by.role) continue;
    const body = { happenedOn: answer.happenedOn, offer: offer.offer };
    const words = issuedWords(await work.issue(id, [{ do: 'record', type: 'ownership-accepted', body }]));
    if (words !== undefined) return { ok: false, words };
  }
  const receipt = await file.makeReceipt(answer);
  return receipt.ok ? { ok: true, file: receipt.value } : { ok: false, words: receiptWords(receipt.reason) };
}

/** Makes the file that tells the sender why it is not taken; nothing is stored here. */
export async function refuse(work: Taking, file: ReadFile, reason: string): Promise<Answered> {
  const refusal = await file.makeRefusal(answerOf(work, file, reason));
  return refusal.ok ? { ok: true, file: refusal.value } : { ok: false, words: replyWords(refusal.reason) };
}

type ReplyReason = Extract<Awaited<ReturnType<ReadFile['makeReceipt']>>, { readonly ok: false }>['reason'];

/** What came is stored already. */
const receiptWords = (reason: ReplyReason): string =>
  reason === 'no-such-recipient'
    ? 'Alles is hier bewaard. Alleen een antwoord maken lukt niet: het bestand zegt niet goed voor wie. Bel de ander.'
    : replyWords(reason);

/** The last two cannot happen to a handover that was added. */
const replyWords = (reason: ReplyReason): string =>
  reason === 'not-added' || reason === 'other-kind' ? STORAGE_WORDS.failed : MAKE_WORDS[reason];
