import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface FoldedProps {
  readonly summary: string;
  readonly class?: string | undefined;
  /** Drawn anew each time that it is opened; nothing of it is in the page before. */
  readonly children: () => ComponentChildren;
}

/** Something that is folded away until a person opens it. */
export function Folded({ summary, class: name, children }: FoldedProps) {
  const open = useSignal(false);
  return (
    <details
      class={name}
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>{summary}</summary>
      {open.value && children()}
    </details>
  );
}
