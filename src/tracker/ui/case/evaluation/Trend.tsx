import type { PupilView } from '../../../domain/queries/pupil-view';
import { REPORT_WORDS } from '../../../domain/report/words';
import { OUTCOMES } from '../../../domain/vocabulary';
import { useWork } from '../../model/work';
import { capital } from '../../words/capital';
import { shortDay } from '../../words/dates';
import styles from './Trend.module.css';
import { type Direction, trendOf } from './trend-of';

const WIDTH = 240;
const HEIGHT = 72;
const EDGE = 10;

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  first: 'Dit was de eerste evaluatie.',
  better: 'Het gaat beter dan de vorige keer.',
  same: 'Het is zoals de vorige keer.',
  worse: 'Het gaat minder goed dan de vorige keer.',
};

export interface TrendProps {
  readonly outcomes: PupilView['outcomes'];
  /** Whose it is, as the pupil shows. */
  readonly whose: string;
}

/** How it went for one pupil over the evaluations: a small drawing, and the same in words. */
export function Trend({ outcomes, whose }: TrendProps) {
  const { clock } = useWork();
  const { points, direction } = trendOf(outcomes);
  const at = ({ x, y }: { readonly x: number; readonly y: number }) =>
    [EDGE + x * (WIDTH - 2 * EDGE), EDGE + y * (HEIGHT - 2 * EDGE)] as const;
  return (
    <figure class={styles['trend']}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
        {OUTCOMES.map((outcome, index) => {
          const [, y] = at({ x: 0, y: index / (OUTCOMES.length - 1) });
          return <line key={outcome} x1={EDGE} x2={WIDTH - EDGE} y1={y} y2={y} class={styles['level']} />;
        })}
        <polyline class={styles['line']} points={points.map((point) => at(point).join(',')).join(' ')} />
        {points.map((point) => {
          const [cx, cy] = at(point);
          return <circle key={point.on} cx={cx} cy={cy} r="6" data-outcome={point.outcome} class={styles['point']} />;
        })}
      </svg>
      <figcaption>
        <strong>{whose}</strong>:{' '}
        {points
          .map(({ on, outcome }) => `${REPORT_WORDS.outcomes[outcome]} (${shortDay(on, clock.today.value)})`)
          .join(', ')}
        . {direction && capital(DIRECTION_WORDS[direction])}
      </figcaption>
    </figure>
  );
}
