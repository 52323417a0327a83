import type { AgreementState } from '../../../domain/queries/agreements';
import { useCase } from '../../case-kit/case-context';
import { Link } from '../../kit/screen/Link';
import { one } from '../../model/about';
import { useWork } from '../../model/work';
import { fromToday, late, plainDay, shortDay } from '../../words/dates';
import styles from './AgreementRows.module.css';

/** How an agreement stands, in words. */
function standing({ agreement: { body }, last }: AgreementState, today: Parameters<typeof late>[1]): string {
  if (last) return `${last.body.kept ? 'Nagekomen' : 'Niet nagekomen'} (${shortDay(last.body.happenedOn, today)})`;
  if (body.dueOn === undefined) return 'Nog niet bekeken';
  return body.dueOn < today
    ? `Bekijken: ${late(body.dueOn, today)}`
    : `Bekijken op ${plainDay(body.dueOn)}, ${fromToday(body.dueOn, today)}`;
}

/** Agreements with how they stand, and the way to look at each. */
export function AgreementRows({ states }: { readonly states: readonly AgreementState[] }) {
  const { file, naming, isOpen } = useCase();
  const { clock } = useWork();
  if (states.length === 0) return <p>Er zijn nog geen afspraken.</p>;
  return (
    <ul class={styles['rows']}>
      {states.map((state) => {
        const { id, body } = state.agreement;
        const of = { screen: 'case', case: file.id } as const;
        const kept = state.last === undefined ? 'open' : state.last.body.kept ? 'yes' : 'no';
        return (
          <li key={id} class={styles['row']} data-kept={kept}>
            <p class={styles['what']}>{body.what}</p>
            {body.who.length > 0 && <p>{naming.people(body.who)}</p>}
            <p class={styles['standing']}>{standing(state, clock.today.value)}</p>
            {state.last?.body.note && <p>{state.last.body.note}</p>}
            <p class={styles['ways']}>
              {isOpen && (
                <Link to={{ ...of, part: 'agreements', about: one(body.agreement) }}>
                  {state.last ? 'Bekijk opnieuw' : 'Nagekomen of niet?'}
                </Link>
              )}
              <Link to={{ ...of, part: 'timeline', about: one(id) }}>Verbeteren of terugnemen</Link>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
