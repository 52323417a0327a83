/** Every word of ordinary sentences as someone's name, one after the other: none of them may be replaced without asking. */
import { fold } from '../../../src/tracker/domain/names/fold';
import { type NamedPupil, nameHider } from '../../../src/tracker/domain/names/names';
import { isDutchWord } from '../../../src/tracker/domain/names/words';

const asName = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

const pupilsCalled = (word: string): readonly NamedPupil[] => {
  const rest = { role: 'bullying', class: '2A' } as const;
  return [
    { id: 'last', names: { first: 'Qwibbelo', last: asName(word), nicknames: [] }, ...rest },
    { id: 'first', names: { first: asName(word), last: 'Qwibbelman', nicknames: [] }, ...rest },
    { id: 'particle', names: { first: 'Qwibbelo', prefix: 'de', last: asName(word), nicknames: [] }, ...rest },
  ];
};

export interface Tried {
  readonly tries: number;
  /** The word that was replaced, with how its pupil was called and the sentence. */
  readonly wrong: readonly string[];
}

/** Tries each sentence with each of its words that the dictionary has. */
export function wordsAsNames(sentences: readonly string[]): Tried {
  const wrong: string[] = [];
  let tries = 0;
  for (const sentence of sentences) {
    const words = new Set((sentence.match(/\p{L}{2,}/gu) ?? []).filter((word) => isDutchWord(fold(word))));
    for (const word of words) {
      for (const pupil of pupilsCalled(word)) {
        tries += 1;
        const { sure } = nameHider([pupil], { undottedInitials: true })(sentence);
        if (sure.length > 0) wrong.push(`${pupil.id}: ${word} in ${sentence}`);
      }
    }
  }
  return { tries, wrong };
}
