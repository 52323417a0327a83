import type { ComponentChildren } from 'preact';
import { hashOf, type Route } from '../../model/route';

const CLASSES = { text: undefined, button: 'button', 'quiet-button': 'button quiet' } as const;

export interface LinkProps {
  readonly to: Route;
  /** `button` looks like one, for the way on that most people take. */
  readonly look?: keyof typeof CLASSES;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A way to another screen. */
export const Link = ({ to, look = 'text', current, children }: LinkProps) => (
  <a class={CLASSES[look]} href={hashOf(to)} aria-current={current ? 'page' : undefined}>
    {children}
  </a>
);
