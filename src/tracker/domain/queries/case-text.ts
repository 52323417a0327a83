import type { CaseFile } from '../case';
import { KINDS } from '../entries';
import type { Kinds } from '../entries/schema/kind';
import { addSearched } from '../written';

/** Everything that people wrote in what counts in the case, names included, each text on a line of its own. */
export function textOf({ live }: CaseFile, kinds: Kinds = KINDS): string {
  const texts: string[] = [];
  for (const entry of live) addSearched(entry, texts, kinds);
  return texts.join('\n');
}
