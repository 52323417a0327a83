import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Command } from '../../domain/command';
import { Actions } from '../kit/controls/Actions';
import { Button } from '../kit/controls/Button';
import { Dialog } from '../kit/controls/Dialog';
import { MoveStatus } from '../kit/controls/MoveStatus';
import { TextArea } from '../kit/controls/TextArea';
import { useMove } from '../model/move';
import { useCase } from './case-context';

export interface ReasonDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly label: string;
  readonly save: string;
  /** What cannot be undone looks like it. */
  readonly danger?: boolean;
  readonly commands: (reason: string) => readonly Command[];
  onClose(): void;
  readonly saved?: () => void;
  /** What it means, before a person says yes. */
  readonly children?: ComponentChildren;
}

/** Asks why, and does it. */
export function ReasonDialog({
  open,
  title,
  label,
  save,
  danger = false,
  commands,
  onClose,
  saved,
  children,
}: ReasonDialogProps) {
  const { file } = useCase();
  const reason = useSignal('');
  const missing = useSignal(false);
  const move = useMove(file.id, {
    saved: () => {
      reason.value = '';
      onClose();
      saved?.();
    },
  });
  const submit = () => {
    const text = reason.value.trim();
    missing.value = text === '';
    if (text !== '') void move.submit(() => commands(text));
  };
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {children}
        <TextArea
          label={label}
          lines="few"
          value={reason.value}
          error={missing.value ? 'Schrijf kort op waarom.' : undefined}
          onInput={(text) => {
            reason.value = text;
          }}
        />
        <MoveStatus move={move} />
        <Actions>
          <Button kind={danger ? 'danger' : 'main'} type="submit" busy={move.busy.value}>
            {save}
          </Button>
          <Button onClick={onClose}>Toch niet</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
