import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { schoolYearOf } from '../../../../protocol/schoolyear';
import { PUPIL } from '../../../../words/phrases';
import type { CountShare } from '../../../domain/queries/count-share';
import { type ErasedLine, readErasedLine } from '../../../domain/queries/erased-line';
import { hideSmall, type ShownTally, SMALLEST_SHOWN } from '../../../domain/queries/hide-small';
import { schoolYearOfLine, tallyOf } from '../../../domain/queries/tally';
import type { StorageFailure } from '../../../vault/failures';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { offerFile } from '../../kit/controls/offer-file';
import { Select } from '../../kit/controls/Select';
import { Loading } from '../../kit/screen/Loading';
import { Screen } from '../../kit/screen/Screen';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { dateWords } from '../../words/dates';
import { STORAGE_WORDS } from '../../words/unlock-failures';
import { BarChart } from './BarChart';
import { chartsOf, sharePercent } from './charts-of';
import { countsCsv } from './counts-csv';
import { keptShares } from './kept-shares';
import { linesHere, linesTogether } from './lines-here';
import { OwnEyes } from './OwnEyes';
import { Shares } from './Shares';
import styles from './YearOverview.module.css';

/** What erased cases left for the counts; asked again when a case is erased. */
function useErasedLines(): { readonly lines: readonly ErasedLine[]; readonly problem: StorageFailure | undefined } {
  const { vault } = useWork();
  const lines = useSignal<readonly ErasedLine[]>([]);
  const problem = useSignal<StorageFailure | undefined>(undefined);
  useEffect(() => {
    const look = async () => {
      const left = await vault.cases.tallies();
      problem.value = left.ok ? undefined : left.reason;
      if (left.ok) lines.value = left.value.flatMap(({ tally }) => readErasedLine(tally) ?? []);
    };
    void look();
    return vault.subscribe(({ kind }) => {
      if (kind === 'case-erased' || kind === 'replaced') void look();
    });
  }, [vault]);
  return { lines: lines.value, problem: problem.value };
}

/** The counts of a school year, without names and without small numbers. */
export function YearOverview() {
  const work = useWork();
  const { vault, desk, clock, school } = work;
  const today = clock.today.value;
  const year = useSignal(schoolYearOf(today).label);
  const erased = useErasedLines();
  const kept = useMemo(() => keptShares(vault), [vault]);
  const unread = useSignal<StorageFailure | undefined>(undefined);
  useEffect(() => {
    void kept.read().then((read) => {
      unread.value = read.ok ? undefined : read.reason;
    });
  }, [kept]);
  const shares = kept.shares.value ?? [];
  const revision = desk.revision.value;
  const here = useMemo(() => linesHere(work, erased.lines), [revision, erased.lines, today]);
  const years = [
    ...new Set([year.value, ...here.map(schoolYearOfLine), ...shares.map((share) => share.schoolYear)]),
  ].toSorted((one, other) => (one < other ? 1 : -1));
  const { procedure } = school;
  const shown = useMemo(() => {
    const lines = linesTogether(here, shares, year.value, clock.now());
    return hideSmall(
      tallyOf(
        lines,
        year.value,
        procedure.steps.map(({ number }) => number),
      ),
    );
  }, [here, shares, year.value]);
  const problem = erased.problem ?? unread.value;
  const isRead = desk.loading.value.kind === 'read' && kept.shares.value !== undefined;
  return (
    <Screen heading={`Overzicht ${year.value}`} title="Overzicht">
      <div class="no-print">
        <p class={styles['lead']}>
          Hoeveel dossiers waren er, en hoe ging het? Hier staat geen enkele naam. Aantallen onder de {SMALLEST_SHOWN}{' '}
          zijn verborgen, zodat niemand een {PUPIL.one} kan herkennen.
        </p>
        <Select
          label="Schooljaar"
          hint="Een dossier telt mee in het jaar waarin het begon."
          value={year.value}
          options={years.map((label) => [label, label])}
          onChange={(value) => {
            if (value !== undefined) year.value = value;
          }}
        />
        <Loading />
        {problem && (
          <Notice kind="danger" live="alert" title="Niet alles is meegeteld">
            <p>{STORAGE_WORDS[problem]}</p>
          </Notice>
        )}
      </div>
      {isRead && <OwnEyes schoolYear={year.value} />}
      {isRead && <Counts shown={shown} shares={shares.filter((share) => share.schoolYear === year.value)} />}
      {isRead && (
        <div class="no-print">
          <Shares kept={kept} here={here} schoolYear={year.value} />
        </div>
      )}
    </Screen>
  );
}

const AND = new Intl.ListFormat('nl', { type: 'conjunction' });

/** Whose cases were counted. */
const countedWords = (shares: readonly CountShare[]): string =>
  shares.length === 0
    ? 'Geteld zijn de dossiers in deze browser.'
    : `Geteld zijn de dossiers in deze browser en ${count(shares.length, 'telling', 'tellingen')} van anderen. Een dossier dat op twee plekken staat, telt één keer.`;

function Counts({ shown, shares }: { readonly shown: ShownTally; readonly shares: readonly CountShare[] }) {
  const { school, clock } = useWork();
  const charts = chartsOf(shown, school.procedure);
  const drawn = charts.filter(({ rows }) => rows.some(({ count: number }) => number !== 'hidden'));
  const percent = sharePercent(shown);
  const made = (
    <p class={styles['made']}>
      {countedWords(shares)} <span class="print-only">{`${school.name}, ${dateWords(clock.today.value)}.`}</span>
    </p>
  );
  if (shown.total === 'hidden') {
    return (
      <>
        <Notice title={`Minder dan ${SMALLEST_SHOWN} dossiers`}>
          <p>
            In dit schooljaar zijn er te weinig dossiers om iets te tellen zonder dat een {PUPIL.one} herkend wordt.
          </p>
        </Notice>
        {made}
      </>
    );
  }
  return (
    <>
      <dl class={styles['totals']}>
        <div>
          <dt>Dossiers</dt>
          <dd>{shown.total}</dd>
        </div>
        <div>
          <dt>Evaluaties op tijd</dt>
          <dd>{percent === undefined ? 'verborgen' : `${percent}%`}</dd>
        </div>
      </dl>
      {made}
      <p>
        <strong>Verborgen</strong> betekent: minder dan {SMALLEST_SHOWN}, ook nul. Soms verbergen we een groter getal
        erbij. Anders kun je het kleine uitrekenen.
      </p>
      <div class="no-print">
        <Actions>
          <Button onClick={() => print()}>Print</Button>
          <Button
            onClick={() =>
              offerFile(
                `overzicht-${shown.schoolYear}.csv`,
                new Blob([countsCsv(shown, charts)], { type: 'text/csv;charset=utf-8' }),
              )
            }
          >
            Sla op voor een rekenblad (CSV)
          </Button>
        </Actions>
      </div>
      <div class={styles['charts']}>
        {drawn.map((chart) => (
          <BarChart key={chart.dimension} chart={chart} />
        ))}
      </div>
      {drawn.length < charts.length && (
        <p>
          Alles is verborgen bij:{' '}
          {AND.format(charts.filter((chart) => !drawn.includes(chart)).map(({ title }) => title.toLowerCase()))}.
        </p>
      )}
    </>
  );
}
