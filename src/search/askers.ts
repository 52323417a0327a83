import { wordsOf } from './normalise';
import { isStopWord } from './stop-words';

/** Words that give away an audience. */
interface Giving {
  readonly asked: readonly string[];
  readonly audience?: string;
}

/** What a small word such as 'ik' says about who asks, beside a telling one such as 'zoon'. */
const SMALL = 0.3;

/** What each word more of a phrase adds: 'mijn vader' says more than 'vader'. */
const LONGER = 0.2;

/**
 * Reads the words by which the editor says who asks. Of a question the audience is given that its most telling words are of:
 * 'ik maak me zorgen om mijn zoon' is a parent's, though a pupil says 'ik' too.
 */
export function readAskers(meanings: readonly Giving[]): (words: readonly string[]) => ReadonlySet<string> {
  const phrases = meanings.flatMap(({ asked, audience }) =>
    audience === undefined ? [] : asked.map((text) => ({ words: wordsOf(text), audience })),
  );
  return (words) => {
    const line = ` ${words.join(' ')} `;
    const weights = new Map<string, number>();
    for (const { words: given, audience } of phrases) {
      if (!line.includes(` ${given.join(' ')} `)) continue;
      const weight = (given.every(isStopWord) ? SMALL : 1) + LONGER * (given.length - 1);
      weights.set(audience, Math.max(weights.get(audience) ?? 0, weight));
    }
    const most = Math.max(...weights.values());
    return new Set([...weights].filter(([, weight]) => weight === most).map(([audience]) => audience));
  };
}
