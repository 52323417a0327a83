/**
 * A program of an attacker: it opens a handover that somebody honestly made, knows all that stands in it, and seals files
 * that are correct to the last byte and mean harm. It shares no code with the tracker: JSON, hashes and sealing are its own.
 */
import { createHash } from 'node:crypto';
import { Decrypter, Encrypter } from 'age-encryption';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An entry as it stands in a file. */
export interface Line {
  readonly id: string;
  readonly case: string;
  readonly device: string;
  readonly seq: number;
  readonly time: string;
  readonly type: string;
  readonly v: number;
  readonly previous: string | null;
  readonly body?: Json;
  readonly salt?: string;
  readonly commitment?: string;
}

interface Case {
  readonly id: string;
  readonly entries: readonly Line[];
  readonly quarantine?: readonly Line[];
}

/** A handover as it stands in the file. */
export interface Contents {
  readonly cases: readonly Case[];
  readonly procedures: readonly { readonly hash: string; readonly procedure: Json }[];
  readonly [field: string]: unknown;
}

/** What the victim does with the file that is made. */
export type Expected =
  /** The whole file is refused. */
  | 'refused'
  /** Nothing of the case is taken, and that is told. */
  | 'left-out'
  /** It is taken only where the person accepts it. */
  | 'asked'
  /** What of it cannot be read does not come, or comes without its content, and is told; the rest of the file is taken. */
  | 'lost'
  /** It is taken or set apart, and nothing that stood there reads otherwise. */
  | 'harmless';

export interface Attack {
  readonly name: string;
  readonly expected: Expected;
  make(honest: Contents): Contents;
}

export const PASSPHRASE = 'zes woorden die niemand raadt hoor';

const inOrder = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as { readonly [key: string]: Json };
  return Object.fromEntries(
    Object.keys(fields)
      .sort()
      .map((key) => [key, inOrder(fields[key] ?? null)]),
  );
};
const hashOf = (value: Json): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(value)))
    .digest('hex');

export const commitmentOf = ({ commitment, salt = '', body = null }: Line): string =>
  commitment ?? hashOf([salt, body]);

const linkOf = (line: Line): string =>
  hashOf([line.id, line.case, line.device, line.seq, line.time, line.type, line.v, line.previous, commitmentOf(line)]);

/** Opens a handover that a passphrase opens. */
export async function openHonest(file: Blob, passphrase: string): Promise<Contents> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return JSON.parse(await decrypter.decrypt(new Uint8Array(await file.arrayBuffer()), 'text'));
}

/** Seals whatever it is, as a handover told by phone is sealed. */
export async function seal(contents: unknown): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(2);
  encrypter.setPassphrase(PASSPHRASE);
  const sealed = await encrypter.encrypt(typeof contents === 'string' ? contents : JSON.stringify(contents));
  return new Blob([new Uint8Array(sealed)]);
}

const by = { role: 'rector', initials: 'KW' };
const on = '2026-11-30';
const DEVICE = 'device-of-the-attacker';
const LATER = Date.parse('2026-12-01T09:00:00Z');

const ofType = (one: Case, type: string): Line => one.entries.find((line) => line.type === type) as Line;
const bodyOf = (line: Line): { readonly [key: string]: Json } => line.body as { readonly [key: string]: Json };

type Draft = Pick<Line, 'type' | 'body'> & Partial<Line>;

/** Entries in a chain of the attacker's own, as an honest colleague's would stand there. */
function chain(one: Case, drafts: readonly Draft[], device = DEVICE): readonly Line[] {
  const lines: Line[] = [];
  for (const [index, draft] of drafts.entries()) {
    const before = lines.at(-1);
    lines.push({
      id: `attack-${index}`,
      case: one.id,
      device,
      seq: index + 1,
      time: `${new Date(LATER + index).toISOString()}-0000`,
      v: 1,
      previous: before ? linkOf(before) : null,
      salt: 'salt',
      ...draft,
    });
  }
  return lines;
}

/** The handover with the first case as it is made by `change`. */
const withCase = (honest: Contents, change: (one: Case) => Case): Contents => ({
  ...honest,
  cases: honest.cases.map((one, index) => (index === 0 ? change(one) : one)),
});

const adding =
  (drafts: (one: Case) => readonly Draft[]): Attack['make'] =>
  (honest) =>
    withCase(honest, (one) => ({ ...one, entries: [...one.entries, ...chain(one, drafts(one))] }));

const erasing = (target: string, commitment: string): Draft => ({
  type: 'entry-erased',
  body: { by, target, commitment, reason: 'opruimen' },
});

/** The last entry of a device, to write after. */
function lastOf(one: Case, device: string): Line {
  return one.entries.filter((line) => line.device === device).reduce((a, b) => (a.seq > b.seq ? a : b));
}

const deep = (levels: number): Json => (levels === 0 ? 'bottom' : [deep(levels - 1)]);

const CHANGING: Readonly<Record<string, (one: Case) => Draft>> = {
  'an erasure that fits': (one) =>
    erasing(ofType(one, 'intake-recorded').id, commitmentOf(ofType(one, 'intake-recorded'))),
  'a correction': (one) => ({
    type: 'entry-corrected',
    body: {
      by,
      target: ofType(one, 'intake-recorded').id,
      of: 'intake-recorded',
      body: { by, happenedOn: on, facts: 'Er is niets gebeurd.' },
      reason: 'x',
    },
  }),
  'an entry taken back': (one) => ({
    type: 'entry-retracted',
    body: { by, target: ofType(one, 'intake-recorded').id, reason: 'x' },
  }),
  'another intake': () => ({ type: 'intake-recorded', body: { by, happenedOn: on, facts: 'Er is niets gebeurd.' } }),
  'a pupil with another name': (one) => ({
    type: 'pupil-changed',
    body: {
      by,
      pupil: bodyOf(ofType(one, 'pupil-added'))['pupil'] ?? '',
      names: { first: 'Nep', last: '', nicknames: [] },
    },
  }),
  'a pupil taken away': (one) => ({
    type: 'pupil-removed',
    body: { by, pupil: bodyOf(ofType(one, 'pupil-added'))['pupil'] ?? '', reason: 'x' },
  }),
  'a pupil added before ours under one id': (one) => ({
    type: 'pupil-added',
    time: '2020-01-01T00:00:00.000Z-0000',
    body: { ...bodyOf(ofType(one, 'pupil-added')), by, names: { first: 'Nep', last: '', nicknames: [] } },
  }),
  'an opening before ours': (one) => ({
    type: 'case-opened',
    time: '2020-01-01T00:00:00.000Z-0000',
    body: { ...bodyOf(ofType(one, 'case-opened')), by, label: 'van hen', owner: 'rector' },
  }),
  'a step': () => ({ type: 'step-advanced', body: { by, happenedOn: on, from: 0, to: 4 } }),
  'a step that no procedure has': () => ({
    type: 'step-advanced',
    body: { by, happenedOn: on, from: 0, to: Number.MAX_SAFE_INTEGER },
  }),
  'the closing of the case': () => ({ type: 'case-closed', body: { by, happenedOn: on, reason: 'not-bullying' } }),
  'the voiding of the case': () => ({ type: 'case-voided', body: { by, happenedOn: on, reason: 'x' } }),
  'a kind that nobody knows': () => ({ type: 'made-up-kind', body: { by, text: 'x' } }),
  'a version that nobody knows': () => ({ type: 'working-note-written', v: 99, body: { by, text: 'x' } }),
};

/** More than anybody writes. */
const MANY = 3_000;

export const ATTACKS: readonly Attack[] = [
  ...Object.entries(CHANGING).map(
    ([name, draft]): Attack => ({ name, expected: 'asked', make: adding((one) => [draft(one)]) }),
  ),
  {
    name: 'ownership that was offered and accepted elsewhere',
    expected: 'asked',
    make: adding(() => [
      { type: 'ownership-offered', body: { by, happenedOn: on, offer: 'theirs', to: 'rector' } },
      { type: 'ownership-accepted', body: { by, happenedOn: on, offer: 'theirs' } },
    ]),
  },
  {
    name: 'an erasure with an invented commitment',
    expected: 'left-out',
    make: adding((one) => [erasing(ofType(one, 'intake-recorded').id, 'e'.repeat(64))]),
  },
  {
    name: 'an erasure of an entry that there is not',
    expected: 'left-out',
    make: adding(() => [erasing('niets', 'e'.repeat(64))]),
  },
  {
    name: 'an erasure of an id of ten thousand letters',
    expected: 'lost',
    make: adding(() => [erasing('x'.repeat(10_000), 'e'.repeat(64))]),
  },
  {
    name: 'an erasure set apart',
    expected: 'harmless',
    make: (honest) =>
      withCase(honest, (one) => {
        const target = ofType(one, 'intake-recorded');
        const note = ofType(one, 'working-note-written');
        const [line] = chain(one, [{ ...erasing(target.id, commitmentOf(target)), id: note.id }]);
        return { ...one, quarantine: line ? [line] : [] };
      }),
  },
  {
    name: 'an erasure under the id of an entry of ours',
    expected: 'harmless',
    make: (honest) =>
      withCase(honest, (one) => {
        const target = ofType(one, 'intake-recorded');
        const note = ofType(one, 'working-note-written');
        const [line] = chain(one, [{ ...erasing(target.id, commitmentOf(target)), id: note.id }]);
        return { ...one, entries: one.entries.map((own) => (own.id === note.id && line ? line : own)) };
      }),
  },
  {
    name: 'other content under the id of an entry of ours',
    expected: 'harmless',
    make: (honest) =>
      withCase(honest, (one) => ({
        ...one,
        entries: one.entries.map((own) =>
          own.type === 'intake-recorded'
            ? { ...own, body: { by, happenedOn: on, facts: 'Er is niets gebeurd.' } }
            : own,
        ),
      })),
  },
  {
    name: 'an entry under the device of the victim',
    expected: 'left-out',
    make: (honest) =>
      withCase(honest, (one) => {
        const last = lastOf(one, ofType(one, 'case-opened').device);
        const [line] = chain(
          one,
          [{ type: 'working-note-written', body: { by, text: 'Dit schreef jij.' } }],
          last.device,
        );
        return { ...one, entries: [...one.entries, { ...(line as Line), seq: last.seq + 1, previous: linkOf(last) }] };
      }),
  },
  {
    name: 'a number that follows nothing',
    expected: 'left-out',
    make: adding(() => [
      { type: 'working-note-written', body: { by, text: 'x' }, seq: Number.MAX_SAFE_INTEGER, previous: 'a'.repeat(64) },
    ]),
  },
  {
    name: 'an entry that does not fit the one before it',
    expected: 'left-out',
    make: adding(() => [
      { type: 'working-note-written', body: { by, text: 'x' } },
      { type: 'working-note-written', body: { by, text: 'y' }, previous: 'a'.repeat(64) },
    ]),
  },
  {
    name: 'a stamp at the end of time',
    expected: 'left-out',
    make: adding(() => [
      { type: 'working-note-written', body: { by, text: 'x' }, time: '9999-12-31T23:59:59.999Z-9999' },
    ]),
  },
  {
    name: 'a place at the end of time that nothing explains',
    expected: 'left-out',
    make: adding(() => [
      {
        type: 'working-note-written',
        body: { by, text: 'x' },
        time: '9999-12-31T23:59:59.999Z-9999@2026-12-01T09:00:00.000Z',
      },
    ]),
  },
  {
    name: 'the last stamp that a clock may give',
    expected: 'harmless',
    make: adding(() => [
      { type: 'working-note-written', body: { by, text: 'x' }, time: '8999-12-31T23:59:59.999Z-9999' },
    ]),
  },
  {
    name: 'a body that is not what its kind asks for',
    expected: 'lost',
    make: adding(() => [{ type: 'working-note-written', body: { by, text: 'x'.repeat(20_001) } }]),
  },
  {
    name: 'a body of more levels than are read',
    expected: 'lost',
    make: adding(() => [{ type: 'made-up-kind', body: deep(30) }]),
  },
  {
    name: 'very many contents for one id',
    expected: 'harmless',
    make: (honest) =>
      withCase(honest, (one) => {
        const own = ofType(one, 'working-note-written');
        const quarantine = Array.from({ length: MANY }, (_, index) => ({ ...own, body: { by, text: `${index}` } }));
        return { ...one, quarantine };
      }),
  },
  {
    name: 'very many headers for one id',
    expected: 'harmless',
    make: (honest) =>
      withCase(honest, (one) => {
        const { body: _, salt: __, ...header } = ofType(one, 'working-note-written');
        const quarantine = Array.from({ length: MANY }, (_, index) => ({
          ...header,
          seq: index + 1000,
          commitment: 'c'.repeat(64),
        }));
        return { ...one, quarantine };
      }),
  },
  {
    name: 'a case of very many notes',
    expected: 'harmless',
    make: adding(() =>
      Array.from(
        { length: 20_000 },
        (_, index): Draft => ({ type: 'working-note-written', body: { by, text: `${index}` } }),
      ),
    ),
  },
  {
    name: 'another case that bears all ids of ours',
    expected: 'harmless',
    make: (honest) => ({
      ...honest,
      cases: honest.cases.map((one) => {
        const other = { ...one, id: 'andere-zaak' };
        const lines = chain(other, [
          {
            ...ofType(one, 'case-opened'),
            id: ofType(one, 'case-opened').id,
            case: other.id,
            device: DEVICE,
            seq: 1,
            previous: null,
          },
        ]);
        return { ...other, entries: lines };
      }),
    }),
  },
  {
    name: 'a procedure whose terms never end',
    expected: 'lost',
    make: (honest) => ({
      ...honest,
      procedures: honest.procedures.map(({ procedure }) => {
        const text = JSON.stringify(procedure).replaceAll(
          /"(count|targetWeeks|againWithinWeeks)":\d+/g,
          `"$1":${2 ** 52}`,
        );
        const changed = JSON.parse(text) as Json;
        return { hash: hashOf(changed), procedure: changed };
      }),
    }),
  },
  {
    name: 'a procedure of very many tasks',
    expected: 'lost',
    make: (honest) => ({
      ...honest,
      procedures: honest.procedures.map(({ procedure }) => {
        const { steps, ...rest } = procedure as { readonly steps: readonly { readonly slug: string }[] };
        const full = steps.map((step) => ({
          ...step,
          phases: [
            ...((step as unknown as { phases: readonly Json[] }).phases ?? []),
            ...Array.from({ length: 50 }, (_, phase) => ({
              tasks: Array.from({ length: 100 }, (__, task) => ({
                text: 'x',
                facts: [],
                id: `${step.slug}/${phase}-${task}`,
                records: 'note',
              })),
            })),
          ],
        }));
        const changed = { ...rest, steps: full } as unknown as Json;
        return { hash: hashOf(changed), procedure: changed };
      }),
    }),
  },
];
