import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import styles from './Screen.module.css';

export interface ScreenProps {
  readonly heading: ComponentChildren;
  /** Title of the document; never with a name. Left out, the heading, which then is a text without a name. */
  readonly title?: string;
  /** False when the screen itself moves the focus to a part of it. */
  readonly takesFocus?: boolean;
  /** Beside the heading. */
  readonly aside?: ComponentChildren;
  /** `work` is as wide as the window allows, `text` as wide as reads well. */
  readonly width?: 'text' | 'work';
  /** False where paper has a heading of its own. */
  readonly headingOnPaper?: boolean;
  readonly children: ComponentChildren;
}

// The first screen after loading the page leaves the focus where the browser put it.
let isFirst = true;
let pageTitle: string | undefined;

/** One screen: its heading takes the focus when the person comes here, and its title names the document. */
export function Screen({
  heading,
  title,
  takesFocus = true,
  aside,
  width = 'work',
  headingOnPaper = true,
  children,
}: ScreenProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  const words = title ?? (typeof heading === 'string' ? heading : undefined);
  useEffect(() => {
    pageTitle ??= document.title;
    document.title = words === undefined || pageTitle.startsWith(words) ? pageTitle : `${words} · ${pageTitle}`;
  }, [words]);
  useEffect(() => {
    if (takesFocus && !isFirst) {
      ref.current?.focus({ preventScroll: true });
      scrollTo({ top: 0, behavior: 'instant' });
    }
    isFirst = false;
  }, []);
  return (
    <div class={styles['screen']} data-width={width}>
      <div class={headingOnPaper ? styles['top'] : `${styles['top']} no-print`}>
        <h1 ref={ref} tabIndex={-1}>
          {heading}
        </h1>
        {aside}
      </div>
      {children}
    </div>
  );
}
