/** Everything of an open vault: loaded when it is unlocked, so that the locked page stays light. */
import { useEffect, useState } from 'preact/hooks';
import { CaseScreen } from '../case/CaseScreen';
import { Later } from '../kit/screen/Later';
import { Link } from '../kit/screen/Link';
import { Pending } from '../kit/screen/Pending';
import { Screen } from '../kit/screen/Screen';
import { hashOf, type Route } from '../model/route';
import { openWork, type Surroundings, type Work, WorkContext } from '../model/work';
import { Cases } from '../screens/cases/Cases';
import { More } from '../screens/more/More';
import { NewCase } from '../screens/new-case/NewCase';
import { AskAuthor } from '../screens/settings/AskAuthor';
import { Settings } from '../screens/settings/Settings';
import { Today } from '../screens/today/Today';
import { Banners } from './Banners';
import { Frame } from './Frame';

const loadOverview = async () => (await import('../screens/overview/YearOverview')).YearOverview;
const loadCleanUp = async () => (await import('../screens/clean-up/CleanUp')).CleanUp;
const loadBackup = async () => (await import('../screens/backup/Backup')).Backup;
const loadWithoutUs = async () => (await import('../screens/backup/WithoutUs')).WithoutUs;
const loadHandover = async () => (await import('../screens/handover/Handover')).Handover;
const loadAccess = () => import('../screens/access/AccessScreen').then(({ AccessScreen }) => AccessScreen);

/** The screen of a route. */
function screenFor(route: Route) {
  switch (route.screen) {
    case 'today':
      return <Today />;
    case 'cases':
      return <Cases />;
    case 'new-case':
      return <NewCase />;
    case 'backup':
      return <Later key="backup" load={loadBackup} props={{}} />;
    case 'without-us':
      return <Later key="without-us" load={loadWithoutUs} props={{}} />;
    case 'handover':
      return <Later key={`handover ${route.part}`} load={loadHandover} props={{ part: route.part }} />;
    case 'settings':
      return <Settings />;
    case 'overview':
      return <Later load={loadOverview} props={{}} />;
    case 'clean-up':
      return <Later load={loadCleanUp} props={{}} />;
    case 'more':
      return <More />;
    case 'access':
      return <Later key={hashOf(route)} load={loadAccess} props={{ route }} />;
    case 'case':
    case 'evaluation':
      return <CaseScreen route={route} />;
    case 'unknown':
      return <Lost />;
    default:
      return route satisfies never;
  }
}

const Lost = () => (
  <Screen heading="Dit scherm bestaat niet" width="text">
    <p>
      Het adres klopt niet. Ga naar <Link to={{ screen: 'today' }}>Vandaag</Link> of naar{' '}
      <Link to={{ screen: 'cases' }}>Dossiers</Link>.
    </p>
  </Screen>
);

function Shown({ work }: { readonly work: Work }) {
  const route = work.router.route.value;
  return (
    <Frame banners={<Banners />}>
      {work.preferences.author.value === undefined ? <AskAuthor /> : screenFor(route)}
    </Frame>
  );
}

/** The screens of the vault, from the moment that its preferences are read. */
export function Workplace(surroundings: Surroundings) {
  const [work, setWork] = useState<Work | undefined>();
  const { vault } = surroundings;
  useEffect(() => {
    let isGone = false;
    let opened: Work | undefined;
    void openWork(surroundings).then((ready) => {
      opened = ready;
      if (isGone) ready.close();
      else setWork(ready);
    });
    return () => {
      isGone = true;
      opened?.close();
      setWork(undefined);
    };
  }, [vault]);
  if (work === undefined) return <Pending>De dossiers gaan open…</Pending>;
  return (
    <WorkContext.Provider value={work}>
      <Shown work={work} />
    </WorkContext.Provider>
  );
}
