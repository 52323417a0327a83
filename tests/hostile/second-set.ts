/**
 * A second set of files that are sealed as they should be and mean harm, thought of without looking at the first
 * (`hostile-files.ts`). Each is made by a colleague who got the case in a handover, and so knows all that is in it.
 */

import { canonical } from '../../src/tracker/log/canonical';
import { chained } from '../../src/tracker/log/chain';
import { stampOf } from '../../src/tracker/log/clock';
import type { Entry, StoredEntry } from '../../src/tracker/log/entry';
import { digest } from '../../src/tracker/log/log.fixture';

export const CASE = 'case-1';
export const OTHER_CASE = 'case-2';
const EVIL = 'device-of-another';
const NOW = Date.parse('2026-12-01T10:05:00Z');

export interface FileJson {
  cases: { id: string; entries: StoredEntry[]; quarantine?: StoredEntry[] }[];
  procedures: { hash: string; procedure: unknown }[];
  [field: string]: unknown;
}

export interface Scene {
  /** The handover of our case as it was opened; an attack changes it. */
  readonly file: FileJson;
  /** Entries of our two cases. */
  readonly ours: readonly StoredEntry[];
  readonly others: readonly StoredEntry[];
  /** Chains an entry behind the last of that device in the case of the file, and puts it there. */
  write(type: string, body: unknown, changes?: Partial<Entry>): Promise<Entry>;
  /** The same in a case that is not here. */
  writeIn(id: string, type: string, body: unknown, changes?: Partial<Entry>): Promise<Entry>;
}

export const by = { role: 'adviseur', initials: 'AB' };
const on = { happenedOn: '2026-12-01' };
const target = (entries: readonly StoredEntry[], type: string): StoredEntry => {
  const found = entries.find((entry) => entry.type === type);
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
};
const commitmentOf = async (entry: StoredEntry): Promise<string> =>
  'commitment' in entry ? entry.commitment : digest(canonical([entry.salt, entry.body]));

export function sceneOf(file: FileJson, ours: readonly StoredEntry[], others: readonly StoredEntry[]): Scene {
  let number = 0;
  async function writeIn(id: string, type: string, body: unknown, changes: Partial<Entry> = {}): Promise<Entry> {
    let one = file.cases.find((candidate) => candidate.id === id);
    if (one === undefined) {
      one = { id, entries: [] };
      file.cases.push(one);
    }
    number += 1;
    const { seq, previous, ...rest } = changes;
    const device = changes.device ?? EVIL;
    const last = one.entries
      .filter((entry) => entry.device === device)
      .toSorted((a, b) => a.seq - b.seq)
      .at(-1);
    const draft = {
      id: `evil-${number}`,
      case: id,
      device,
      time: stampOf(NOW + number * 1000),
      type,
      v: 1,
      body,
      salt: `salt-${number}`,
      ...rest,
    };
    const made = {
      ...(await chained(draft, last, digest)),
      ...(seq && { seq }),
      ...(previous !== undefined && { previous }),
    };
    one.entries.push(made);
    return made;
  }
  return { file, ours, others, writeIn, write: (type, body, changes) => writeIn(CASE, type, body, changes) };
}

const NAMES = { first: 'Verzonnen', last: 'Naam', nicknames: [] };
export const opening = (label: string, changes: object = {}) => ({
  by,
  happenedOn: '2026-11-01',
  label,
  procedure: { version: 'proefschool-1', hash: '5'.repeat(64) },
  owner: 'tutor',
  ...changes,
});
const pupilAdded = (pupil: string, changes: object = {}) => ({
  by,
  pupil,
  names: NAMES,
  role: 'targeted',
  class: '2B',
  ...changes,
});
const RLO = '\u202e';

export type Attack = readonly [name: string, make: (scene: Scene) => Promise<unknown> | unknown];

/** What is told of our own case by somebody else. */
export const ON_OUR_CASE: readonly Attack[] = [
  [
    'the prototype as a key of a body',
    ({ write }) =>
      write(
        'working-note-written',
        JSON.parse('{"by":{"role":"adviseur","initials":"AB"},"text":"x","__proto__":{"polluted":1}}'),
      ),
  ],
  [
    'an entry that is called __proto__',
    ({ write }) => write('working-note-written', { by, text: 'x' }, { id: '__proto__' }),
  ],
  [
    'a device that is called constructor',
    ({ write }) => write('working-note-written', { by, text: 'x' }, { device: 'constructor' }),
  ],
  ['a kind that is called toString', ({ write }) => write('toString', {})],
  ['a kind that is called __proto__', ({ write }) => write('__proto__', {})],
  [
    'a correction of an entry of our other case',
    ({ write, others }) => write('entry-retracted', { by, target: target(others, 'intake-recorded').id, reason: 'x' }),
  ],
  [
    'a correction that waits for an entry that is still to come',
    ({ write }) => write('entry-retracted', { by, target: 'of-a-third-colleague', reason: 'x' }),
  ],
  [
    'a retraction of our retraction',
    async ({ write, ours }) =>
      write('entry-retracted', { by, target: target(ours, 'entry-retracted').id, reason: 'x' }),
  ],
  [
    'an erasure of what somebody else wrote',
    async ({ write, ours }) => {
      const entry = target(ours, 'intake-recorded');
      return write('entry-erased', { by, target: entry.id, commitment: await commitmentOf(entry), reason: 'x' });
    },
  ],
  [
    'an erasure of an entry of our other case',
    async ({ write, others }) => {
      const entry = target(others, 'intake-recorded');
      return write('entry-erased', { by, target: entry.id, commitment: await commitmentOf(entry), reason: 'x' });
    },
  ],
  [
    'the case given to self in two steps',
    async ({ write }) => {
      await write('ownership-offered', {
        by: { role: 'tutor', initials: 'VB' },
        offer: 'o-evil',
        to: 'adviseur',
        happenedOn: '2026-12-01',
      });
      await write('ownership-accepted', { by, ...on, offer: 'o-evil' });
    },
  ],
  [
    'an offer over the one that waits here',
    ({ write }) =>
      write('ownership-offered', {
        by: { role: 'tutor', initials: 'VB' },
        offer: 'o-other',
        to: 'rector',
        happenedOn: '2026-12-01',
        note: 'x',
      }),
  ],
  [
    'an evaluation planned in the year 1',
    ({ write }) => write('evaluation-planned', { by, evaluation: 'e-early', step: 1, on: '0001-01-01' }),
  ],
  [
    'an evaluation planned in the year 9999',
    ({ write }) => write('evaluation-planned', { by, evaluation: 'e-late', step: 1, on: '9999-12-31' }),
  ],
  [
    'an agreement to be looked at in the year 9999',
    ({ write }) => write('agreement-made', { by, ...on, agreement: 'a-late', who: [], what: 'x', dueOn: '9999-12-31' }),
  ],
  [
    'what happened in the year 0',
    ({ write }) =>
      write('observation-noted', {
        by,
        happenedOn: '0000-01-01',
        from: { kind: 'role', role: 'tutor' },
        facts: 'x',
        pupils: [],
      }),
  ],
  ['a step that the protocol does not have', ({ write }) => write('step-advanced', { by, ...on, from: 1, to: 999 })],
  [
    'a pupil whose name turns the line around',
    ({ write }) =>
      write('pupil-added', pupilAdded('draai', { names: { first: `${RLO}Piet`, last: 'x\u2066y', nicknames: [] } })),
  ],
  [
    'a pupil whose name is a pattern',
    ({ write }) =>
      write(
        'pupil-added',
        pupilAdded('patroon', { names: { first: '(((a+)+)+$', last: '[\\', nicknames: ['.*', '\\p{L}'] } }),
      ),
  ],
  [
    'the same pupil once more, earlier',
    ({ write }) =>
      write('pupil-added', pupilAdded('vlinder', { role: 'bullying' }), { time: '2020-01-01T00:00:00.000Z-0000' }),
  ],
  [
    'an agreement by the name of one of ours',
    ({ write }) => write('agreement-made', { by, ...on, agreement: 'a-ours', who: [], what: 'Niets.' }),
  ],
  ['our agreement kept', ({ write }) => write('agreement-checked', { by, ...on, agreement: 'a-ours', kept: true })],
  ['a task ticked off', ({ write }) => write('task-done', { by, ...on, task: 'ronde-1/gesprek' })],
  ['the answer of a pupil turned around', ({ write }) => write('consent-refused', { by, ...on, pupil: 'vlinder' })],
  [
    'the case opened again with another name',
    ({ write }) => write('case-opened', opening('2026-99'), { time: '2020-01-01T00:00:00.000Z-0000' }),
  ],
  ['a version of tomorrow of a kind of today', ({ write }) => write('working-note-written', { anything: 1 }, { v: 9 })],
  [
    'two entries with one number',
    async ({ write, file }) => {
      const one = await write('working-note-written', { by, text: 'een' });
      file.cases[0]?.entries.push({ ...one, id: 'evil-twin', body: { by, text: 'twee' } } as StoredEntry);
    },
  ],
  [
    'a thousand contents for one entry of ours',
    ({ file, ours }) => {
      const own = target(ours, 'intake-recorded') as Entry;
      Object.assign(file.cases[0] ?? {}, {
        quarantine: Array.from({ length: 1000 }, (_, index) => ({
          ...own,
          body: { ...(own.body as object), facts: `versie ${index} ${'x'.repeat(5000)}` },
        })),
      });
    },
  ],
  [
    'another content for an entry of ours, in its place',
    ({ file, ours }) => {
      const entries = file.cases[0]?.entries ?? [];
      const at = entries.findIndex(({ id }) => id === target(ours, 'intake-recorded').id);
      entries[at] = {
        ...(entries[at] as Entry),
        body: { ...((entries[at] as Entry).body as object), facts: 'anders' },
      };
    },
  ],
  [
    'an entry between two of ours, by its stamp',
    ({ write, ours }) => write('step-advanced', { by, ...on, from: 0, to: 5 }, { time: ours[1]?.time ?? '' }),
  ],
  [
    'a stamp whose wall clock is in the year 8999',
    ({ write }) => write('working-note-written', { by, text: 'x' }, { time: '8999-12-31T23:59:59.999Z-9999' }),
  ],
  [
    'a place without end after a wall clock of today',
    ({ write }) =>
      write(
        'working-note-written',
        { by, text: 'x' },
        { time: '9999-12-31T23:59:59.999Z-9999@2026-12-01T10:00:00.000Z' },
      ),
  ],
  [
    'ten thousand entries',
    async ({ write }) => {
      for (let index = 0; index < 2000; index += 1) await write('working-note-written', { by, text: 'x' });
    },
  ],
  [
    'a body that is a list without end',
    ({ write }) => write('working-note-written', { by, text: 'x', more: Array.from({ length: 200_000 }, () => 0) }),
  ],
  [
    'a kind of tomorrow that holds two hundred thousand keys',
    ({ write }) =>
      write('of-tomorrow', Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, -0]))),
  ],
];

/** What comes beside our cases. */
export const BESIDE: readonly Attack[] = [
  [
    'a case that is called __proto__',
    async ({ writeIn }) => {
      await writeIn('__proto__', 'case-opened', opening('2026-50'));
    },
  ],
  [
    'a case whose id looks like ours',
    async ({ writeIn }) => {
      await writeIn('cаse-1', 'case-opened', opening('2026-50'));
    },
  ],
  [
    'a case by the name of ours',
    async ({ writeIn }) => {
      await writeIn('case-9', 'case-opened', opening('2026-01'));
    },
  ],
  [
    'a case whose name turns the line around',
    async ({ writeIn }) => {
      await writeIn('case-9', 'case-opened', opening(`${RLO}2026\u0007-77`));
    },
  ],
  [
    'a case whose id is a piece of an address',
    async ({ writeIn }) => {
      await writeIn('../%E0%A4%A/?#"><img src=x>', 'case-opened', opening('2026-51'));
    },
  ],
  [
    'an entry by the id of one of ours in another case',
    async ({ writeIn, ours }) => {
      await writeIn('case-9', 'case-opened', opening('2026-52'));
      await writeIn('case-9', 'working-note-written', { by, text: 'x' }, { id: target(ours, 'intake-recorded').id });
      const entry = target(ours, 'intake-recorded');
      await writeIn('case-9', 'entry-erased', {
        by,
        target: entry.id,
        commitment: await digest(canonical(['salt-2', { by, text: 'x' }])),
        reason: 'x',
      });
    },
  ],
  [
    'a thousand cases without an opening',
    async ({ writeIn }) => {
      for (let index = 0; index < 1000; index += 1)
        await writeIn(`empty-${index}`, 'working-note-written', { by, text: 'x' });
    },
  ],
  [
    'a case without any entry',
    ({ file }) => {
      file.cases.push({ id: 'case-0', entries: [] });
    },
  ],
  [
    'a case that follows a procedure that nobody has',
    async ({ writeIn }) => {
      await writeIn('case-9', 'case-opened', opening('2026-53', { procedure: { version: 'x', hash: 'f'.repeat(64) } }));
    },
  ],
  [
    'a case opened in the year 9999',
    async ({ writeIn }) => {
      await writeIn('case-9', 'case-opened', opening('2026-54', { happenedOn: '9999-12-31' }));
    },
  ],
  [
    'a case opened in the year 1',
    async ({ writeIn }) => {
      await writeIn('case-9', 'case-opened', opening('2026-55', { happenedOn: '0001-01-01' }));
    },
  ],
];

/** The frame of the file. */
export const OF_THE_FRAME: readonly Attack[] = [
  [
    'a day of making that does not exist',
    ({ file }) => {
      file['madeAt'] = '2026-02-31T00:00:00Z';
    },
  ],
  [
    'a day of making in the year 9999',
    ({ file }) => {
      file['madeAt'] = '9999-12-31T23:59:59.999Z';
    },
  ],
  [
    'a program that is called by a line that turns around',
    ({ file }) => {
      file['app'] = `${RLO}1.0`;
    },
  ],
  [
    'an answer that goes to no key',
    async ({ file, write }) => {
      file['replyTo'] = 'age1nobody';
      await write('working-note-written', { by, text: 'x' });
    },
  ],
  [
    'a procedure under the hash of ours',
    ({ file }) => {
      file.procedures = [{ hash: '5'.repeat(64), procedure: { format: 2, version: 'x', steps: [], measures: [] } }];
    },
  ],
  [
    'a school of the same name on another site',
    async ({ file, write }) => {
      file['site'] = 'https://elders.example/';
      await write('working-note-written', { by, text: 'x' });
    },
  ],
  [
    'another school',
    ({ file }) => {
      file['site'] = 'https://elders.example/';
      file['school'] = 'Elders';
    },
  ],
];
