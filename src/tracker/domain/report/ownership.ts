/** The part of a report that says who worked the case, from when, and how that changed. */
import { type Block, table } from './document';
import { dayWords, inPeriod, roleWords, type Scope } from './scope';
import { REPORT_WORDS as WORDS } from './words';
import { authorWords, writtenWords } from './written-by';

/** Each offer and its answer; a family hears from when it was with whom, and nothing of what colleagues wrote to each other. */
export function ownershipPart(scope: Scope): Block[] {
  const { file, reader } = scope;
  const opening = file.live.find(({ type }) => type === 'case-opened');
  const offers = new Map(file.offers.map((offer) => [offer.body.offer, offer]));
  const toWords = (id: string): string => {
    const offer = offers.get(id)?.body;
    if (offer === undefined) return '';
    return offer.elsewhere ? `${roleWords(scope, offer.to)}, ${WORDS.ownerElsewhere}` : roleWords(scope, offer.to);
  };
  const rows = file.live.flatMap((entry): (string | undefined)[][] => {
    switch (entry.type) {
      case 'ownership-offered':
        return reader === undefined
          ? [
              [
                dayWords(entry.body.happenedOn),
                WORDS.ownerOffered,
                toWords(entry.body.offer),
                entry.body.note,
                writtenWords(scope, entry),
              ],
            ]
          : [];
      case 'ownership-accepted':
      case 'ownership-declined': {
        const isAccepted = entry.type === 'ownership-accepted';
        if (reader !== undefined && !isAccepted) return [];
        const by = reader === undefined && entry.body.answeredBy ? authorWords(scope, entry.body.answeredBy) : '';
        const note = isAccepted ? by : [by, `${WORDS.reason}: ${entry.body.reason}`].filter(Boolean).join('. ');
        const what = isAccepted ? WORDS.ownerAccepted : WORDS.ownerDeclined;
        return [[dayWords(entry.body.happenedOn), what, toWords(entry.body.offer), note, writtenWords(scope, entry)]];
      }
      default:
        return [];
    }
  });
  if (opening?.type !== 'case-opened' || rows.length === 0) return [];
  const first = [
    dayWords(opening.body.happenedOn),
    WORDS.ownerStart,
    roleWords(scope, opening.body.owner),
    undefined,
    writtenWords(scope, opening),
  ];
  const isInPeriod = inPeriod(scope.period, file.openedOn);
  return table([WORDS.date, WORDS.what, WORDS.who, WORDS.note, WORDS.written], isInPeriod ? [first, ...rows] : rows);
}
