import { useSignal } from '@preact/signals';
import { STEP } from '../../../../words/phrases';
import type { CaseId } from '../../../log/entry';
import type { StorageFailure } from '../../../vault/failures';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Tick } from '../../kit/controls/Choice';
import { Dialog } from '../../kit/controls/Dialog';
import { Notice } from '../../kit/controls/Notice';
import { eraseCase } from '../../model/erase-case';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { STORAGE_WORDS } from '../../words/unlock-failures';

/** A case, and how it is called in the question. */
export interface ToErase {
  readonly id: CaseId;
  readonly words: string;
}

interface EraseCasesProps {
  readonly open: boolean;
  readonly cases: readonly ToErase[];
  /** Told what was erased, also when not all of it was. */
  onErased(cases: readonly CaseId[]): void;
  onClose(): void;
}

/** Erases cases for good, after saying what that means and what it cannot do. */
export function EraseCases({ open, cases, onErased, onClose }: EraseCasesProps) {
  const work = useWork();
  const sure = useSignal(false);
  const asked = useSignal(false);
  const done = useSignal<number | undefined>(undefined);
  const problem = useSignal<StorageFailure | undefined>(undefined);
  const isBusy = done.value !== undefined;

  function close(): void {
    if (isBusy) return;
    sure.value = false;
    asked.value = false;
    problem.value = undefined;
    onClose();
  }

  async function erase(): Promise<void> {
    asked.value = true;
    if (!sure.value || isBusy) return;
    problem.value = undefined;
    const erased: CaseId[] = [];
    for (const { id } of cases) {
      done.value = erased.length;
      const gone = await eraseCase(work, id);
      if (!gone.ok) {
        problem.value = gone.reason;
        break;
      }
      erased.push(id);
    }
    done.value = undefined;
    if (problem.value === undefined) close();
    if (erased.length > 0) onErased(erased);
  }

  return (
    <Dialog open={open} title={`${count(cases.length, 'dossier', 'dossiers')} voor goed wissen?`} onClose={close}>
      <ul>
        {cases.slice(0, 10).map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
        {cases.length > 10 && <li>en nog {cases.length - 10}</li>}
      </ul>
      <p>
        Alles wat erin staat, gaat weg uit deze browser: namen, gesprekken, afspraken en notities. Dat kan niet ongedaan
        worden gemaakt. Een oude back-up die je hier terugzet, brengt het ook niet terug.
      </p>
      <p>
        Wat blijft, is één regel zonder namen voor het jaaroverzicht: de maand, de vormen, de plaatsen, {STEP.furthest},
        of het eerste gesprek en de evaluaties op tijd waren, en hoe het afliep.
      </p>
      <Tick
        checked={sure.value}
        onChange={(on) => {
          sure.value = on;
        }}
      >
        Ik weet dat dit niet terug te draaien is
      </Tick>
      {asked.value && !sure.value && (
        <Notice kind="warn" live="alert">
          <p>Zet eerst het vinkje.</p>
        </Notice>
      )}
      {problem.value && (
        <Notice kind="danger" live="alert" title="Niet alles is gewist">
          <p>{STORAGE_WORDS[problem.value]}</p>
          <p>Wat nog in de lijst staat, is er nog.</p>
        </Notice>
      )}
      <p role="status">{done.value !== undefined && `${done.value} van ${cases.length} gewist…`}</p>
      <Actions>
        <Button kind="danger" busy={isBusy} onClick={() => void erase()}>
          Wis voor goed
        </Button>
        <Button busy={isBusy} onClick={close}>
          Toch niet
        </Button>
      </Actions>
    </Dialog>
  );
}
