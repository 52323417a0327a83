import { useSignal } from '@preact/signals';
import type { StorageFailure } from '../../../vault/failures';
import { Notice } from '../../kit/controls/Notice';
import { Select } from '../../kit/controls/Select';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { STORAGE_WORDS } from '../../words/unlock-failures';

const MINUTES = [1, 2, 5, 10, 15, 30, 60];

/** After how much time without activity it locks. */
export function LockAfter() {
  const { settings } = useWork().vault;
  const minutes = useSignal(settings.lockAfter);
  const problem = useSignal<StorageFailure | undefined>(undefined);
  const isSaved = useSignal(false);
  const save = async (next: number) => {
    const saved = await settings.saveLockAfter(next);
    problem.value = saved.ok ? undefined : saved.reason;
    isSaved.value = saved.ok;
    if (saved.ok) minutes.value = next;
  };
  return (
    <>
      <Select
        label="Vanzelf op slot als ik niets doe"
        hint="Een minuut van tevoren zie je een waarschuwing. Korter is veiliger."
        value={String(minutes.value)}
        options={[...new Set([...MINUTES, minutes.value])]
          .toSorted((one, other) => one - other)
          .map((number) => [String(number), `na ${count(number, 'minuut', 'minuten')}`])}
        onChange={(value) => value !== undefined && void save(Number(value))}
      />
      <span role="status">{isSaved.value && 'Opgeslagen'}</span>
      {problem.value && (
        <Notice kind="danger" live="alert" title="Niet opgeslagen">
          <p>{STORAGE_WORDS[problem.value]}</p>
        </Notice>
      )}
    </>
  );
}
