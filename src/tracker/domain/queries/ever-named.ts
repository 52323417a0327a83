/** Everyone whom a case ever knew, by every name and class that it ever gave them. */
import type { CaseFile } from '../case';
import { KINDS } from '../entries';
import type { Kinds } from '../entries/schema/kind';
import type { NamedPupil } from '../names/names';
import { toldOfPupil } from '../told-of-pupil';
import { versionsIn } from './history';

/**
 * The pupils as they are now, then the same ids as they were: before a change or a correction, and of entries that were taken back.
 * What stands in older texts is hidden by these. Only what was erased is gone from here too.
 */
export function everNamed(file: CaseFile, kinds: Kinds = KINDS): readonly NamedPupil[] {
  const now: readonly NamedPupil[] = file.pupils;
  const last = new Map(now.map((pupil) => [pupil.id, pupil]));
  const seen = new Set(now.map((pupil) => JSON.stringify([pupil.id, pupil.names, pupil.class])));
  const before: NamedPupil[] = [];
  for (const { event } of versionsIn(file, kinds)) {
    const who = event && toldOfPupil(event, kinds);
    if (who === undefined) continue;
    const { pupil: id, names, class: group, role } = who;
    const known = last.get(id);
    const told = names ?? known?.names;
    if (told === undefined) continue;
    const former: NamedPupil = {
      id,
      names: told,
      role: role ?? known?.role ?? 'bystander',
      class: group ?? known?.class ?? '',
    };
    const key = JSON.stringify([id, former.names, former.class]);
    if (seen.has(key)) continue;
    seen.add(key);
    if (known === undefined) last.set(id, former);
    before.push(former);
  }
  return [...now, ...before];
}
