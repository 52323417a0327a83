import { useSignal } from '@preact/signals';
import { hasStopped, latestHeld, stillToSpeak } from '../../../domain/evaluation-outcome';
import { presentStep } from '../../../domain/evaluation-term';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { ReasonDialog } from '../../case-kit/ReasonDialog';
import { useEntryForm } from '../../case-kit/use-entry-form';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { Form } from '../../kit/form/Form';
import { keepingYearsOf } from '../../model/keeping-years';
import { useWork } from '../../model/work';
import { whyKept } from '../../words/why-past';
import { closingForm } from '../entries/case-closed';
import { Reopen } from '../step/Reopen';
import { EntryList } from './EntryList';
import { GapList } from './GapList';

/** Closing, opening again, and declaring void a case that should never have been opened (S4-10). */
export function ClosingPart() {
  const { file, isOpen } = useCase();
  const work = useWork();
  const { clock } = work;
  const years = keepingYearsOf(work);
  const isVoiding = useSignal(false);
  const happenedOn = clock.today.value;
  const ended = file.live.filter(({ type }) => ['case-closed', 'case-reopened', 'case-voided'].includes(type));
  return (
    <PartScreen heading={file.status === 'closed' ? 'Gesloten' : file.status === 'voided' ? 'Vervallen' : 'Afsluiten'}>
      {isOpen && <Close />}
      {file.status === 'closed' && file.unknown.length === 0 && (
        <>
          <p>Dit dossier is gesloten. Begint het opnieuw, of moet er iets bij? Heropen het dan.</p>
          <Reopen main />
        </>
      )}
      {years !== undefined && file.status !== 'open' && <p>{whyKept(file, years)}</p>}
      <EntryList entries={ended.toReversed()} />
      {isOpen && (
        <>
          <h2>Per ongeluk geopend?</h2>
          <p>
            Is dit dossier dubbel of een vergissing? Laat het dan vervallen. Het telt nergens meer mee, en er kan niets
            meer bij. Wat erin staat, blijft te lezen.
          </p>
          <Button
            kind="danger"
            onClick={() => {
              isVoiding.value = true;
            }}
          >
            Laat dit dossier vervallen
          </Button>
        </>
      )}
      <ReasonDialog
        open={isVoiding.value}
        title="Dossier laten vervallen"
        label="Waarom?"
        save="Laat vervallen"
        danger
        commands={(reason) => [{ do: 'record', type: 'case-voided', body: { happenedOn, reason } }]}
        onClose={() => {
          isVoiding.value = false;
        }}
      >
        <p>Er kan daarna niets meer bij dit dossier.</p>
      </ReasonDialog>
    </PartScreen>
  );
}

function Close() {
  const { file, procedure } = useCase();
  const { clock } = useWork();
  const told = presentStep(file, procedure).whenStopped?.text;
  const last = latestHeld(file.heldEvaluations);
  const stopped = last !== undefined && hasStopped(last) && stillToSpeak(file, last).length === 0;
  const back = { screen: 'case', case: file.id } as const;
  const form = useEntryForm(closingForm, {
    about: 'close',
    start: () => ({ on: clock.today.value, because: stopped ? ('stopped' as const) : ('' as const), note: '' }),
    commands: (value, reason) => {
      const { reason: because, ...told } = closingForm.body(value);
      return [{ do: 'close', because, ...told, ...(reason && { reason }) }];
    },
    after: back,
  });
  return (
    <>
      {stopped && (
        <Notice kind="ok">
          <p>Bij de laatste evaluatie zei iedereen dat het is gestopt.{told && ` ${told}`}</p>
        </Notice>
      )}
      <GapList />
      <Form form={form} save="Sluit dit dossier" back={back}>
        <closingForm.Fields value={form.value} problems={form.problems} change={form.change} />
      </Form>
    </>
  );
}
