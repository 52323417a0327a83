import { failed, type Outcome } from '../outcome';

/** How long the browser's storage may take to answer one question, in milliseconds. */
export const ANSWER_MS = 10_000;

/** The outcome, or `no-answer` when it is not there in so many milliseconds; what comes after that is told to nobody. */
export function answerInTime<Value, Reason extends string>(
  outcome: Promise<Outcome<Value, Reason>>,
  ms: number,
): Promise<Outcome<Value, Reason | 'no-answer'>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(failed('no-answer')), ms);
    outcome.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
