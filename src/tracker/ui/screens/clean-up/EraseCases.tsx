import { useSignal } from '@preact/signals';
import { STEP } from '../../../../words/phrases';
import type { CaseId } from '../../../log/entry';
import type { StorageFailure } from '../../../vault/failures';
import { done, type Outcome } from '../../../vault/outcome';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Tick } from '../../kit/controls/Choice';
import { Dialog } from '../../kit/controls/Dialog';
import { Notice } from '../../kit/controls/Notice';
import { eraseCase } from '../../model/erase-case';
import { useAction } from '../../model/use-action';
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
  const gone = useSignal(0);
  const erasing = useAction(async (): Promise<Outcome<void, StorageFailure>> => {
    const erased: CaseId[] = [];
    gone.value = 0;
    try {
      for (const { id } of cases) {
        const ended = await eraseCase(work, id);
        if (!ended.ok) return ended;
        erased.push(id);
        gone.value = erased.length;
      }
      hide();
      return done(undefined);
    } finally {
      // Told also when not all of it was erased.
      if (erased.length > 0) onErased(erased);
    }
  });
  const isBusy = erasing.busy.value;

  function hide(): void {
    sure.value = false;
    asked.value = false;
    onClose();
  }

  function close(): void {
    if (isBusy) return;
    erasing.reset();
    hide();
  }

  function erase(): void {
    asked.value = true;
    if (sure.value) erasing.start();
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
      <ActionStatus action={erasing} title="Niet alles is gewist" words={STORAGE_WORDS}>
        <p>Wat nog in de lijst staat, is er nog.</p>
      </ActionStatus>
      <p role="status">{isBusy && `${gone.value} van ${cases.length} gewist…`}</p>
      <Actions>
        <Button kind="danger" busy={isBusy} onClick={erase}>
          Wis voor goed
        </Button>
        <Button busy={isBusy} onClick={close}>
          Toch niet
        </Button>
      </Actions>
    </Dialog>
  );
}
