import { useSignal } from '@preact/signals';
import type { Command } from '../../../domain/command';
import type { EntryId } from '../../../log/entry';
import type { StorageFailure } from '../../../vault/failures';
import { done, type Outcome } from '../../../vault/outcome';
import { useCase } from '../../case-kit/case-context';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Dialog } from '../../kit/controls/Dialog';
import { MoveStatus } from '../../kit/controls/MoveStatus';
import { TextArea } from '../../kit/controls/TextArea';
import { useMove } from '../../model/move';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { STORAGE_WORDS } from '../../words/unlock-failures';
import { erasedWith } from './erased-with';

export interface EraseDialogProps {
  readonly open: boolean;
  readonly id: EntryId;
  onClose(): void;
}

/** Erases the content of an entry for good, after saying what that means and what it cannot do. */
export function EraseDialog({ open, id, onClose }: EraseDialogProps) {
  const { file } = useCase();
  const { vault } = useWork();
  const reason = useSignal('');
  const missing = useSignal(false);
  const move = useMove(file.id, { saved: onClose });
  const preparing = useAction(async (_, text: string): Promise<Outcome<readonly Command[], StorageFailure>> => {
    const commands: Command[] = [];
    for (const target of erasedWith(file, id)) {
      const found = await vault.cases.commitment(file.id, target);
      if (!found.ok) return found;
      commands.push({ do: 'erase', target, commitment: found.value ?? '', reason: text });
    }
    await move.submit(() => commands);
    return done(commands);
  });

  function erase(): void {
    const text = reason.value.trim();
    missing.value = text === '';
    if (text !== '') preparing.start(text);
  }

  return (
    <Dialog open={open} title="Voor goed wissen?" onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          erase();
        }}
      >
        <p>
          De inhoud van deze regel en van alle verbeteringen ervan verdwijnt uit het dossier. Dat kan niet ongedaan
          worden gemaakt. Dat er iets stond, wanneer, en je reden blijven te zien.
        </p>
        <p>
          Back-ups en overdrachten die al zijn gemaakt, houden de inhoud. Maak hierna een nieuwe back-up en gooi de oude
          weg.
        </p>
        <TextArea
          label="Waarom wis je dit?"
          hint="Schrijf hier niet op wat er stond."
          lines="few"
          value={reason.value}
          error={missing.value ? 'Schrijf kort op waarom.' : undefined}
          onInput={(text) => {
            reason.value = text;
          }}
        />
        <ActionStatus action={preparing} title="Niet gewist" words={STORAGE_WORDS} />
        <MoveStatus move={move} />
        <Actions>
          <Button kind="danger" type="submit" busy={preparing.busy.value || move.busy.value}>
            Wis voor goed
          </Button>
          <Button onClick={onClose}>Toch niet</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
