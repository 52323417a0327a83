import { type ReadonlySignal, signal } from '@preact/signals';

export interface Trouble {
  /** What the first error said that nothing in the program had an answer to. */
  readonly said: ReadonlySignal<string | undefined>;
  close(): void;
}

/** Follows errors that nothing in the program answers; the browser still writes them down. */
export function followTrouble(window: Pick<Window, 'addEventListener' | 'removeEventListener'>): Trouble {
  const said = signal<string | undefined>(undefined);
  const note = (error: unknown) => {
    said.value ??= error instanceof Error ? `${error.name}: ${error.message}` : String(error);
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
