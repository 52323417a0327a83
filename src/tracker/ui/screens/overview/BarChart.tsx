import { useId } from 'preact/hooks';
import styles from './BarChart.module.css';
import type { Chart, ChartRow } from './charts-of';
import { HIDDEN } from './overview-words';

/** Heights in rem, so that the drawing grows with the letters. */
const ROW = 2.75;
const WORDS_AT = 1;
const BAR_AT = 1.35;
const BAR = 0.85;
/** How much of the width the longest bar takes, in percents: the number stands behind it. */
const LONGEST = 82;
const HIDDEN_WIDTH = 6;

function Bar({ row, at, most }: { readonly row: ChartRow; readonly at: number; readonly most: number }) {
  const { words, count } = row;
  const isHidden = count === 'hidden';
  const width = isHidden ? HIDDEN_WIDTH : (LONGEST * count) / most;
  return (
    <>
      <text class={styles['words']} x="0" y={`${at + WORDS_AT}rem`}>
        {words}
      </text>
      <rect
        class={isHidden ? styles['hidden'] : styles['bar']}
        x="1"
        y={`${at + BAR_AT}rem`}
        width={`${width}%`}
        height={`${BAR}rem`}
        rx="3"
      />
      <text class={styles['count']} x={`${width}%`} dx="0.5rem" y={`${at + BAR_AT + BAR * 0.88}rem`}>
        {isHidden ? HIDDEN : count}
      </text>
    </>
  );
}

/** Counts drawn as bars, with the same counts in a table behind it. */
export function BarChart({ chart }: { readonly chart: Chart }) {
  const { title, note, rows } = chart;
  const id = useId();
  const most = Math.max(1, ...rows.map(({ count }) => (count === 'hidden' ? 0 : count)));
  return (
    <figure class={styles['chart']} aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
        {note && <p>{note}</p>}
      </figcaption>
      <svg
        role="img"
        aria-label={`${title}, als staven. De getallen staan in de tabel.`}
        width="100%"
        height={`${rows.length * ROW}rem`}
      >
        {rows.map((row, index) => (
          <Bar key={row.key} row={row} at={index * ROW} most={most} />
        ))}
      </svg>
      <details class={styles['table']}>
        <summary>
          Tabel <span class="visually-hidden">van {title}</span>
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">Dossiers</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, words, count }) => (
              <tr key={key}>
                <th scope="row">{words}</th>
                <td>{count === 'hidden' ? HIDDEN : count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
