import { type ReadonlySignal, signal } from '@preact/signals';
import { saidBy } from './said-by';

export interface Trouble {
  /** What the first error said that nothing in the program had an answer to. */
  readonly said: ReadonlySignal<string | undefined>;
  close(): void;
}

/** Follows errors that nothing in the program answers; the browser still writes them down. */
export function followTrouble(window: Pick<Window, 'addEventListener' | 'removeEventListener'>): Trouble {
  const said = signal<string | undefined>(undefined);
  const note = (error: unknown) => {
    said.value ??= saidBy(error);
  };
  const failed = ({ error, message }: ErrorEvent) => note(error ?? message);
  const rejected = ({ reason }: PromiseRejectionEvent) => note(reason);
  window.addEventListener('error', failed);
  window.addEventListener('unhandledrejection', rejected);
  return {
    said,
    close() {
      window.removeEventListener('error', failed);
      window.removeEventListener('unhandledrejection', rejected);
    },
  };
}
