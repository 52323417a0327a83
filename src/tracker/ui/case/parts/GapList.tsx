import { gapCount, gapsWhenClosed } from '../../../domain/queries/gaps';
import { GAP_WORDS, gapWords } from '../../../domain/report/gap-words';
import { useCase } from '../../case-kit/case-context';
import { Notice } from '../../kit/controls/Notice';
import { useWork } from '../../model/work';
import { count } from '../../words/count';

/** What the case would not tell if it were closed now, before somebody does so. */
export function GapList() {
  const { file, procedure, naming } = useCase();
  const { school, clock } = useWork();
  const gaps = gapsWhenClosed(file, procedure, school.calendar, clock.today.value);
  if (gaps.length === 0) return null;
  const words = { file, procedure, pupil: naming.pupil, role: naming.role };
  return (
    <Notice kind="warn" title={`Nog niet vastgelegd: ${count(gapCount(gaps), 'punt', 'punten')}`}>
      <p>Dit staat ook in het verslag. Vul het eerst aan, of sluit het dossier met een reden.</p>
      <ul>
        {gaps.map((gap, index) =>
          gap.kind === 'tasks' ? (
            <li key={index}>
              {gapWords(gap, words)}:
              <ul>
                {gap.tasks.map(({ id, text, when }) => (
                  <li key={id}>
                    {text}
                    {when && ` (${GAP_WORDS.onlyIf.replace('{}', when)})`}
                  </li>
                ))}
              </ul>
            </li>
          ) : (
            <li key={index}>{gapWords(gap, words)}</li>
          ),
        )}
      </ul>
    </Notice>
  );
}
