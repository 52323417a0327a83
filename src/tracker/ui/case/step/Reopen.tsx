import { useSignal } from '@preact/signals';
import { useCase } from '../../case-kit/case-context';
import { ReasonDialog } from '../../case-kit/ReasonDialog';
import { Button } from '../../kit/controls/Button';
import { useWork } from '../../model/work';

/** Opens a closed case again, with the reason. */
export function Reopen({ main = false }: { readonly main?: boolean }) {
  const { file } = useCase();
  const { clock } = useWork();
  const isAsking = useSignal(false);
  if (file.status !== 'closed' || file.unknown.length > 0) return null;
  const happenedOn = clock.today.value;
  return (
    <>
      <Button
        {...(main && { kind: 'main' as const })}
        onClick={() => {
          isAsking.value = true;
        }}
      >
        Heropen dit dossier
      </Button>
      <ReasonDialog
        open={isAsking.value}
        title="Dossier heropenen"
        label="Waarom heropen je het?"
        save="Heropen"
        commands={(reason) => [{ do: 'record', type: 'case-reopened', body: { happenedOn, reason } }]}
        onClose={() => {
          isAsking.value = false;
        }}
      />
    </>
  );
}
