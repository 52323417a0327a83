import { useEffect, useRef } from 'preact/hooks';
import type { Mark } from '../../domain/report/guard';
import { Actions } from '../controls/Actions';
import { Button } from '../controls/Button';
import { count } from '../words/count';
import { DOUBT_WORDS, SURE_WORDS } from '../words/doubts';
import styles from './SettleNames.module.css';
import { alike, aroundMark, type Decision } from './settling';

interface SettleNamesProps {
  /** What is still to decide. */
  readonly marks: readonly Mark[];
  /** How many were decided already. */
  readonly decided: number;
  onDecide(marks: readonly Mark[], decision: Decision): void;
  /** Forgets the decisions; left out where they cannot be forgotten. */
  readonly onStartOver?: () => void;
  /** What it says when there was nothing to decide. */
  readonly none?: string;
}

/** Words that may be a name, shown one by one with what stands around them, for a person to decide. */
export function SettleNames({
  marks,
  decided,
  onDecide,
  onStartOver,
  none = 'Er zijn geen twijfelgevallen.',
}: SettleNamesProps) {
  const done = useRef<HTMLParagraphElement>(null);
  const hadMarks = useRef(false);
  const [mark] = marks;
  useEffect(() => {
    // The buttons that had the focus are gone with the last word.
    if (hadMarks.current && mark === undefined) done.current?.focus();
    hadMarks.current = mark !== undefined;
  }, [mark === undefined]);

  if (mark === undefined) {
    return (
      <p ref={done} tabIndex={-1} class={styles['done']}>
        {decided > 0 ? `Je hebt ${count(decided, 'woord', 'woorden')} nagekeken. ` : none}
        {decided > 0 && onStartOver && (
          <Button kind="plain" onClick={onStartOver}>
            Kijk ze opnieuw na
          </Button>
        )}
      </p>
    );
  }
  const [before, words, after] = aroundMark(mark);
  const same = alike(marks, mark);
  const { finding } = mark;
  return (
    <section class={styles['card']} aria-labelledby="settle-names">
      <h2 id="settle-names">
        {finding.doubt === undefined ? 'Deze naam hoort hier niet' : 'Is dit een naam?'}{' '}
        <small>Nog {count(marks.length, 'woord', 'woorden')}</small>
      </h2>
      <div role="status">
        <blockquote class={styles['around']} translate={false}>
          {before}
          <mark>{words}</mark>
          {after}
        </blockquote>
        <p>{finding.doubt === undefined ? SURE_WORDS : DOUBT_WORDS[finding.doubt]}</p>
      </div>
      <Actions>
        <Button onClick={() => onDecide([mark], 'replace')}>Vervang door '{finding.replacement}'</Button>
        {finding.doubt !== undefined && <Button onClick={() => onDecide([mark], 'keep')}>Laat '{words}' staan</Button>}
      </Actions>
      {same.length > 1 && (
        <p class={styles['all']}>
          Dit woord staat er {same.length} keer.{' '}
          <Button kind="plain" onClick={() => onDecide(same, 'keep')}>
            Laat het overal staan
          </Button>
        </p>
      )}
    </section>
  );
}
