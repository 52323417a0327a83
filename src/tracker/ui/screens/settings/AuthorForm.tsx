import { useSignal } from '@preact/signals';
import type { Author } from '../../../domain/entries';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Field } from '../../kit/controls/Field';
import { Select } from '../../kit/controls/Select';
import { roleName, staffOf } from '../../model/school';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { STORAGE_WORDS } from '../../words/unlock-failures';

/** Who writes in this vault: a role and initials, which stand with everything that is written. */
export function AuthorForm({ save, onSaved }: { readonly save: string; onSaved?(): void }) {
  const { school, preferences } = useWork();
  const known = preferences.author.peek();
  const roles = staffOf(school, school.procedure);
  const role = useSignal(known?.role ?? roles[0]);
  const initials = useSignal(known?.initials ?? '');
  const asked = useSignal(false);
  const isBlank = initials.value.trim() === '';

  const saving = useAction(async (_, author: Author) => {
    const saved = await preferences.saveAuthor(author);
    if (saved.ok) onSaved?.();
    return saved;
  });

  function submit(): void {
    asked.value = true;
    if (role.value !== undefined && !isBlank) saving.start({ role: role.value, initials: initials.value.trim() });
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Select
        label="Je rol"
        name="role"
        value={role.value}
        options={roles.map((id) => [id, roleName(school, id)])}
        onChange={(value) => {
          if (value !== undefined) role.value = value;
          saving.reset();
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
          saving.reset();
        }}
      />
      <ActionStatus action={saving} title="Niet opgeslagen" words={STORAGE_WORDS} />
      <Actions>
        <Button kind="main" type="submit" busy={saving.busy.value}>
          {save}
        </Button>
        <span role="status">{saving.state.value.kind === 'done' && 'Opgeslagen'}</span>
      </Actions>
    </form>
  );
}
