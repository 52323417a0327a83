/** The tracker: joins the page's data, the vault and the screens. */
import { useEffect, useState } from 'preact/hooks';
import { createClock } from './ui/model/clock';
import { createRouter } from './ui/model/router';
import type { School } from './ui/model/school';
import { followState } from './ui/model/vault-signal';
import type { Vault } from './vault/vault';

const createParts = async (school: School) => {
  const { createMemoryVault } = await import('./vault/memory/memory-vault');
  const vault: Vault = createMemoryVault();
  const { state } = followState(vault);
  const { Workplace } = await import('./ui/Workplace');
  return { vault, state, Workplace, router: createRouter(window), clock: createClock(Date.now), school };
};

/** The whole tracker, as an island of the page. */
export default function Tracker(school: School) {
  const [parts, setParts] = useState<Awaited<ReturnType<typeof createParts>>>();
  useEffect(() => {
    void createParts(school).then(setParts);
  }, []);
  if (parts === undefined) return <Waiting />;
  const { Workplace, ...surroundings } = parts;
  return <Workplace {...surroundings} />;
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
