/** The tracker: joins what the page knows of the school, the vault and the screens. */

import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { fillIn } from './browser/fill-in';
import { keptProgram } from './browser/kept-program';
import { lacksOf } from './browser/needs';
import { Lobby } from './ui/lobby/Lobby';
import { Obstacle } from './ui/lobby/Obstacle';
import { loadPart } from './ui/model/load-part';
import { type LoadedParts, type Lobby as LobbyModel, openLobby } from './ui/model/lobby';
import type { PassphraseTools } from './ui/model/passphrase-tools';
import type { School } from './ui/model/school';
import { createBrowserVault, createExampleVault } from './vault/browser-vault';
import type { VaultReading } from './vault/reading';
import { scriptUrl } from './vault/script-url';

fillIn();

/**
 * What is opened now and then, brought in beforehand: a lost network or a new version of the site must not stop a back-up,
 * a report or a change of passphrase while the vault is open.
 */
const loadRest = () =>
  Promise.all([
    import('./ui/lobby/Forgotten'),
    import('./ui/screens/backup/Backup'),
    import('./ui/screens/backup/WithoutUs'),
    import('./ui/screens/handover/Handover'),
    import('./ui/case/ownership/OwnershipPart'),
    import('./vault/passphrase/make-passphrase'),
    import('./vault/passphrase/passphrase-strength'),
    import('./domain/calendar'),
    import('./ui/screens/clean-up/CleanUp'),
    import('./ui/screens/overview/YearOverview'),
    import('./ui/case/report/ReportPart'),
    import('./ui/case/letters/LettersPart'),
    import('./ui/screens/access/AccessScreen'),
  ]);

/**
 * What the vault asks of the domain when it reads a file. The domain is large, so it comes with `load`, before which no
 * file is read.
 */
function createReading({ name, site, version }: School) {
  let domain: typeof import('./ui/model/read-for-vault') | undefined;
  const load = async () => {
    domain ??= await import('./ui/model/read-for-vault');
    return domain;
  };
  const loaded = () => {
    if (domain === undefined) throw new Error('a file was read before the domain was there');
    return domain;
  };
  const reading: VaultReading = {
    app: version,
    here: { school: name, site },
    changesTo: (ours, coming) => loaded().changesTo(ours, coming),
    tellsCase: (entries) => loaded().tellsCase(entries),
    procedureIn: (entry) => loaded().procedureIn(entry),
    isProcedure: async (snapshot) => (await load()).isProcedure(snapshot),
    readBody: (entry) => loaded().readBody(entry),
  };
  return { reading, load };
}

/** Loads everything that is not needed in front of a locked vault. */
async function loadParts({ reading, load }: ReturnType<typeof createReading>): Promise<LoadedParts> {
  const [{ Workplace }, { openExample }] = await Promise.all([
    import('./ui/shell/Workplace'),
    import('./ui/lobby/example/open-example'),
    load(),
  ]);
  return {
    Workplace,
    openExample: async (school, clock) => openExample(await createExampleVault(reading), school, clock),
  };
}

const passphrases = ({ name }: School): PassphraseTools => ({
  async generate() {
    const { makePassphrase } = await loadPart(() => import('./vault/passphrase/make-passphrase'));
    return makePassphrase((bytes) => crypto.getRandomValues(bytes));
  },
  async judge(passphrase) {
    const { readPassphrase } = await loadPart(() => import('./vault/passphrase/passphrase-strength'));
    return readPassphrase(passphrase, [...name.split(/\s+/), 'pestprotocol', 'dossiers']);
  },
});

/** The whole tracker, as an island of the page. */
export default function Tracker(school: School) {
  const [lobby, setLobby] = useState<LobbyModel | 'impossible'>();
  useEffect(() => {
    const lacks = lacksOf();
    if (lacks.vault) return setLobby('impossible');
    const known = createReading(school);
    const vault = createBrowserVault(school.base, known.reading);
    const program = keptProgram(navigator.serviceWorker, () => scriptUrl(`${school.base}sw.js`));
    const isOutdated = signal(false);
    program.whenNewer(() => {
      isOutdated.value = true;
    });
    vault.subscribe((change) => {
      if (change.kind === 'state' && change.state.kind === 'open') program.keep();
    });
    const opened = openLobby({
      school,
      vault,
      isOutdated,
      passphrases: passphrases(school),
      now: () => Date.now(),
      window,
      lacks: lacks.names,
      load: () => loadParts(known),
      loadRest,
    });
    setLobby(opened);
    return () => opened.close();
  }, []);
  if (lobby === 'impossible') return <Obstacle state={{ kind: 'unavailable', why: 'old-browser' }} />;
  return lobby === undefined ? <Waiting /> : <Lobby lobby={lobby} />;
}

/** What the page shows before the program runs, and for good where it cannot. */
const Waiting = () => (
  <>
    <h1>Dossiers</h1>
    <p>
      Voor de dossiers is JavaScript nodig. Zie je dit langer dan een paar tellen? Dan staat JavaScript uit, is de
      browser te oud, of kon het programma niet laden. Laad de pagina dan opnieuw, of gebruik een nieuwere browser.
    </p>
  </>
);
