/** Everything of an open vault: loaded when it is unlocked, so that the locked page stays light. */
import { useEffect, useState } from 'preact/hooks';
import { Cases } from './cases/Cases';
import type { Route } from './model/route';
import { openWork, type Surroundings, type Work, WorkContext } from './model/work';
import { Frame } from './shell/Frame';
import { Screen } from './shell/Screen';
import { Today } from './today/Today';

/** The screen of a route. */
function screenFor(route: Route) {
  switch (route.screen) {
    case 'today':
      return <Today />;
    case 'cases':
      return <Cases />;
    default:
      return (
        <Screen heading="Nog niet">
          <p>Dit scherm volgt.</p>
        </Screen>
      );
  }
}

function Shown({ work }: { readonly work: Work }) {
  const route = work.router.route.value;
  return <Frame>{screenFor(route)}</Frame>;
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
  if (work === undefined) return <p role="status">De dossiers gaan open…</p>;
  return (
    <WorkContext.Provider value={work}>
      <Shown work={work} />
    </WorkContext.Provider>
  );
}
