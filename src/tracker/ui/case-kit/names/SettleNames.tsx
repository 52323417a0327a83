import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mark } from '../../../domain/report/guard';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { count } from '../../words/count';
import { DOUBT_WORDS, SURE_WORDS } from '../../words/doubts';
import styles from './SettleNames.module.css';
import { alike, aroundMark, type Decision, questionsIn } from './settling';

/** Beyond these nobody reads on. */
const MOST_SHOWN = 5;

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

/** Words that may be a name, shown with the sentences that they stand in, for a person to decide. */
export function SettleNames({
  marks,
  decided,
  onDecide,
  onStartOver,
  none = 'Er zijn geen twijfelgevallen.',
}: SettleNamesProps) {
  const done = useRef<HTMLParagraphElement>(null);
  /** The words that the person wants to see place by place. */
  const [oneByOne, setOneByOne] = useState<string>();
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
  const { finding } = mark;
  const { words } = finding;
  const same = alike(marks, mark);
  const key = JSON.stringify([words, finding.doubt]);
  const together = oneByOne === key ? [mark] : same;
  const shown = together.slice(0, MOST_SHOWN);
  return (
    <section class={styles['card']} aria-labelledby="settle-names">
      <h2 id="settle-names">
        {finding.doubt === undefined ? 'Deze naam hoort hier niet' : 'Is dit een naam?'}{' '}
        <small>Nog {count(questionsIn(marks), 'woord', 'woorden')}</small>
      </h2>
      <div role="status">
        {shown.map((one) => {
          const [before, , after] = aroundMark(one);
          return (
            <blockquote key={`${one.original} ${one.finding.original.from}`} class={styles['around']}>
              {before}
              <mark>{words}</mark>
              {after}
            </blockquote>
          );
        })}
        <p>{finding.doubt === undefined ? SURE_WORDS : DOUBT_WORDS[finding.doubt]}</p>
        {together.length > 1 && (
          <p>
            '{words}' staat er {together.length} keer
            {shown.length < together.length && `, hier zie je er ${shown.length}`}. Je antwoord geldt voor al die
            plekken.
          </p>
        )}
      </div>
      <Actions>
        <Button onClick={() => onDecide(together, 'replace')}>Vervang door '{finding.replacement.trim()}'</Button>
        {finding.doubt !== undefined && (
          <Button onClick={() => onDecide(together, 'keep')}>Laat '{words}' staan</Button>
        )}
      </Actions>
      {together.length > 1 && (
        <p class={styles['all']}>
          <Button kind="plain" onClick={() => setOneByOne(key)}>
            Kijk ze één voor één na
          </Button>
        </p>
      )}
    </section>
  );
}
