import type { VaultState } from '../../vault/vault-state';
import { Actions } from '../kit/controls/Actions';
import { Button } from '../kit/controls/Button';
import { Pending } from '../kit/screen/Pending';
import { Screen } from '../kit/screen/Screen';
import { OBSTACLE_WORDS, UNAVAILABLE_WORDS } from '../words/vault-states';

type Barred = Exclude<VaultState, { readonly kind: 'empty' | 'vanished' | 'locked' | 'unlocking' | 'resealing' }>;

/** What keeps the vault from opening here, and what to do about it. */
export function Obstacle({ state }: { readonly state: Barred }) {
  const { title, text, reload } =
    state.kind === 'unavailable' ? UNAVAILABLE_WORDS[state.why] : OBSTACLE_WORDS[state.kind];
  return (
    <Screen heading={title} title="Dossiers" width="text">
      {state.kind === 'opening' || state.kind === 'open' ? (
        <Pending>{text}</Pending>
      ) : (
        <div role="status">
          {text.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {reload && (
        <Actions>
          <Button kind="main" onClick={() => location.reload()}>
            Laad de pagina opnieuw
          </Button>
        </Actions>
      )}
    </Screen>
  );
}
