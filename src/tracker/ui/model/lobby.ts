import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext, type FunctionComponent } from 'preact';
import { useContext } from 'preact/hooks';
import type { Vault } from '../../vault/vault';
import type { VaultState } from '../../vault/vault-state';
import { type Clock, createClock } from './clock';
import type { PassphraseTools } from './passphrase-tools';
import { createRouter, type Router } from './router';
import type { School } from './school';
import { followTrouble } from './trouble';
import { followState } from './vault-signal';
import type { Surroundings } from './work';

/** The part of the program that is loaded when a vault opens. */
export interface LoadedParts {
  readonly Workplace: FunctionComponent<Surroundings>;
  /** A vault in memory with invented cases, made relative to that clock's today. */
  openExample(school: School, clock: Clock): Promise<Vault>;
}

/** What the lobby needs from whoever starts it. */
export interface LobbyPorts {
  readonly school: School;
  readonly vault: Vault;
  readonly passphrases: PassphraseTools;
  readonly now: () => number;
  readonly window: Window;
  /** Names of what this browser lacks. */
  readonly lacks: readonly string[];
  /** True when a newer program is there for who loads the page anew. */
  readonly isOutdated: ReadonlySignal<boolean>;
  load(): Promise<LoadedParts>;
  /** Brings in what is needed now and then, so that it is there when the network is not. */
  loadRest(): Promise<unknown>;
}

export type Parts =
  | { readonly kind: 'not-asked' | 'loading' | 'failed' }
  | { readonly kind: 'loaded'; readonly parts: LoadedParts };

/** Everything in front of an open vault. */
export interface Lobby {
  readonly school: School;
  readonly router: Router;
  readonly clock: Clock;
  /** The vault of this browser. */
  readonly vault: Vault;
  readonly state: ReadonlySignal<VaultState>;
  /** What this browser lacks for some part of the program: then nobody begins here. */
  readonly lacks: readonly string[];
  /** True when a newer program is there for who loads the page anew. */
  readonly isOutdated: ReadonlySignal<boolean>;
  /** What the first error said that nothing had an answer to. */
  readonly trouble: ReadonlySignal<string | undefined>;
  readonly passphrases: PassphraseTools;
  /** The example vault, while someone looks around in it. */
  readonly example: ReadonlySignal<Vault | undefined>;
  readonly parts: ReadonlySignal<Parts>;
  /** True while a screen in front of the vault has something to finish, though the vault is open. */
  readonly held: Signal<boolean>;
  /** True after the vault got new keys, until the person leaves that message: the screens began anew meanwhile. */
  readonly gotNewKey: Signal<boolean>;
  /** Loads the rest of the program, once; after a failure it tries again. */
  load(): Promise<LoadedParts | undefined>;
  startExample(): Promise<void>;
  stopExample(): void;
  close(): void;
}

export function openLobby(ports: LobbyPorts): Lobby {
  const { school, vault, passphrases, now, window, lacks, isOutdated, load, loadRest } = ports;
  const followed = followState(vault);
  const trouble = followTrouble(window);
  const router = createRouter(window);
  const clock = createClock(now);
  const example = signal<Vault | undefined>(undefined);
  const parts = signal<Parts>({ kind: 'not-asked' });
  let loading: Promise<LoadedParts | undefined> | undefined;

  async function loadOnce(): Promise<LoadedParts | undefined> {
    parts.value = { kind: 'loading' };
    try {
      const loaded = await load();
      parts.value = { kind: 'loaded', parts: loaded };
      loadRest().catch(() => {
        parts.value = { kind: 'failed' };
      });
      return loaded;
    } catch {
      loading = undefined;
      parts.value = { kind: 'failed' };
      return undefined;
    }
  }
  const loadParts = () => {
    loading ??= loadOnce();
    return loading;
  };

  return {
    school,
    router,
    clock,
    vault,
    passphrases,
    example,
    parts,
    held: signal(false),
    gotNewKey: signal(false),
    state: followed.state,
    lacks,
    isOutdated,
    trouble: trouble.said,
    load: loadParts,
    async startExample() {
      const loaded = await loadParts();
      if (loaded === undefined) return;
      router.go({ screen: 'today' }, { replace: true });
      example.value = await loaded.openExample(school, clock);
    },
    stopExample() {
      example.value?.access.lock('button');
      example.value = undefined;
      router.go({ screen: 'today' }, { replace: true });
    },
    close() {
      followed.close();
      trouble.close();
      router.close();
      clock.close();
    },
  };
}

export const LobbyContext = createContext<Lobby | undefined>(undefined);

export function useLobby(): Lobby {
  const lobby = useContext(LobbyContext);
  if (lobby === undefined) throw new Error('the tracker has not started');
  return lobby;
}
