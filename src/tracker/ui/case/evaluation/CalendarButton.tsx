import { done, failed, type Outcome } from '../../../vault/outcome';
import { useCase } from '../../case-kit/case-context';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Button } from '../../kit/controls/Button';
import { offerFile } from '../../kit/controls/offer-file';
import { useAction } from '../../model/use-action';

/** The evaluations as a file for a calendar: it names nobody, and a later file replaces an earlier one. */
export function CalendarButton() {
  const { file } = useCase();
  const offering = useAction(async (): Promise<Outcome<void, 'not-loaded'>> => {
    const calendar = await import('../../../domain/calendar').catch(() => undefined);
    if (calendar === undefined) return failed('not-loaded');
    offerFile('evaluaties.ics', new Blob([calendar.calendarOf([file])], { type: 'text/calendar' }));
    return done(undefined);
  });
  return (
    <>
      <p>
        <Button kind="plain" busy={offering.busy.value} onClick={() => offering.start()}>
          Zet in je agenda (.ics)
        </Button>{' '}
        Er staat geen naam in.
      </p>
      <ActionStatus action={offering} words={NOT_OFFERED} />
    </>
  );
}

const NOT_OFFERED = {
  'not-loaded':
    'Het agendabestand kon niet worden gemaakt. Probeer het opnieuw, of schrijf de datum zelf in je agenda.',
};
