import type { CaseFile } from '../case';
import { KINDS } from '../entries';
import type { Kinds } from '../entries/schema/kind';
import { searchedIn } from '../written';

/** Everything that people wrote in what counts in the case, names included, each text on a line of its own. */
export const textOf = ({ live }: CaseFile, kinds: Kinds = KINDS): string => searchedIn(live, kinds).join('\n');
