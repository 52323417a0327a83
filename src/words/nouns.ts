/** A noun in a sentence, with what Dutch makes of its article. */
import type { Noun } from './words';

/** 'de leerling', 'het kind' */
export const the = ({ article, one }: Noun): string => `${article} ${one}`;

/** 'deze leerling', 'dit kind' */
export const thisOne = ({ article, one }: Noun): string => `${article === 'de' ? 'deze' : 'dit'} ${one}`;

/** 'die' of a leerling, 'dat' of a kind: what a clause about one begins with, and how one points at it. */
export const that = ({ article }: Noun): string => (article === 'de' ? 'die' : 'dat');

/** 'elke leerling', 'elk kind' */
export const each = ({ article, one }: Noun): string => `${article === 'de' ? 'elke' : 'elk'} ${one}`;

/** 'welke leerling', 'welk kind' */
export const which = ({ article, one }: Noun): string => `${article === 'de' ? 'welke' : 'welk'} ${one}`;

/** 'een andere leerling', 'een ander kind' */
export const another = ({ article, one }: Noun): string => `een ${article === 'de' ? 'andere' : 'ander'} ${one}`;

/** 'een eerdere stap', 'een eerder blok' */
export const anEarlier = ({ article, one }: Noun): string => `een ${article === 'de' ? 'eerdere' : 'eerder'} ${one}`;

/** 'geen stap' and 'een stap' need no article; of several the plain plural. */
export const countOf = (count: number, { one, many }: Noun): string => `${count} ${count === 1 ? one : many}`;

/** The first letter large: for the beginning of a sentence. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
