import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Labelled.module.css';

/** What a field shows around its control. */
export interface LabelledProps {
  readonly label: ComponentChildren;
  /** Stands between label and control: what to write, or an example. */
  readonly hint?: ComponentChildren;
  /** What is wrong with what was filled in; read out with the field. */
  readonly error?: string | undefined;
  /** Says that it may stay empty. */
  readonly optional?: boolean;
}

/** What ties a control to its label, hint and error. */
export interface Tied {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A control with its label, hint and error, tied together for who cannot see them stand together. */
export function Labelled({
  label,
  hint,
  error,
  optional,
  children,
}: LabelledProps & { readonly children: (tied: Tied) => ComponentChildren }) {
  const id = useId();
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`];
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(' ');
  return (
    <div class={styles['field']}>
      <label for={id}>
        {label}
        {optional && <span class={styles['optional']}> (mag leeg blijven)</span>}
      </label>
      {hint && (
        <div id={hintId} class={styles['hint']}>
          {hint}
        </div>
      )}
      {error && (
        <p id={errorId} class={styles['error']}>
          {error}
        </p>
      )}
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  );
}
