import type { SaveState } from '../model/save-state';
import { useWork } from '../model/work';
import { clockTime } from '../words/dates';
import styles from './SaveStatus.module.css';

function wordsFor(state: SaveState, example: boolean): string {
  switch (state.kind) {
    case 'nothing-yet':
      return '';
    case 'saving':
      return 'Bezig met opslaan…';
    case 'saved':
      return example ? 'Alleen in het geheugen' : `Opgeslagen om ${clockTime(state.at)}`;
    case 'not-saved':
      return 'Niet opgeslagen';
    default:
      return state satisfies never;
  }
}

/** Whether what was last to be stored is on disk. It says 'opgeslagen' from the vault's own answer and nothing else. */
export function SaveStatus() {
  const { saveLine, vault } = useWork();
  const state = saveLine.state.value;
  const example = vault.state.kind === 'open' && vault.state.example;
  return (
    <output class={styles['status']} data-state={state.kind}>
      {wordsFor(state, example)}
    </output>
  );
}
