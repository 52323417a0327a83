import { useMemo } from 'preact/hooks';
import { accessRequests } from '../../../domain/queries/access-requests';
import { Link } from '../../kit/screen/Link';
import { shownName } from '../../model/naming';
import { useWork } from '../../model/work';
import { fromToday, late } from '../../words/dates';

/** Every request to see everything that is still to be answered, the first due first. */
export function OpenRequests() {
  const { desk, clock } = useWork();
  const revision = desk.revision.value;
  const today = clock.today.value;
  const files = useMemo(() => [...desk.now().files.values()], [revision]);
  const open = files
    .flatMap((file) =>
      accessRequests(file).flatMap(({ asked, given }) => {
        const pupil = file.pupils.find(({ id }) => id === asked.body.pupil);
        return given.length === 0 && pupil ? [{ file, pupil, asked }] : [];
      }),
    )
    .toSorted((one, other) => (one.asked.body.answerBy < other.asked.body.answerBy ? -1 : 1));
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="open-requests">
      <h2 id="open-requests">Nog te geven</h2>
      <ul>
        {open.map(({ file, pupil, asked }) => (
          <li key={asked.id}>
            <Link to={{ screen: 'access', case: file.id, pupil: pupil.id }}>{shownName(pupil.names, false)}</Link>:{' '}
            {asked.body.answerBy < today ? late(asked.body.answerBy, today) : fromToday(asked.body.answerBy, today)}
          </li>
        ))}
      </ul>
    </section>
  );
}
