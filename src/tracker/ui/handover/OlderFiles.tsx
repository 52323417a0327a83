import { useMemo } from 'preact/hooks';
import type { CaseId } from '../../log/entry';
import { useFilesAnswer } from '../model/use-files-answer';
import { useWork } from '../model/work';
import { Link } from '../shell/Link';
import { moment } from '../words/dates';

/** The files that were made here until now and still hold one of the cases, for a person to throw away. */
export function OlderFiles({ cases }: { readonly cases: readonly CaseId[] }) {
  const { vault, clock } = useWork();
  // A back-up that is made after this has none of it.
  const now = useMemo(clock.now, []);
  const made = useFilesAnswer(vault.files.made).value ?? [];
  const holding = made.filter(
    ({ cases: held, madeAt }) => madeAt <= now && (held === 'all' || held.some((id) => cases.includes(id))),
  );
  if (holding.length === 0) return <p>Er zijn geen bestanden gemaakt waar het nog in zit.</p>;
  return (
    <>
      <p>In deze bestanden zit het nog. Gooi weg wat niet meer nodig is, ook uit de prullenbak.</p>
      <ul>
        {holding.map(({ name, madeAt, hash }) => (
          <li key={hash}>
            {name}, {moment(madeAt)}
          </li>
        ))}
      </ul>
      <p>
        Maak daarna een nieuwe <Link to={{ screen: 'backup' }}>back-up</Link>.
      </p>
    </>
  );
}
