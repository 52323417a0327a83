import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import styles from './Arrived.module.css';

/** What took the place of a form that ended: it takes the focus, so that nobody is left where nothing is any more. */
export function Arrived({ children }: { readonly children: ComponentChildren }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} tabIndex={-1} class={styles['arrived']}>
      {children}
    </div>
  );
}
