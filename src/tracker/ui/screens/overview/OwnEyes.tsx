import { useMemo } from 'preact/hooks';
import { GROUP, PUPIL } from '../../../../words/phrases';
import { lineOf } from '../../../domain/queries/case-line';
import { countsHere } from '../../../domain/queries/counts-here';
import { REPORT_WORDS } from '../../../domain/report/words';
import { Folded } from '../../kit/controls/Folded';
import { lineGroundOf } from '../../model/line-ground';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { ownYear } from './own-year';
import styles from './YearOverview.module.css';

/** What is so of the cases in this browser, with few of them too. On the screen alone: it is on no paper and in no file. */
export function OwnEyes({ schoolYear }: { readonly schoolYear: string }) {
  const work = useWork();
  const { desk, preferences } = work;
  const revision = desk.revision.value;
  const files = useMemo(() => [...desk.now().files.values()].filter(countsHere), [revision]);
  if (preferences.projector.value) return null;
  const year = ownYear(files, schoolYear, (file) => lineOf(file, lineGroundOf(work, file)));
  return (
    <Folded summary="Alleen voor jou: je eigen dossiers" class={`no-print ${styles['own']}`}>
      {() => (
        <>
          <p>Dit gaat over de dossiers in deze browser. Het komt niet op papier en niet in wat je deelt.</p>
          {year.cases === 0 ? (
            <p>Er begon in dit schooljaar nog geen dossier.</p>
          ) : (
            <>
              <p>
                Er {year.cases === 1 ? 'begon' : 'begonnen'} {count(year.cases, 'dossier', 'dossiers')}.{' '}
                {year.open === 0 ? 'Geen ervan is nog open.' : `Nog open: ${year.open}.`}{' '}
                {year.closed
                  .map(([reason, cases]) => `Gesloten, ${REPORT_WORDS.closeReasons[reason]}: ${cases}.`)
                  .join(' ')}{' '}
                {year.late > 0 && `Bij ${count(year.late, 'dossier', 'dossiers')} kwam een evaluatie te laat.`}
              </p>
              <table>
                <caption>
                  Per {GROUP.one} van {PUPIL.the} {PUPIL.who} gepest wordt
                </caption>
                <thead>
                  <tr>
                    <th scope="col">{GROUP.capital.one}</th>
                    <th scope="col">Dossiers</th>
                    <th scope="col">Nog open</th>
                  </tr>
                </thead>
                <tbody>
                  {year.classes.map(({ class: group, cases, open }) => (
                    <tr key={group}>
                      <th scope="row">{group || 'niet ingevuld'}</th>
                      <td>{cases}</td>
                      <td>{open}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          )}
        </>
      )}
    </Folded>
  );
}
