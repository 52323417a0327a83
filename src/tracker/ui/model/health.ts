import { type ReadonlySignal, signal } from '@preact/signals';
import type { HealthWarning } from '../../vault/health';
import type { Vault, VaultChange } from '../../vault/vault';
import type { BackupStatus } from '../../vault/vault-files';

export interface Health {
  readonly warnings: ReadonlySignal<readonly HealthWarning[]>;
  /** `undefined` until it is known. */
  readonly backup: ReadonlySignal<BackupStatus | undefined>;
  /** Asks again, after the person did something about it. */
  refresh(): void;
  close(): void;
}

const TOLD_BY: readonly VaultChange['kind'][] = ['entries', 'cases', 'case-erased', 'replaced', 'files'];
/** Changes come in bursts, and nothing here is in a hurry. */
const ASK_AFTER_MS = 500;

/** What may go wrong on this device and how the back-up stands, asked again after every change. */
export function followHealth(vault: Vault): Health {
  const warnings = signal<readonly HealthWarning[]>([]);
  const backup = signal<BackupStatus | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  async function ask(): Promise<void> {
    timer = undefined;
    const [found, status] = await Promise.all([vault.health(), vault.files.backupStatus()]);
    if (isClosed) return;
    warnings.value = found;
    backup.value = status.ok ? status.value : undefined;
  }
  const stop = vault.subscribe(({ kind }) => {
    if (TOLD_BY.includes(kind)) timer ??= setTimeout(ask, ASK_AFTER_MS);
  });
  void ask();
  return {
    warnings,
    backup,
    refresh: () => void ask(),
    close() {
      isClosed = true;
      clearTimeout(timer);
      stop();
    },
  };
}
