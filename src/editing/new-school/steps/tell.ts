import type { Problem } from '../../source/problem.ts';

/** Something that was read as it stands there, and that the one who typed it may want to look at. */
export interface Note {
  readonly line: number;
  readonly said: string;
}

/** Tells what is wrong on a line of a typed text, and what may stand there; `note` tells what is read all the same. */
export interface Tell {
  (line: number, wrong: string, expected: string, more?: Partial<Problem>): void;
  readonly note: (line: number, said: string) => void;
}
