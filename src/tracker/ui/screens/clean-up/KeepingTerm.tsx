import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Select } from '../../kit/controls/Select';
import { MOST_KEEPING_YEARS } from '../../model/preferences';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { STORAGE_WORDS } from '../../words/unlock-failures';

const years = (number: number): string => `${number} jaar`;

/** How long a case is kept: told where the school chose it, else to be chosen. */
export function KeepingTerm() {
  const { school, preferences } = useWork();
  const saving = useAction((_, next: number) => preferences.saveKeepingYears(next));
  if (school.keepingYears !== undefined) {
    return (
      <p>
        {school.name} bewaart een gesloten dossier <strong>{years(school.keepingYears)}</strong>.
      </p>
    );
  }
  const chosen = preferences.keepingYears.value;
  return (
    <>
      <Select
        label="Hoelang bewaar je een gesloten dossier?"
        hint="De school heeft nog geen bewaartermijn gekozen. Vraag wat er op school geldt en kies dat hier."
        none="Nog niet gekozen"
        value={chosen === undefined ? undefined : String(chosen)}
        options={Array.from({ length: MOST_KEEPING_YEARS }, (_, index) => [String(index + 1), years(index + 1)])}
        onChange={(value) => value !== undefined && saving.start(Number(value))}
      />
      <ActionStatus action={saving} title="Niet opgeslagen" words={STORAGE_WORDS} />
    </>
  );
}
