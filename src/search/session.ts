import type { Answer, Find, Question } from './finder';

/** Milliseconds of rest after a key before searching. */
const PAUSE = 100;

/** What a search on a page shows. */
export interface Screen {
  found(answer: Answer, question: Question): void;
  /** The index could not be had; or it was, and a fault of the program kept what was found from being shown. */
  failed(question: Question, why: 'not-had' | 'broken'): void;
  /** Nothing is asked. */
  cleared(): void;
}

export interface Session {
  /** Searches when typing rests. */
  soon(question: Question): void;
  /** Searches at once. */
  now(question: Question): void;
  /** Loads what a search needs. */
  prepare(): void;
}

/** Searches for what is typed, and shows only the answer to the last question. */
export function startSession(load: () => Promise<Find>, screen: Screen): Session {
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function ask(question: Question, mine: number) {
    if (question.text.trim() === '') return screen.cleared();
    let answer: Answer;
    try {
      answer = await (await load())(question);
    } catch {
      if (mine === turn) screen.failed(question, 'not-had');
      return;
    }
    if (mine !== turn) return;
    try {
      screen.found(answer, question);
    } catch (error) {
      screen.failed(question, 'broken');
      reportError(error);
    }
  }

  const now = (question: Question) => {
    clearTimeout(pause);
    turn += 1;
    void ask(question, turn);
  };
  return {
    now,
    soon(question) {
      clearTimeout(pause);
      pause = setTimeout(() => now(question), PAUSE);
    },
    prepare: () => void load().catch(() => undefined),
  };
}
