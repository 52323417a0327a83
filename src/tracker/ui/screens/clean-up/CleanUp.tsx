import { useSignal } from '@preact/signals';
import { PUPIL } from '../../../../words/phrases';
import { endedOn, pastKeeping } from '../../../domain/queries/keeping';
import type { CaseId } from '../../../log/entry';
import { Loading } from '../../kit/screen/Loading';
import { Screen } from '../../kit/screen/Screen';
import { keepingYearsOf } from '../../model/keeping-years';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { whyKept, whyPast } from '../../words/why-past';
import { BrokenCases } from './BrokenCases';
import { CasesToErase } from './CasesToErase';
import { Erased } from './Erased';
import { KeepingTerm } from './KeepingTerm';
import { OlderFiles } from './OlderFiles';

/** What is past its keeping term, and erasing it. */
export function CleanUp() {
  const work = useWork();
  const erased = useSignal<readonly CaseId[]>([]);
  const { desk, clock } = work;
  const years = keepingYearsOf(work);
  const isRead = desk.loading.value.kind === 'read';
  const past = pastKeeping(desk.now().files.values(), years, clock.today.value);
  const ended = [...desk.now().files.values()].filter((file) => endedOn(file) !== undefined && !past.includes(file));
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
        <CasesToErase
          legend={`Van ${count(past.length, 'dossier', 'dossiers')} is de bewaartermijn voorbij`}
          cases={past}
          why={(file) => whyPast(file, years)}
          onErased={(cases) => {
            erased.value = cases;
          }}
        />
      )}
      {isRead && ended.length > 0 && (
        <details>
          <summary>Een gesloten dossier eerder wissen</summary>
          <p>Dat kan als de school het besluit, bijvoorbeeld omdat een {PUPIL.one} of de ouders erom vragen.</p>
          <CasesToErase
            legend={`${count(ended.length, 'gesloten dossier', 'gesloten dossiers')} binnen de termijn`}
            cases={ended}
            why={(file) => whyKept(file, years)}
            onErased={(cases) => {
              erased.value = cases;
            }}
          />
        </details>
      )}
      <BrokenCases />
      <OlderFiles />
    </Screen>
  );
}
