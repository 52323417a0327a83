import type { ComponentChildren, Ref } from 'preact';
import styles from './Button.module.css';

const CLASSES = {
  main: 'button',
  quiet: 'button quiet',
  small: 'button quiet small',
  plain: 'textual',
  danger: `button quiet ${styles['danger']}`,
} as const;

export interface ButtonProps {
  readonly children: ComponentChildren;
  /** `main` is what most people want next: one on a screen. `danger` cannot be undone. `plain` looks like a link. */
  readonly kind?: keyof typeof CLASSES;
  readonly type?: 'button' | 'submit';
  /** It is being done: the button stays where it is, keeps the focus and does nothing meanwhile. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly onClick?: (() => void) | undefined;
  /** What it is called where its own words do not say enough. */
  readonly label?: string | undefined;
  readonly expanded?: boolean;
  /** For a button that stays chosen. */
  readonly pressed?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
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
  expanded,
  pressed,
  buttonRef,
}: ButtonProps) {
  return (
    <button
      ref={buttonRef ?? null}
      class={`${CLASSES[kind]} ${styles['button']}`}
      type={type}
      disabled={disabled}
      aria-busy={busy || undefined}
      aria-label={label}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={busy ? (event) => event.preventDefault() : onClick && (() => onClick())}
    >
      {children}
    </button>
  );
}
