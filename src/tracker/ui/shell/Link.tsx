import type { ComponentChildren } from 'preact';
import { hashOf, type Route } from '../model/route';
import styles from './Link.module.css';

export interface LinkProps {
  readonly to: Route;
  /** `button` looks like one, for the way on that most people take. */
  readonly look?: 'text' | 'button' | 'quiet-button';
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A way to another screen. */
export const Link = ({ to, look = 'text', current, children }: LinkProps) => (
  <a class={styles['link']} data-look={look} href={hashOf(to)} aria-current={current ? 'page' : undefined}>
    {children}
  </a>
);
