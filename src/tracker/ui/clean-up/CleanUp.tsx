import { useSignal } from '@preact/signals';
import { pastKeeping } from '../../domain/queries/keeping';
import type { CaseId } from '../../log/entry';
import { keepingYearsOf } from '../model/keeping-years';
import { useWork } from '../model/work';
import { Loading } from '../shell/Loading';
import { Screen } from '../shell/Screen';
import { Erased } from './Erased';
import { KeepingTerm } from './KeepingTerm';
import { OlderFiles } from './OlderFiles';
import { PastCases } from './PastCases';

/** What is past its keeping term, and erasing it. */
export function CleanUp() {
  const work = useWork();
  const erased = useSignal<readonly CaseId[]>([]);
  const { desk, clock } = work;
  const years = keepingYearsOf(work);
  const isRead = desk.loading.value.kind === 'read';
  const past = pastKeeping(desk.now().files.values(), years, clock.today.value);
  return (
    <Screen heading="Opruimen" width="text">
      <p>
        Een dossier bewaar je niet voor altijd. Is de bewaartermijn voorbij, dan staat het hier. Jij beslist wat er weg
        gaat: vanzelf wordt er niets gewist.
      </p>
      <KeepingTerm />
      <Loading />
      {erased.value.length > 0 && <Erased key={erased.value.join()} cases={erased.value} />}
      {isRead && years !== undefined && past.length === 0 && (
        <p>Er is nu geen dossier waarvan de bewaartermijn voorbij is.</p>
      )}
      {isRead && years !== undefined && past.length > 0 && (
        <PastCases
          past={past}
          years={years}
          onErased={(cases) => {
            erased.value = cases;
          }}
        />
      )}
      <OlderFiles />
    </Screen>
  );
}
