import { useSignal } from '@preact/signals';
import type { DeviationRule } from '../../../domain/vocabulary';
import type { Move } from '../../model/move';
import { DEVIATION_WORDS } from '../../words/deviations';
import { SAVE_WORDS } from '../../words/failures';
import { refusalWords } from '../../words/refusals';
import { Actions } from './Actions';
import { Broken } from './Broken';
import { Button } from './Button';
import { Notice } from './Notice';
import { TextArea } from './TextArea';

/** What became of a move: why it was refused, the question for a reason, or that it is not saved and what to do. */
export function MoveStatus({ move }: { readonly move: Move }) {
  const state = move.state.value;
  switch (state.kind) {
    case 'ready':
    case 'busy':
      return null;
    case 'refused':
      return (
        <Notice kind="warn" live="alert" title="Nog niet opgeslagen">
          <p>{refusalWords(state.refusal)}</p>
        </Notice>
      );
    case 'no-procedure':
      return (
        <Notice kind="warn" live="alert" title="Nog niet opgeslagen">
          <p>Dit dossier volgt een versie van het protocol die hier ontbreekt. Je kunt het lezen, niet wijzigen.</p>
        </Notice>
      );
    case 'not-saved':
      return (
        <Notice kind="danger" live="alert" title="Niet opgeslagen">
          <p>{SAVE_WORDS[state.reason]}</p>
          <p>Wat je hebt ingevuld, staat er nog.</p>
          <Actions>
            <Button onClick={() => void move.again()}>Probeer opnieuw</Button>
          </Actions>
        </Notice>
      );
    case 'broken':
      return <Broken said={state.said} />;
    case 'needs-a-reason':
      return <AskReason move={move} rules={state.rules} />;
    default:
      return state satisfies never;
  }
}

/** The protocol asks something else: a person may decide so, and says why. */
function AskReason({ move, rules }: { readonly move: Move; readonly rules: readonly DeviationRule[] }) {
  const { reason } = move;
  const missing = useSignal(false);
  const go = () => {
    missing.value = reason.value.trim() === '';
    if (!missing.value) void move.again(reason.value.trim());
  };
  return (
    <Notice kind="warn" live="alert" title="Dit is anders dan het protocol">
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{DEVIATION_WORDS[rule]}</li>
        ))}
      </ul>
      <TextArea
        label="Waarom kies je hiervoor?"
        hint="Dit komt in het begeleidingsverslag."
        lines="few"
        value={reason.value}
        error={missing.value ? 'Schrijf kort op waarom.' : undefined}
        onInput={(text) => {
          reason.value = text;
        }}
      />
      <Actions>
        <Button kind="main" onClick={go}>
          Ga door met deze reden
        </Button>
        <Button onClick={move.reset}>Toch niet</Button>
      </Actions>
    </Notice>
  );
}
