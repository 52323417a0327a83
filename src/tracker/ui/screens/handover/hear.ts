import { addDays, schoolDay } from '../../../../protocol/day';
import type { CaseFile } from '../../../domain/case';
import type { RecordCommand } from '../../../domain/command';
import { readStamp } from '../../../log/clock';
import type { Stamp } from '../../../log/entry';
import type { HandoverRecord } from '../../../vault/vault-files';
import { issuedWords } from '../../case/ownership/issued-words';
import type { Work } from '../../model/work';
import { readAnswer } from './answer';

type Hearing = Pick<Work, 'desk' | 'issue' | 'clock'>;

/**
 * Writes in the cases what came back for them: taken over, or not and why. Cases in which nothing is offered any more are
 * left as they are.
 * @returns why it was not written; `undefined` when all is
 */
export async function hear({ desk, issue, clock }: Hearing, record: HandoverRecord): Promise<string | undefined> {
  const answer = readAnswer(record.answer);
  if (answer === undefined) return undefined;
  const { by: answeredBy, offers, reason = '' } = answer;
  const today = clock.today.peek();
  // Their clock may be off, and nobody answers what was not made yet.
  const isPossible = answer.happenedOn <= today && answer.happenedOn >= addDays(schoolDay(new Date(record.madeAt)), -1);
  const happenedOn = isPossible ? answer.happenedOn : today;
  for (const id of record.cases) {
    const offer = desk.file(id)?.offer?.body.offer;
    // Offered again meanwhile: that is another question.
    if (offer === undefined || !offers.includes(offer)) continue;
    const body = { happenedOn, offer, answeredBy };
    const command: RecordCommand =
      record.receivedAt === undefined
        ? {
            do: 'record',
            type: 'ownership-declined',
            body: { ...body, reason: reason.trim() || 'Geen reden gegeven.' },
          }
        : { do: 'record', type: 'ownership-accepted', body };
    const words = issuedWords(await issue(id, [command]));
    if (words !== undefined) return words;
  }
  return undefined;
}

/** What is written of the handing over itself. */
const ABOUT_IT = ['sent-outside', 'ownership-accepted', 'ownership-declined'];

/** How many entries of the case were written after the file was made: the receiver has none of them. */
export function writtenSince(file: CaseFile, record: HandoverRecord): number {
  const last = record.upTo?.[file.id];
  // A record of an older program knows the moment alone, and clocks are set right meanwhile.
  const isLater = (time: Stamp): boolean =>
    last === undefined ? (readStamp(time)?.wall ?? 0) > record.madeAt : time > last;
  return file.entries.filter(({ type, time }) => !ABOUT_IT.includes(type) && isLater(time)).length;
}
