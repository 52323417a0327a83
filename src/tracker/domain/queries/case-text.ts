import type { CaseFile } from '../case';
import type { TellingEntry } from '../entries';

/** Fields of bodies that people write; the others hold codes, ids and days. */
const WRITTEN: ReadonlySet<string> = new Set([
  'label',
  'first',
  'prefix',
  'last',
  'nicknames',
  'class',
  'seenWhen',
  'where',
  'howLong',
  'facts',
  'text',
  'note',
  'reason',
  'what',
  'words',
  'about',
  'view',
  'incident',
  'result',
  'feeling',
  'goesWell',
  'notYet',
  'compliments',
  'conclusions',
  'whyNotStopped',
]);

function gather(value: object, texts: string[]): void {
  for (const key in value) {
    const field: unknown = value[key as keyof typeof value];
    if (WRITTEN.has(key)) texts.push(String(field));
    else if (typeof field === 'object' && field !== null) gather(field, texts);
  }
}

/** Closing is the one entry whose reason is a code. */
function bodyOf({ type, body }: TellingEntry): object {
  if (type !== 'case-closed') return body;
  const { reason: _, ...told } = body;
  return told;
}

/** Everything that people wrote in what counts in the case, names included, each text on a line of its own. */
export function textOf({ live }: CaseFile): string {
  const texts: string[] = [];
  for (const entry of live) gather(bodyOf(entry), texts);
  return texts.join('\n');
}
