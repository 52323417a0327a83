import type { Problem } from '../../source/problem.ts';

/** Tells what is wrong on a line of a typed text, and what may stand there. */
export type Tell = (line: number, wrong: string, expected: string, more?: Partial<Problem>) => void;
