import { type ReadonlySignal, signal } from '@preact/signals';
import type { Vault } from '../../vault/vault';
import type { VaultState } from '../../vault/vault-state';

/** The state of the vault as a signal, until `close`. */
export function followState(vault: Vault): { readonly state: ReadonlySignal<VaultState>; close(): void } {
  const state = signal(vault.state);
  const close = vault.subscribe((change) => {
    if (change.kind === 'state') state.value = change.state;
  });
  return { state, close };
}
