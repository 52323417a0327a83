import { useEffect, useRef } from 'preact/hooks';
import type { VaultState } from '../../vault/vault-state';
import { Actions } from '../kit/controls/Actions';
import { Button } from '../kit/controls/Button';
import { Pending } from '../kit/screen/Pending';
import { Screen } from '../kit/screen/Screen';
import { LobbyContext, type Lobby as LobbyModel, useLobby } from '../model/lobby';
import { Gate } from './Gate';

/** States in which what is on the screen stays there, so that nothing typed is lost. */
const KEEPS_SCREEN: readonly VaultState['kind'][] = ['open', 'cleared', 'newer-program-needed'];

/** In front of the vault, or in it. */
export function Lobby({ lobby }: { readonly lobby: LobbyModel }) {
  // Given from here, so that what is in front is made anew with every state: Preact keeps the first tree that it made of
  // children that stay the same, and names and keys that were on the screen would stay in memory with it.
  return (
    <LobbyContext.Provider value={lobby}>
      <Place kind={lobby.state.value.kind} />
    </LobbyContext.Provider>
  );
}

function Place({ kind }: { readonly kind: VaultState['kind'] }) {
  const lobby = useLobby();
  const example = lobby.example.value;
  const wasOpen = useRef(false);
  wasOpen.current = kind === 'open' || (wasOpen.current && KEEPS_SCREEN.includes(kind));
  const isInside = example !== undefined || (wasOpen.current && !lobby.held.value);
  useEffect(() => {
    if (isInside) void lobby.load();
    // The page's own header and texts make room for the work.
    document.documentElement.toggleAttribute('data-at-work', isInside);
  }, [isInside]);

  if (!isInside) return <Gate />;
  const parts = lobby.parts.value;
  if (parts.kind === 'failed') return <Incomplete />;
  if (parts.kind !== 'loaded') return <Pending>De dossiers gaan open…</Pending>;
  const { Workplace } = parts.parts;
  const { school, router, clock } = lobby;
  return <Workplace vault={example ?? lobby.vault} school={school} router={router} clock={clock} />;
}

/** A part of the program did not come: without it nothing may be promised, so it locks. */
function Incomplete() {
  const lobby = useLobby();
  useEffect(() => lobby.vault.access.lock('incomplete-program'), []);
  return (
    <Screen heading="Het programma kon niet helemaal laden" title="Dossiers" width="text">
      <p>Kijk of er internet is. Laad de pagina daarna opnieuw. Er is niets verloren.</p>
      <Actions>
        <Button kind="main" onClick={() => location.reload()}>
          Laad de pagina opnieuw
        </Button>
      </Actions>
    </Screen>
  );
}
