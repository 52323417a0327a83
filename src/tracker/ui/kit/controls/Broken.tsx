import { Actions } from './Actions';
import { Button } from './Button';
import { Notice } from './Notice';

/** Says that the program itself went wrong, what it said, and the way out; `again` where the same button may be pressed once more. */
export const Broken = ({ said, again = true }: { readonly said: string; readonly again?: boolean }) => (
  <Notice kind="danger" live="alert" title="Het programma liep vast">
    <p>
      Dit is een fout in het programma, niet van jou. Wat je eerder hebt opgeslagen, staat nog in deze browser.{' '}
      {again ? 'Probeer het nog een keer. Helpt dat niet? Laad de pagina dan opnieuw.' : 'Laad de pagina opnieuw.'}
    </p>
    <p>
      Gebeurt het weer? Werk je browser dan bij, of probeer een andere browser met je back-up. Dit meldt het programma:
      <br />
      <code>{said}</code>
    </p>
    <Actions>
      <Button onClick={() => location.reload()}>Laad de pagina opnieuw</Button>
    </Actions>
  </Notice>
);
