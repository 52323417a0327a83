import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Group.module.css';

export interface GroupProps {
  readonly legend: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  readonly optional?: boolean;
}

/** Fields that answer one question together. */
export function Group({
  legend,
  hint,
  error,
  optional,
  children,
}: GroupProps & { readonly children: ComponentChildren }) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset class={styles['group']} aria-describedby={describedBy || undefined}>
      <legend>
        {legend}
        {optional && <span class={styles['optional']}> (mag leeg blijven)</span>}
      </legend>
      {hint && (
        <div id={`${id}-hint`} class={styles['hint']}>
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} class={styles['error']}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}
