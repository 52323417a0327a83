import { useSignal } from '@preact/signals';
import { heldElsewhereBy } from '../../../domain/queries/held-elsewhere';
import type { MadeHandover } from '../../../vault/vault-files';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { ReasonDialog } from '../../case-kit/ReasonDialog';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { MoveStatus } from '../../kit/controls/MoveStatus';
import { Notice } from '../../kit/controls/Notice';
import { Link } from '../../kit/screen/Link';
import { useLobby } from '../../model/lobby';
import { useMove } from '../../model/move';
import { useWork } from '../../model/work';
import { capital } from '../../words/capital';
import { GiveForm } from './GiveForm';
import { Made } from './Made';

/** Who works the case, giving it to another, and the answer: it changes hands only when the other accepts. */
export function OwnershipPart() {
  const { file, naming, isOpen } = useCase();
  const isExample = useLobby().example.value !== undefined;
  const made = useSignal<MadeHandover | undefined>(undefined);
  const elsewhere = heldElsewhereBy(file);
  return (
    <PartScreen heading="Overdragen">
      {made.value ? (
        <Made
          made={made.value}
          onDone={() => {
            made.value = undefined;
          }}
        />
      ) : (
        <>
          <p>
            Dit dossier ligt bij{' '}
            <strong>
              {naming.role(file.owner)}
              {elsewhere && ` (${elsewhere.initials})`}
            </strong>
            .
          </p>
          {elsewhere ? (
            <p>
              Jij hebt een kopie. Wat je daar nog in schrijft, komt niet vanzelf bij de ander.{' '}
              <Link to={{ screen: 'handover' }}>Bewaar of wis je kopie</Link>
            </p>
          ) : !isOpen ? (
            <p>Een dossier dat niet open is, kun je niet overdragen.</p>
          ) : file.offer ? (
            <Offered
              onGiven={(given) => {
                made.value = given;
              }}
            />
          ) : isExample ? (
            <p>In je eigen dossiers geef je het hier aan een collega. Het voorbeeld gaat nergens heen.</p>
          ) : (
            <Offer
              onGiven={(given) => {
                made.value = given;
              }}
            />
          )}
        </>
      )}
    </PartScreen>
  );
}

interface GivenProps {
  onGiven(made: MadeHandover): void;
}

function Offer({ onGiven }: GivenProps) {
  const { file, naming } = useCase();
  const last = file.live.findLast(({ type }) => type.startsWith('ownership-'));
  const declined = last?.type === 'ownership-declined' ? last : undefined;
  const answeredBy = declined && (declined.body.answeredBy ?? declined.body.by);
  return (
    <>
      {declined && answeredBy && (
        <Notice title={`${capital(naming.role(answeredBy.role))} nam het dossier niet over`}>
          <p>{declined.body.reason}</p>
        </Notice>
      )}
      <p>Geef het dossier aan een collega. Het blijft bij jou tot de ander het aanneemt.</p>
      <GiveForm draft={`case/${file.id}/give`} whole={[file]} onGiven={onGiven} />
    </>
  );
}

/** Offered and not answered: the answer where it is for who works here, else what can be done meanwhile. */
function Offered({ onGiven }: GivenProps) {
  const { file, naming } = useCase();
  const me = useWork().preferences.author.value;
  const offer = file.offer?.body;
  if (offer === undefined) return null;
  const isMyOffer = offer.elsewhere === true && offer.by.role === me?.role && offer.by.initials === me.initials;
  const isForMe = me?.role === offer.to && !isMyOffer;
  return (
    <>
      <Notice title={`Aangeboden aan ${naming.role(offer.to)}`}>
        {offer.note && <p>{offer.note}</p>}
        {!isForMe && <p>Er is nog geen antwoord. Tot dan werk jij gewoon verder in dit dossier.</p>}
      </Notice>
      {isForMe ? <Answer /> : <Meanwhile onGiven={onGiven} />}
    </>
  );
}

function Meanwhile({ onGiven }: GivenProps) {
  const { file } = useCase();
  const isExample = useLobby().example.value !== undefined;
  const isWithdrawing = useSignal(false);
  const isAgain = useSignal(false);
  const offer = file.offer;
  if (offer === undefined) return null;
  return (
    <>
      {isAgain.value ? (
        <GiveForm draft={`case/${file.id}/give`} whole={[file]} offeredTo={offer.body.to} onGiven={onGiven} />
      ) : (
        <Actions>
          {!isExample && (
            <>
              <Link look="button" to={{ screen: 'handover', part: 'reply' }}>
                Lees het antwoord in
              </Link>
              <Button
                onClick={() => {
                  isAgain.value = true;
                }}
              >
                Maak het bestand opnieuw
              </Button>
            </>
          )}
          <Button
            onClick={() => {
              isWithdrawing.value = true;
            }}
          >
            Trek het aanbod in
          </Button>
        </Actions>
      )}
      <ReasonDialog
        open={isWithdrawing.value}
        title="Het aanbod intrekken?"
        label="Waarom?"
        save="Trek in"
        commands={(reason) => [{ do: 'retract', target: offer.id, reason }]}
        onClose={() => {
          isWithdrawing.value = false;
        }}
      >
        <p>Het dossier blijft dan bij jou. Een bestand dat je al gaf, gaat nog wel open. Bel de ander daarom ook.</p>
      </ReasonDialog>
    </>
  );
}

function Answer() {
  const { file } = useCase();
  const { clock } = useWork();
  const isDeclining = useSignal(false);
  const move = useMove(file.id);
  const offer = file.offer?.body;
  if (offer === undefined) return null;
  const happenedOn = clock.today.value;
  return (
    <>
      <MoveStatus move={move} />
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
