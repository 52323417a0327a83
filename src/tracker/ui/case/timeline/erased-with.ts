import type { CaseFile } from '../../../domain/case';
import { knownAmong } from '../../../domain/read-entry';
import type { EntryId } from '../../../log/entry';

/**
 * Everything that has to go when an entry is erased: the entry and whatever corrected it or took it back, which repeat
 * what it said. The entry comes last, so that what refers to it goes first.
 */
export function erasedWith({ entries }: Pick<CaseFile, 'entries'>, id: EntryId): readonly EntryId[] {
  const gone: EntryId[] = [id];
  for (const entry of knownAmong(entries)) {
    const amends = entry.type === 'entry-corrected' || entry.type === 'entry-retracted';
    if (amends && gone.includes(entry.body.target)) gone.unshift(entry.id);
  }
  return gone;
}
