import { useSignal } from '@preact/signals';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Select } from '../../kit/controls/Select';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { STORAGE_WORDS } from '../../words/unlock-failures';

const MINUTES = [1, 2, 5, 10, 15, 30, 60];

/** After how much time without activity it locks. */
export function LockAfter() {
  const { settings } = useWork().vault;
  const minutes = useSignal(settings.lockAfter);
  const saving = useAction(async (_, next: number) => {
    const saved = await settings.saveLockAfter(next);
    if (saved.ok) minutes.value = next;
    return saved;
  });
  return (
    <>
      <Select
        label="Vanzelf op slot als ik niets doe"
        hint="Een minuut van tevoren zie je een waarschuwing. Korter is veiliger."
        value={String(minutes.value)}
        options={[...new Set([...MINUTES, minutes.value])]
          .toSorted((one, other) => one - other)
          .map((number) => [String(number), `na ${count(number, 'minuut', 'minuten')}`])}
        onChange={(value) => value !== undefined && saving.start(Number(value))}
      />
      <span role="status">{saving.state.value.kind === 'done' && 'Opgeslagen'}</span>
      <ActionStatus action={saving} title="Niet opgeslagen" words={STORAGE_WORDS} />
    </>
  );
}
