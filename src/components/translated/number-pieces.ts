/** A piece of a sentence; a number of more than one part, or an address, keeps its own direction among letters that run the other way. */
export interface NumberPiece {
  readonly text: string;
  readonly isNumber: boolean;
}

/** Telephone numbers with spaces or dashes, spans of hours, and addresses of sites. */
const TURNS = /(\+?\d(?:[\d.:\s–-]*[\s–-][\d.:\s–-]*)\d|(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?)/;

/** The pieces of a sentence, in order; none of them is empty. */
export const numberPieces = (sentence: string): readonly NumberPiece[] =>
  sentence
    .split(TURNS)
    .map((text, place) => ({ text, isNumber: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
