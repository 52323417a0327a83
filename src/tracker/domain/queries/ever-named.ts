/** Everyone whom a case ever knew, by every name and class that it ever gave them. */
import type { CaseFile } from '../case';
import { KINDS, type PupilId } from '../entries';
import type { Kinds } from '../entries/schema/kind';
import { fieldsOf, finderOf } from '../entries/schema/marked';
import { oncePerKind } from '../entries/schema/once-per-kind';
import { carerNames } from '../names/carer-names';
import type { NamedPupil } from '../names/names';
import { toldOfPupil } from '../told-of-pupil';
import { versionsIn } from './history';

/**
 * The pupils as they are now, then the same ids as they were: before a change or a correction, and of entries that were taken back.
 * What stands in older texts is hidden by these. Then parents and carers, of every home that was ever told of. Only what was
 * erased is gone from here too.
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
  return [...now, ...before, ...carersIn(file, kinds)];
}

const carers = oncePerKind((shape) => {
  const [home] = fieldsOf(shape, 'defines').filter(({ mark }) => mark?.to === 'home');
  const [pupil] = fieldsOf(shape, 'refers').filter(({ mark }) => mark?.to === 'pupil');
  const find = finderOf(shape, 'carer');
  return home && pupil && find ? { home: home.name, pupil: pupil.name, find } : undefined;
});

/** Parents and carers by every name that they ever had in the case, each once for each home. */
function carersIn(file: CaseFile, kinds: Kinds): readonly NamedPupil[] {
  const found = new Map<string, NamedPupil>();
  for (const { event } of versionsIn(file, kinds)) {
    const fields = event && carers(event.type, kinds);
    if (event === undefined || fields === undefined) continue;
    const body = event.body as Readonly<Record<string, unknown>>;
    const [id, carerOf] = [body[fields.home] as string, body[fields.pupil] as PupilId];
    fields.find(body, (line) => {
      for (const names of carerNames(line as string)) {
        found.set(JSON.stringify([id, names]), { id, carerOf, names, role: 'bystander', class: '' });
      }
    });
  }
  return [...found.values()];
}
