import { found, readStored } from '../access/look';
import type { VaultCore } from '../access/vault-core';
import type { LockReason } from '../vault-state';
import type { TabMessage } from './tab-message';

interface Followed {
  readonly lockHere: (why: LockReason) => void;
  readonly active: (at: number) => void;
}

/** Does what other tabs say. Messages that were missed while the page slept are made up for when it is shown again. */
export function followTabs(core: VaultCore, { lockHere, active }: Followed): void {
  const { world, connection } = core;

  /** Another tab made, erased or rekeyed the vault. */
  async function lookAgain(): Promise<void> {
    const opened = core.opened();
    const { kind } = core.state();
    if (kind === 'framed' || kind === 'unavailable' || kind === 'opening' || kind === 'blocked') return;
    let stored = await readStored(core);
    if (!stored.ok) {
      await connection.open();
      stored = await readStored(core);
    }
    const same = stored.ok && opened !== undefined && stored.value?.marker.vault === opened.ring.vault;
    if (!same) core.end(await found(core));
  }

  world.channel.listen((message: TabMessage) => {
    const opened = core.opened();
    switch (message.kind) {
      case 'lock':
        return lockHere(message.why);
      case 'active':
        return active(message.at);
      case 'vault':
        return void lookAgain();
      case 'case':
        return void opened?.keeper.follow(message.case);
      case 'cases':
        return void opened?.keeper.followAll();
      case 'replaced':
        return void opened?.shelf.follow();
      case 'setting':
        return void opened?.settings.follow(message.name);
      case 'procedure':
        if (opened) core.tell(message);
        return;
      case 'files':
        if (opened) core.tell(message);
        return;
      default:
        message satisfies never;
    }
  });

  world.presence.watch({
    active: () => undefined,
    look: () => void core.opened()?.keeper.followAll(),
  });
}
