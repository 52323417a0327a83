import { expect, test } from 'vitest';
import { entry } from '../../log/log.fixture';
import type { Lost } from '../vault-files';
import { backupFrame, bytesOf, caseOf, textOf } from './files.fixture';
import { readSalvaged } from './read-salvaged';
import { inOne, writeContents } from './write-contents';

const cases = [
  caseOf('case-1', [entry('a'), entry('b', { seq: 2 }), entry('c', { seq: 3 })]),
  caseOf('case-2', [entry('z', { case: 'case-2' })]),
];

interface Written {
  cases: { id: unknown; entries: { [field: string]: unknown }[]; quarantine?: unknown }[];
  records: unknown[];
  procedures: unknown[];
  erasedCases: unknown[];
  madeAt: unknown;
}

async function read(change: (file: Written) => void) {
  const file = JSON.parse(textOf(await inOne(writeContents(backupFrame(), [cases]))));
  change(file);
  return readSalvaged(bytesOf(JSON.stringify(file)));
}

const line = { what: 'entry', case: 'case-1' } as const;
const timed = { ...line, time: '2026-11-22T10:00:00.000Z-0000' };

test.each<[string, (file: Written) => void, readonly Lost[], readonly (readonly string[])[]]>([
  ['nothing wrong', () => undefined, [], [['a', 'b', 'c'], ['z']]],
  ['an entry that is none', ({ cases: [one] }) => void one?.entries.splice(1, 1, {}), [line], [['a', 'c'], ['z']]],
  [
    'an entry of another case',
    ({ cases: [one] }) => Object.assign(one?.entries[1] ?? {}, { case: 'x' }),
    [timed],
    [['a', 'c'], ['z']],
  ],
  [
    'an entry twice',
    ({ cases: [one] }) => void one?.entries.push(one.entries[0] ?? {}),
    [timed],
    [['a', 'b', 'c'], ['z']],
  ],
  ['a case without a name', ({ cases: [one] }) => Object.assign(one ?? {}, { id: '' }), [{ what: 'case' }], [['z']]],
  [
    'a case twice',
    (file) => void file.cases.push(file.cases[1] ?? { id: '', entries: [] }),
    [{ what: 'case' }],
    [['a', 'b', 'c'], ['z']],
  ],
  ['a case that is a text', (file) => void file.cases.push('x' as never), [{ what: 'case' }], [['a', 'b', 'c'], ['z']]],
  [
    'a case of which no entry can be read',
    ({ cases: [, two] }) => void two?.entries.splice(0, 1, {}),
    [{ ...line, case: 'case-2' }, { what: 'case' }],
    [['a', 'b', 'c']],
  ],
  [
    'a record that is none',
    ({ records }) => void records.push({ kind: 'x' }),
    [{ what: 'record' }],
    [['a', 'b', 'c'], ['z']],
  ],
  [
    'a procedure twice',
    ({ procedures }) => void procedures.push(procedures[0]),
    [{ what: 'procedure' }],
    [['a', 'b', 'c'], ['z']],
  ],
  [
    'an erased case without a tally',
    ({ erasedCases }) => void erasedCases.push({ case: 'x' }),
    [{ what: 'record' }],
    [['a', 'b', 'c'], ['z']],
  ],
])('a file with %s gives the rest, and says what is not there', async (_, change, lost, ids) => {
  const found = await read(change);
  if (!found.ok || found.value.contents.kind !== 'back-up') throw new Error('refused');
  expect(found.value.lost).toEqual(lost);
  expect(found.value.contents.cases.map((one) => one.entries.map(({ id }) => id))).toEqual(ids);
});

test.each<[string, (file: Written) => void]>([
  ['no time of making', (file) => Object.assign(file, { madeAt: 0 })],
  ['no list of cases', (file) => Object.assign(file, { cases: {} })],
  ['no kind', (file) => Object.assign(file, { kind: 'verslag' })],
])('a file with %s is refused, for nothing says what it is', async (_, change) => {
  expect(await read(change)).toEqual({ ok: false, reason: 'damaged' });
});

test.each([{ extra: 1 }, { app: 5 }, { uitleg: {} }])(
  'a file with a frame that is not ours gives its cases, and says that something is not there: %j',
  async (frame) => {
    const found = await read((file) => Object.assign(file, frame));
    if (!found.ok || found.value.contents.kind !== 'back-up') throw new Error('refused');
    expect(found.value.lost).toEqual([{ what: 'record' }]);
    expect(found.value.contents.cases).not.toEqual([]);
    expect(found.value.contents).not.toHaveProperty('extra');
  },
);
