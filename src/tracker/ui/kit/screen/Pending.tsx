import type { ComponentChildren } from 'preact';
import { useLobby } from '../../model/lobby';
import { Actions } from '../controls/Actions';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';

/** Says what is waited for; once the program went wrong meanwhile, it says that, with a way out. */
export function Pending({ children }: { readonly children: ComponentChildren }) {
  const trouble = useLobby().trouble.value;
  if (trouble === undefined) return <p role="status">{children}</p>;
  return (
    <Notice kind="danger" live="alert" title="Het programma liep vast">
      <p>Wat je eerder hebt opgeslagen, staat nog in deze browser. Laad de pagina opnieuw.</p>
      <p>
        Gebeurt het weer? Werk je browser dan bij, of probeer een andere browser met je back-up. Dit meldt het
        programma:
        <br />
        <code>{trouble}</code>
      </p>
      <Actions>
        <Button kind="main" onClick={() => location.reload()}>
          Laad de pagina opnieuw
        </Button>
      </Actions>
    </Notice>
  );
}
