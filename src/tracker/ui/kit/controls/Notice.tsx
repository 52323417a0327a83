import type { ComponentChildren } from 'preact';
import styles from './Notice.module.css';

export interface NoticeProps {
  readonly kind?: 'info' | 'warn' | 'danger' | 'ok';
  readonly title?: string;
  /** Read out when it appears: `alert` at once, `status` when the person pauses. */
  readonly live?: 'alert' | 'status';
  readonly children?: ComponentChildren;
}

/** A quiet box that says something that matters. It stays until what it says is no longer so. */
export const Notice = ({ kind = 'info', title, live, children }: NoticeProps) => (
  <div class={styles['notice']} data-kind={kind} role={live}>
    {title && <p class={styles['title']}>{title}</p>}
    {children}
  </div>
);
