import { namesLater } from '../../dutch/names-later.ts';
import { namesParents } from '../../dutch/names-parents.ts';
import type { DraftStep } from './draft.ts';
import { shortLine } from './line-words.ts';
import type { Tell } from './tell.ts';

const CONSENT = /(?<!\p{L})(?:toestemming|instemming|instemt|akkoord|ermee eens)(?!\p{L})/iu;

/** So many sentences are seldom one thing to do. */
const MANY_SENTENCES = 4;
const sentencesIn = (text: string): number => text.split(/(?<=[.!?]['"’”)]?)\s+(?=\p{Lu})/u).length;

/**
 * Notes what a step says only in the words of its tasks. Nothing is chosen from words: whose parents are meant, or that a moment is a look back, is
 * for the school to say, and until then the tracker has no call and no day ready.
 */
export function noteUnmarked({ line, number, name, title, tasks, evaluation, consent }: DraftStep, tell: Tell): void {
  const called = shortLine(name ?? title);
  const parents = tasks.find(
    ({ text, parents, records }) => parents === undefined && records !== 'oudercontact' && namesParents(text),
  );
  if (parents) {
    tell.note(
      line,
      `Bij '${called}' gaat een taak over ouders ('${shortLine(parents.text)}'). Het dossier zet daar nog geen contact klaar. Horen zij dan iets? Schrijf achter die taak wiens ouders: [ouders: gepest], [ouders: pest] of [ouders: beide].`,
    );
  }
  const agrees = tasks.find(({ text, records }) => records !== 'instemming' && CONSENT.test(text));
  if (agrees && consent === undefined) {
    tell.note(
      line,
      `Bij '${called}' gaat een taak over toestemming ('${shortLine(agrees.text)}'). Het dossier vraagt daar nog niet om. Moet wie gepest wordt het er eerst mee eens zijn? Zet onder de taken: instemming: ja.`,
    );
  }
  const early = tasks.find(({ term }) => term?.from === 'melding');
  if (early && number > 0) {
    tell.note(
      line,
      `Bij '${called}' telt een termijn vanaf de melding ('${shortLine(early.text)}'). Het dossier noemt die taak pas als het bij '${called}' is. Hoort zij eerder? Zet haar dan bij de melding.`,
    );
  }
  const long = tasks.find(({ text }) => sentencesIn(text) >= MANY_SENTENCES);
  if (long) {
    tell.note(
      line,
      `Bij '${called}' is één taak ${sentencesIn(long.text)} zinnen lang ('${shortLine(long.text)}'), met één vinkje. Zet wat los van elkaar gebeurt op een eigen regel, met een streepje ervoor.`,
    );
  }
  const later = tasks.find(({ text, term, records }) => !term && records !== 'evaluatie' && namesLater(text));
  if (later && evaluation === undefined) {
    tell.note(
      line,
      `Bij '${called}' noemt een taak iets van later ('${shortLine(later.text)}'). Het dossier rekent daar nog geen dag voor uit. Kijkt de school dan terug? Zet onder de taken: kijk terug: na 1 week. Of een andere termijn.`,
    );
  }
}
