import { useSignal } from '@preact/signals';
import { PUPIL } from '../../../../words/phrases';
import type { CaseFile } from '../../../domain/case';
import type { CaseId } from '../../../log/entry';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { ManyChoice } from '../../kit/controls/Choice';
import { Link } from '../../kit/screen/Link';
import { namingOf } from '../../model/naming';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { EraseCases, type ToErase } from './EraseCases';
import { ExportFirst } from './ExportFirst';

interface CasesToEraseProps {
  readonly legend: string;
  readonly cases: readonly CaseFile[];
  /** Why a case is among them. */
  why(file: CaseFile): string;
  onErased(cases: readonly CaseId[]): void;
}

/** How many cases are shown at first, and how many more at a time. */
const SHOWN = 50;

/** Cases that ended, to be chosen, exported and erased. */
export function CasesToErase({ legend, cases, why, onErased }: CasesToEraseProps) {
  const { school, preferences } = useWork();
  const chosen = useSignal<readonly CaseId[]>([]);
  const shown = useSignal(SHOWN);
  // What was asked about stays in the question while it goes.
  const asking = useSignal<readonly ToErase[]>([]);
  const isAsking = useSignal(false);
  const seen = cases.slice(0, shown.value);
  const ids = chosen.value.filter((id) => cases.some((file) => file.id === id));
  const wordsOf = (file: CaseFile): string => {
    const naming = namingOf(file, school, preferences.projector.value);
    const targeted = file.pupils.filter(({ role, removed }) => role === 'targeted' && !removed);
    return `${targeted.map(({ id }) => naming.pupil(id)).join(', ') || `${PUPIL.one} niet bekend`} · ${file.label}`;
  };
  const all = ids.length === cases.length;
  return (
    <section>
      <ManyChoice
        legend={legend}
        hint="Kies wat weg mag. Wil je er eerst nog een lezen? Open het dan hieronder."
        layout="list"
        values={ids}
        options={seen.map((file) => [file.id, wordsOf(file), why(file)])}
        onChange={(values) => {
          chosen.value = values;
        }}
      />
      <Actions>
        {cases.length > seen.length && (
          <Button
            onClick={() => {
              shown.value += SHOWN;
            }}
          >
            Laat er meer zien ({cases.length - seen.length})
          </Button>
        )}
        {cases.length > 1 && (
          <Button
            onClick={() => {
              shown.value = cases.length;
              chosen.value = all ? [] : cases.map(({ id }) => id);
            }}
          >
            {all ? 'Kies er geen' : `Kies ze alle ${cases.length}`}
          </Button>
        )}
      </Actions>
      <details>
        <summary>Eerst een dossier lezen</summary>
        <ul>
          {seen.map((file) => (
            <li key={file.id}>
              <Link to={{ screen: 'case', case: file.id }}>{wordsOf(file)}</Link>
            </li>
          ))}
        </ul>
      </details>
      {ids.length > 0 && (
        <>
          <ExportFirst key={ids.join()} cases={ids} />
          <h2>Wissen</h2>
          <p>
            Wat je wist, kan niemand hier nog openen. Op de schijf kunnen nog even versleutelde resten staan, tot de
            browser die opruimt. Na het wissen maken we meteen een nieuwe back-up, want in oudere back-ups staat het
            nog.
          </p>
          <Actions>
            <Button
              kind="danger"
              onClick={() => {
                asking.value = cases
                  .filter(({ id }) => ids.includes(id))
                  .map((file) => ({ id: file.id, words: wordsOf(file) }));
                isAsking.value = true;
              }}
            >
              Wis {count(ids.length, 'dossier', 'dossiers')}…
            </Button>
          </Actions>
        </>
      )}
      <EraseCases
        open={isAsking.value}
        cases={asking.value}
        onErased={(erased) => {
          chosen.value = [];
          onErased(erased);
        }}
        onClose={() => {
          isAsking.value = false;
        }}
      />
    </section>
  );
}
