import { pastKeeping } from '../../../domain/queries/keeping';
import { Link } from '../../kit/screen/Link';
import { keepingYearsOf } from '../../model/keeping-years';
import { useWork } from '../../model/work';
import { count } from '../../words/count';

/** Says that cases are past their keeping term; nothing when none is. */
export function CleanUpLine() {
  const work = useWork();
  const { desk, clock } = work;
  const past = pastKeeping(desk.now().files.values(), keepingYearsOf(work), clock.today.value).length;
  if (past === 0) return null;
  return (
    <p>
      <small>
        Van {count(past, 'dossier', 'dossiers')} is de bewaartermijn voorbij.{' '}
        <Link to={{ screen: 'clean-up' }}>Opruimen</Link>
      </small>
    </p>
  );
}
