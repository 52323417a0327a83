/** The nouns of `school-words.ts` alone: the tracker needs them before a vault is opened, and the lists only after. */
import { DEFAULT_WORDS, type Words } from './words';

export const NOUNS: Pick<Words, 'pupil' | 'group' | 'step' | 'measure'> = DEFAULT_WORDS;
