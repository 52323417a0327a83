/** The tracker: joins what the page knows of the school, the vault and the screens. */
import { useEffect, useState } from 'preact/hooks';
import { Lobby } from './ui/Lobby';
import { type Lobby as LobbyModel, openLobby } from './ui/model/lobby';
import type { PassphraseTools } from './ui/model/passphrase-tools';
import type { School } from './ui/model/school';
import { createBrowserVault } from './vault/browser-vault';

/**
 * What is opened now and then, brought in beforehand: a lost network or a new version of the site must not stop a back-up
 * or a change of passphrase while the vault is open.
 */
const loadRest = () =>
  Promise.all([
    import('./ui/open/Forgotten'),
    import('./vault/passphrase/make-passphrase'),
    import('./vault/passphrase/passphrase-strength'),
    import('./domain/calendar'),
  ]);

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

const passphrases = ({ name }: School): PassphraseTools => ({
  async generate() {
    const { makePassphrase } = await import('./vault/passphrase/make-passphrase');
    return makePassphrase((bytes) => crypto.getRandomValues(bytes));
  },
  async judge(passphrase) {
    const { readPassphrase } = await import('./vault/passphrase/passphrase-strength');
    return readPassphrase(passphrase, [...name.split(/\s+/), 'pestprotocol', 'dossiers']);
  },
});

/** The whole tracker, as an island of the page. */
export default function Tracker(school: School) {
  const [lobby, setLobby] = useState<LobbyModel>();
  useEffect(() => {
    const vault = createBrowserVault(school.base);
    const opened = openLobby({
      school,
      vault,
      passphrases: passphrases(school),
      now: Date.now,
      window,
      load,
      loadRest,
    });
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
