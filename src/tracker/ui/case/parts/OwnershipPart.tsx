import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import { Actions } from '../../controls/Actions';
import { Button } from '../../controls/Button';
import { MoveStatus } from '../../controls/MoveStatus';
import { Notice } from '../../controls/Notice';
import { Select } from '../../controls/Select';
import { TextArea } from '../../controls/TextArea';
import { Form } from '../../form/Form';
import { rolesIn } from '../../form/people';
import { filled, said, typedText } from '../../form/typed';
import { useMove } from '../../model/move';
import { useWork } from '../../model/work';
import { Link } from '../../shell/Link';
import { capital } from '../../words/capital';
import { useCase } from '../case-context';
import { useEntryForm } from '../forms/use-entry-form';
import { ReasonDialog } from '../ReasonDialog';
import { PartScreen } from './PartScreen';

const schema = v.object({ offer: v.pipe(v.string(), v.minLength(1)), to: typedText, note: typedText });
type TypedOffer = v.InferOutput<typeof schema>;

const offerForm = {
  schema,
  problems: ({ to }: TypedOffer) => filled({ to: to === '' ? 'Kies aan wie.' : undefined }),
};

/** Who works the case, offering it to another role, and the answer: it changes hands only when that role accepts. */
export function OwnershipPart() {
  const { file, naming, isOpen } = useCase();
  return (
    <PartScreen heading="Overdragen">
      <p>
        Dit dossier ligt bij <strong>{naming.role(file.owner)}</strong>.
      </p>
      {isOpen && (file.offer ? <Answer /> : <Offer />)}
      {!isOpen && <p>Een dossier dat niet open is, kun je niet overdragen.</p>}
    </PartScreen>
  );
}

function Offer() {
  const { file, procedure, naming } = useCase();
  const { vault, clock } = useWork();
  const form = useEntryForm(offerForm, {
    about: 'offer',
    start: () => ({ offer: vault.cases.newId(), to: '', note: '' }),
    commands: ({ offer, to, note }) => [
      {
        do: 'record',
        type: 'ownership-offered',
        body: { happenedOn: clock.today.value, offer, to, ...filled({ note: said(note) }) },
      },
    ],
    after: { screen: 'case', case: file.id },
  });
  const { value, problems, change } = form;
  return (
    <>
      <p>Bied het dossier aan een andere rol aan. Het blijft bij jou tot die rol het aanneemt.</p>
      <Form form={form} save="Bied aan" back={{ screen: 'case', case: file.id }}>
        <Select
          label="Aan wie?"
          none="Kies"
          value={value.to || undefined}
          error={problems.to}
          options={rolesIn(procedure)
            .filter((role) => role !== file.owner)
            .map((role) => [role, naming.role(role)])}
          onChange={(to) => change({ to: to ?? '' })}
        />
        <TextArea
          label="Wat moet de ander weten?"
          optional
          lines="few"
          value={value.note}
          onInput={(note) => change({ note })}
        />
      </Form>
    </>
  );
}

function Answer() {
  const { file, naming } = useCase();
  const { clock, preferences } = useWork();
  const isDeclining = useSignal(false);
  const move = useMove(file.id);
  const offer = file.offer?.body;
  if (offer === undefined) return null;
  const isMine = preferences.author.value?.role === offer.to;
  const happenedOn = clock.today.value;
  return (
    <>
      <Notice title={`Aangeboden aan ${naming.role(offer.to)}`}>
        {offer.note && <p translate={false}>{offer.note}</p>}
        {!isMine && (
          <p>
            {capital(naming.role(offer.to))} moet antwoorden. Ben jij dat? Kies dan die rol bij{' '}
            <Link to={{ screen: 'settings' }}>Instellingen</Link>.
          </p>
        )}
      </Notice>
      <MoveStatus move={move} />
      {isMine && (
        <Actions>
          <Button
            kind="main"
            busy={move.busy.value}
            onClick={() =>
              void move.submit(() => [
                { do: 'record', type: 'ownership-accepted', body: { happenedOn, offer: offer.offer } },
              ])
            }
          >
            Neem het dossier over
          </Button>
          <Button
            onClick={() => {
              isDeclining.value = true;
            }}
          >
            Neem het niet over
          </Button>
        </Actions>
      )}
      <ReasonDialog
        open={isDeclining.value}
        title="Neem je het dossier niet over?"
        label="Waarom niet?"
        save="Bewaar antwoord"
        commands={(reason) => [
          { do: 'record', type: 'ownership-declined', body: { happenedOn, offer: offer.offer, reason } },
        ]}
        onClose={() => {
          isDeclining.value = false;
        }}
      />
    </>
  );
}
