import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';
import styles from './Button.module.css';

export interface ButtonProps {
  readonly children: ComponentChildren;
  /** `main` is what most people want next: one on a screen. `danger` cannot be undone. `plain` looks like a link. */
  readonly kind?: 'main' | 'quiet' | 'plain' | 'danger';
  readonly type?: 'button' | 'submit';
  /** It is being done: the button stays where it is and says so. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly onClick?: (() => void) | undefined;
  readonly label?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly attributes?: ButtonHTMLAttributes<HTMLButtonElement>;
}

/** Something to do. */
export function Button({
  children,
  kind = 'quiet',
  type = 'button',
  busy = false,
  disabled = false,
  onClick,
  label,
  buttonRef,
  attributes,
}: ButtonProps) {
  return (
    <button
      {...attributes}
      ref={buttonRef ?? null}
      class={styles['button']}
      data-kind={kind}
      type={type}
      disabled={disabled}
      aria-busy={busy || undefined}
      aria-label={label}
      // A busy button keeps the focus, which a disabled one would lose.
      onClick={busy ? (event) => event.preventDefault() : onClick && (() => onClick())}
    >
      {children}
    </button>
  );
}
