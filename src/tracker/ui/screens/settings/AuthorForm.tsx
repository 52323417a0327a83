import { useSignal } from '@preact/signals';
import { staffIn } from '../../../../protocol/roles';
import type { StorageFailure } from '../../../vault/failures';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Field } from '../../kit/controls/Field';
import { Notice } from '../../kit/controls/Notice';
import { Select } from '../../kit/controls/Select';
import { roleName } from '../../model/school';
import { useWork } from '../../model/work';
import { STORAGE_WORDS } from '../../words/unlock-failures';

/** Who writes in this vault: a role and initials, which stand with everything that is written. */
export function AuthorForm({ save, onSaved }: { readonly save: string; onSaved?(): void }) {
  const { school, preferences } = useWork();
  const known = preferences.author.peek();
  const roles = staffIn(school.procedure);
  const role = useSignal(known?.role ?? roles[0]);
  const initials = useSignal(known?.initials ?? '');
  const asked = useSignal(false);
  const problem = useSignal<StorageFailure | undefined>(undefined);
  const isSaved = useSignal(false);
  const isBlank = initials.value.trim() === '';

  async function submit(): Promise<void> {
    asked.value = true;
    if (role.value === undefined || isBlank) return;
    const saved = await preferences.saveAuthor({ role: role.value, initials: initials.value.trim() });
    problem.value = saved.ok ? undefined : saved.reason;
    isSaved.value = saved.ok;
    if (saved.ok) onSaved?.();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Select
        label="Je rol"
        name="role"
        value={role.value}
        options={roles.map((id) => [id, roleName(school, id)])}
        onChange={(value) => {
          if (value !== undefined) role.value = value;
          isSaved.value = false;
        }}
      />
      <Field
        label="Je initialen"
        hint="Twee of drie letters. Je naam hoeft niet."
        name="initials"
        width="short"
        maxLength={8}
        capitals={false}
        value={initials.value}
        error={asked.value && isBlank ? 'Vul je initialen in.' : undefined}
        onInput={(text) => {
          initials.value = text;
          isSaved.value = false;
        }}
      />
      {problem.value && (
        <Notice kind="danger" live="alert" title="Niet opgeslagen">
          <p>{STORAGE_WORDS[problem.value]}</p>
        </Notice>
      )}
      <Actions>
        <Button kind="main" type="submit">
          {save}
        </Button>
        <span role="status">{isSaved.value && 'Opgeslagen'}</span>
      </Actions>
    </form>
  );
}
