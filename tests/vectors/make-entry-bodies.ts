/**
 * Writes bodies of every kind of entry in the version that it has today, where there are none yet: `node
 * --import=./src/build/resolve-source.ts tests/vectors/make-entry-bodies.ts`. To be run when a kind is new or has a new version.
 * What was written once is never made anew: it is what stored cases hold.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { KINDS } from '../../src/tracker/domain/entries';
import { newestVersion } from '../../src/tracker/domain/entries/schema/body';
import { fullBody } from '../../src/tracker/domain/entries/schema/full-body.fixture.ts';

const folder = new URL('entries/', import.meta.url);
const SHAPES_OF_A_PERSON = 4;

mkdirSync(folder, { recursive: true });
for (const [type, kind] of Object.entries(KINDS)) {
  const file = new URL(`${type}.${newestVersion(kind)}.json`, folder);
  if (existsSync(file)) continue;
  const text = (path: string) => (path === 'of' ? 'working-note-written' : `Verzonnen ${path}`);
  const anything = { by: { role: 'mentor', initials: 'TM' }, text: 'Verzonnen notitie' };
  const bodies = [
    ...Array.from({ length: SHAPES_OF_A_PERSON }, (_, option) => fullBody(kind, { text, anything, option })),
    fullBody(kind, { text, anything, least: true }),
  ];
  const different = new Set(bodies.map((body) => JSON.stringify(body)));
  writeFileSync(
    file,
    `${JSON.stringify(
      [...different].map((body) => JSON.parse(body)),
      null,
      2,
    )}\n`,
  );
}
