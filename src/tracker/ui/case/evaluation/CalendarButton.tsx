import { useSignal } from '@preact/signals';
import { useCase } from '../../case-kit/case-context';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { offerFile } from '../../kit/controls/offer-file';

/** The evaluations as a file for a calendar: it names nobody, and a later file replaces an earlier one. */
export function CalendarButton() {
  const { file } = useCase();
  const state = useSignal<'ready' | 'busy' | 'failed'>('ready');
  const offer = async () => {
    state.value = 'busy';
    try {
      const { calendarOf } = await import('../../../domain/calendar');
      offerFile('evaluaties.ics', new Blob([calendarOf([file])], { type: 'text/calendar' }));
      state.value = 'ready';
    } catch {
      state.value = 'failed';
    }
  };
  return (
    <>
      <p>
        <Button kind="plain" busy={state.value === 'busy'} onClick={() => void offer()}>
          Zet in je agenda (.ics)
        </Button>{' '}
        Er staat geen naam in.
      </p>
      {state.value === 'failed' && (
        <Notice kind="danger" live="alert">
          <p>Het agendabestand kon niet worden gemaakt. Probeer het opnieuw, of schrijf de datum zelf in je agenda.</p>
        </Notice>
      )}
    </>
  );
}
