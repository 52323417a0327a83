/** Where the pupils live and with whom, and what of that a reader gets. */
import type { Home } from '../case';
import { type Block, table } from './document';
import { isOpenHome, pupilWords, type Scope } from './scope';
import { REPORT_WORDS as WORDS } from './words';
import { writtenWords } from './written-by';

/** How the home is reached. It never leaves the school where it is kept apart, nor where it is not sure which home reads it. */
function reachWords({ file, reader, home }: Scope, { id, pupil, reach, apart }: Home): string | undefined {
  if (reader === undefined) return [reach, apart ? `(${WORDS.keptApart})` : ''].filter(Boolean).join(' ');
  const isOnly = [...file.homes.values()].filter((other) => other.pupil === pupil).length === 1;
  return !apart && (isOnly || home === id) ? reach : undefined;
}

function whyRemoved({ file }: Scope, { id }: Home): string | undefined {
  const gone = file.live.findLast((entry) => entry.type === 'home-removed' && entry.body.home === id);
  return gone?.type === 'home-removed' ? `${WORDS.noLonger}: ${gone.body.reason}` : undefined;
}

function writtenLast(scope: Scope, { id }: Home): string | undefined {
  const last = scope.file.live.findLast((entry) => entry.type === 'home-told' && entry.body.home === id);
  return last && writtenWords(scope, last);
}

/** The homes of the pupils. Whether they may know is for the school alone. */
export function homesPart(scope: Scope): Block[] {
  const isSchool = scope.reader === undefined;
  const shown = [...scope.file.homes.values()].filter(
    (home) => isOpenHome(scope, home.id) && (isSchool || !home.removed),
  );
  return table(
    [WORDS.pupil, WORDS.carers, WORDS.reach, WORDS.language, WORDS.mayKnow, WORDS.written],
    shown.map((home) => [
      pupilWords(scope, home.pupil),
      [home.carers.join(', '), whyRemoved(scope, home)].filter(Boolean).join('. '),
      reachWords(scope, home),
      [home.language, home.interpreter ? WORDS.interpreter : ''].filter(Boolean).join(', '),
      isSchool ? [home.mayKnow ? WORDS.keptYes : WORDS.keptNo, home.whyNot].filter(Boolean).join('. ') : undefined,
      writtenLast(scope, home),
    ]),
  );
}
