import type { HealthWarning } from '../../../vault/health';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { Link } from '../../kit/screen/Link';
import type { Ended } from '../../model/action';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { HEALTH_WORDS } from '../../words/health';

const LINKS = { 'back-up': 'Naar de back-up', check: 'Kijk de back-up na' } as const;

/** Everything that may go wrong on this device, with what helps. */
export function Health() {
  const { health } = useWork();
  return (
    <>
      {health.warnings.value.map((warning) => (
        <Warning key={warning} warning={warning} />
      ))}
    </>
  );
}

function Warning({ warning }: { readonly warning: HealthWarning }) {
  const { vault, health } = useWork();
  const { title, text, action } = HEALTH_WORDS[warning];
  const asking = useAction(async (): Promise<Ended<void, 'refused'>> => {
    const isKept = await vault.persist();
    health.refresh();
    return isKept ? { ok: true, value: undefined } : { ok: false, reason: 'refused' };
  });
  return (
    <Notice kind="warn" title={title}>
      <p>{text}</p>
      {action === 'persist' && (
        <Actions>
          <Button kind="small" busy={asking.busy.value} onClick={() => asking.start()}>
            Vraag de browser om te bewaren
          </Button>
        </Actions>
      )}
      {asking.reason.value && (
        <p role="status">De browser zei nee of gaf geen antwoord. Maak daarom vaak een back-up.</p>
      )}
      <ActionStatus action={asking} />
      {(action === 'back-up' || action === 'check') && <Link to={{ screen: 'backup' }}>{LINKS[action]}</Link>}
    </Notice>
  );
}
