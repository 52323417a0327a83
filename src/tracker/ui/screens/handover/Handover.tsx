import { Screen } from '../../kit/screen/Screen';
import { useLobby } from '../../model/lobby';
import type { HandoverPart } from '../../model/route';
import { GiveMany } from './GiveMany';
import { Keys } from './Keys';
import { Places } from './Places';
import { ReadReply } from './ReadReply';
import { Receive } from './Receive';

/** Giving cases to a colleague, receiving them, the answer that comes back, and whose keys are known. */
export function Handover({ part }: { readonly part: HandoverPart | undefined }) {
  const isExample = useLobby().example.value !== undefined;
  if (isExample) {
    return (
      <Screen heading="Overdracht" width="text">
        <p>
          In je eigen dossiers geef je hier een dossier aan een collega, op slot, en lees je in wat je krijgt. Het
          voorbeeld wordt niet bewaard. Daarom gaat er ook niets uit of in.
        </p>
      </Screen>
    );
  }
  switch (part) {
    case undefined:
      return <Places />;
    case 'give':
      return <GiveMany />;
    case 'receive':
      return <Receive />;
    case 'reply':
      return <ReadReply />;
    case 'keys':
      return <Keys />;
    default:
      return part satisfies never;
  }
}
