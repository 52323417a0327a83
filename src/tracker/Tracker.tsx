/** The tracker: joins what the page knows of the school, the vault and the screens. */
import { useEffect, useState } from 'preact/hooks';
import { Lobby } from './ui/Lobby';
import { type Lobby as LobbyModel, openLobby } from './ui/model/lobby';
import type { School } from './ui/model/school';
import { createMemoryVault as createStandIn } from './vault/memory/memory-vault';
import { createMemoryVault } from './vault/memory/memory-vault';

/** Everything that is not needed in front of a locked vault. */
async function load() {
  const [{ Workplace }, { openExample }, { createMemoryVault }] = await Promise.all([
    import('./ui/Workplace'),
    import('./ui/example/open-example'),
    import('./vault/memory/memory-vault'),
  ]);
  return {
    Workplace,
    openExample: (school: School, clock: LobbyModel['clock']) =>
      openExample(createMemoryVault(clock.now), school, clock),
  };
}

/** The whole tracker, as an island of the page. */
export default function Tracker(school: School) {
  const [lobby, setLobby] = useState<LobbyModel>();
  useEffect(() => {
    const vault = createStandIn();
    vault.access.lock('start');
    const passphrases = { generate: async () => 'zes losse woorden', judge: async () => ({ strong: true }) };
    const opened = openLobby({ school, vault, passphrases, now: Date.now, window, load });
    setLobby(opened);
    return () => opened.close();
  }, []);
  return lobby === undefined ? <Waiting /> : <Lobby lobby={lobby} />;
}

/** What the page shows before the program runs, and for good where it cannot. */
const Waiting = () => (
  <>
    <h1>Dossiers</h1>
    <p>
      Voor de dossiers is JavaScript nodig. Zie je dit langer dan een paar tellen? Dan staat JavaScript uit, of het
      programma kon niet laden. Laad de pagina dan opnieuw.
    </p>
  </>
);
