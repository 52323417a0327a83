import type { CaseFile } from '../case';
import type { TellingEntry } from '../entries';
import { WRITTEN_FIELDS } from '../written-fields';

/** Names are found too. */
const SEARCHED: ReadonlySet<string> = new Set([
  'label',
  'first',
  'prefix',
  'last',
  'nicknames',
  'class',
  ...WRITTEN_FIELDS,
]);

function gather(value: object, texts: string[]): void {
  for (const key in value) {
    const field: unknown = value[key as keyof typeof value];
    if (SEARCHED.has(key)) texts.push(String(field));
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
