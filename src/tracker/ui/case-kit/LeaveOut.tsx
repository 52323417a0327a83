import type { Leavable } from '../../domain/report/leavable';
import { ManyChoice } from '../kit/controls/Choice';
import { Folded } from '../kit/controls/Folded';
import { TextArea } from '../kit/controls/TextArea';
import { longDay } from '../words/dates';
import { shortened } from '../words/shortened';
import styles from './LeaveOut.module.css';
import { type LeftOutChoice, leftOutKey } from './left-out-choice';

const MOST_SHOWN = 300;
const short = (text: string): string => shortened(text, MOST_SHOWN);

interface LeaveOutProps {
  /** What opens it. */
  readonly summary: string;
  /** What leaving out means here. */
  readonly hint: string;
  readonly leavable: readonly Leavable[];
  readonly choices: LeftOutChoice;
  change(changes: Partial<LeftOutChoice>): void;
}

/** Lines and sentences that are kept out of this copy, with the reason, which school can read back. */
export function LeaveOut({ summary, hint, leavable, choices, change }: LeaveOutProps) {
  const options = leavable.flatMap(({ entry, on, line, whole, sentences }): [string, string, string][] => [
    ...(whole ? [[leftOutKey({ entry }), line, `${longDay(on)}, de hele regel`] as [string, string, string]] : []),
    ...(whole && sentences.length === 1
      ? []
      : sentences.map((sentence): [string, string, string] => [
          leftOutKey({ entry, sentence }),
          `“${short(sentence)}”`,
          `${longDay(on)}, alleen deze zin`,
        ])),
  ]);
  return (
    <Folded summary={summary} class={styles['more']}>
      {() => (
        <>
          <ManyChoice
            legend="Wat laat je weg?"
            hint={hint}
            layout="list"
            values={choices.leftOut}
            options={options}
            onChange={(leftOut) => change({ leftOut })}
          />
          {choices.leftOut.length > 0 && (
            <TextArea
              label="Waarom laat je dit weg?"
              hint="Dit komt in het dossier. Wie dit krijgt, ziet het niet."
              lines="few"
              value={choices.whyLeftOut}
              onInput={(whyLeftOut) => change({ whyLeftOut })}
            />
          )}
        </>
      )}
    </Folded>
  );
}
