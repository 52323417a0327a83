import type { ComponentChildren } from 'preact';
import styles from './Actions.module.css';

/** The buttons below a form: what most people want first. */
export const Actions = ({ children }: { readonly children: ComponentChildren }) => (
  <div class={styles['actions']}>{children}</div>
);
