import type { Draft } from '../../model/draft';
import { Actions } from '../controls/Actions';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';

interface DraftNoticesProps {
  readonly draft: Pick<Draft<unknown>, 'found' | 'other' | 'unread' | 'swap' | 'leave'>;
  /** What the text was: 'Je typte dit eerder en bewaarde het nog niet.' */
  readonly found: string;
  onClear(): void;
}

/** Says which texts of before are here, and lets the person choose; none of them is written over by the others. */
export function DraftNotices({ draft, found, onClear }: DraftNoticesProps) {
  return (
    <>
      {draft.found.value && (
        <Notice title="Dit stond er nog">
          <p>{found}</p>
          <Button kind="plain" onClick={onClear}>
            Begin opnieuw
          </Button>
        </Notice>
      )}
      {draft.other.value !== undefined && (
        <Notice kind="warn" live="status" title="Er is nog een tekst">
          <p>
            Hier is ook iets getypt in een ander tabblad, of eerder. Die tekst blijft bewaard. Kies welke je hier wilt
            zien.
          </p>
          <Actions>
            <Button onClick={draft.swap}>Zet die tekst hier neer</Button>
            <Button kind="plain" onClick={draft.leave}>
              Ga verder met wat hier staat
            </Button>
          </Actions>
        </Notice>
      )}
      {draft.unread.value && (
        <Notice kind="warn" live="status" title="Een eerdere tekst gaat niet open">
          <p>
            Hier is eerder iets getypt met een andere versie van dit programma. Die tekst is hier niet te lezen. Hij
            blijft bewaard.
          </p>
          <Button kind="plain" onClick={draft.leave}>
            Ga verder
          </Button>
        </Notice>
      )}
    </>
  );
}
