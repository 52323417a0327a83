import { describe, expect, test } from 'vitest';
import { withoutContent } from '../../log/erasure';
import { digest, entry, erasure, HASH_A } from '../../log/log.fixture';
import type { StoredCase } from '../stored-case';
import { type FileContents, MAX_FILE_BYTES } from './contents';
import { backupFrame, bytesOf, caseOf, handoverFrame, origin, textOf } from './files.fixture';
import { readContents } from './read-contents';
import { inOne, writeContents } from './write-contents';

const first = entry('a', { time: '2026-11-22T10:00:00.000Z-0000' });
const second = entry('b', {
  time: '2026-11-23T10:00:00.000Z-0000',
  seq: 2,
  body: { tekst: 'Zij zei: "niks" 🦋 \ud800' },
});
const whole = {
  id: 'case-1',
  entries: [first, erasure('c', 'd'), withoutContent(entry('d'), HASH_A), second],
  quarantine: [entry('a', { body: 1 })],
};

const write = (cases: readonly StoredCase[] = [whole], frame = backupFrame()) => inOne(writeContents(frame, [cases]));

/** As it stands in the file. */
interface Written {
  readonly cases: readonly { readonly id: string; readonly entries: readonly object[] }[];
  readonly procedures: readonly unknown[];
  readonly records: readonly unknown[];
}
const asJson = async (cases: readonly StoredCase[] = [whole]): Promise<Written> =>
  JSON.parse(textOf(await write(cases)));

const readJson = (value: unknown) => readContents(bytesOf(JSON.stringify(value)));

describe('what is written', () => {
  test('is read back as it was, in reading order', async () => {
    const cases = [{ ...whole, entries: whole.entries.toReversed() }, caseOf('case-2')];
    expect(readContents(await write(cases))).toEqual({
      ok: true,
      value: { ...backupFrame(), cases: [whole, caseOf('case-2')] },
    });
  });

  test('begins with an explanation in Dutch, and has a line for every field', async () => {
    const text = textOf(await write());
    expect(text.split('\n').slice(0, 3)).toEqual([
      '{',
      '\t"uitleg": [',
      '\t\t"Dit is een back-up van dossiers uit het pestprotocol.",',
    ]);
    expect(text).toContain('\n\t\t\t\t\t"time": "2026-11-22T10:00:00.000Z-0000",\n\t\t\t\t\t"type": "note",\n');
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('comes in pieces that do not grow with the number of cases', async () => {
    const long = entry('a', { body: 'x'.repeat(5000) });
    const cases = Array.from({ length: 1000 }, (_, index) =>
      caseOf(`case-${index}`, [{ ...long, id: `e${index}`, case: `case-${index}` }]),
    );
    const lengths: number[] = [];
    for await (const { length } of writeContents(backupFrame(), [cases])) lengths.push(length);
    expect(lengths.length).toBeGreaterThan(3);
    expect(Math.max(...lengths)).toBeLessThan(1.1 * 1024 * 1024);
    expect(readContents(await write(cases))).toMatchObject({ ok: true, value: { cases } });
  });

  test('without cases is a list without cases, and every kind of file is read back', async () => {
    const kinds: FileContents[] = [
      { ...backupFrame(), cases: [] },
      { ...handoverFrame(), cases: [caseOf('case-1')] },
      {
        ...origin,
        kind: 'receipt',
        handover: 'h',
        secret: HASH_A,
        entriesHash: await digest('a'),
        cases: 1,
        entries: 2,
      },
      { ...origin, kind: 'share', value: { open: 3 } },
    ];
    for (const contents of kinds) {
      const written =
        contents.kind === 'back-up' || contents.kind === 'handover'
          ? writeContents({ ...contents, cases: undefined } as unknown as typeof contents, [contents.cases])
          : writeContents(contents);
      expect(readContents(await inOne(written))).toEqual({ ok: true, value: contents });
    }
  });
});

describe('what is refused', () => {
  test.each([
    ['no JSON', 'geen json'],
    ['half of it', '{"format":"pestprotocol-dossiers",'],
    ['another format', '{"format":"iets anders"}'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['bytes that are no text', '\ufffd'],
  ])('%s is not ours', (_, text) => {
    expect(readContents(bytesOf(text))).toEqual({ ok: false, reason: 'not-ours' });
  });

  test('bytes that are not UTF-8 are not ours', () => {
    expect(readContents(new Uint8Array([0x22, 0xff, 0x22]))).toEqual({ ok: false, reason: 'not-ours' });
  });

  test('a newer format says so, whatever else is in it', () => {
    expect(readJson({ format: 'pestprotocol-dossiers', version: 3, nieuws: true })).toEqual({
      ok: false,
      reason: 'newer-format',
    });
  });

  test('what is too large is refused before it is read', () => {
    const large = { length: MAX_FILE_BYTES + 1 } as Uint8Array<ArrayBuffer>;
    expect(readContents(large)).toEqual({ ok: false, reason: 'too-large' });
  });

  const inFirst = (file: Written, change: (one: Written['cases'][number]) => object) => ({
    ...file,
    cases: file.cases.map((one) => ({ ...one, ...change(one) })),
  });
  const twice = <T>(list: readonly T[]) => [...list, ...list];

  const changes: readonly [string, (file: Written) => unknown][] = [
    ['a version that is none', (file) => ({ ...file, version: 0 })],
    ['another kind', (file) => ({ ...file, kind: 'iets' })],
    ['a field too many', (file) => ({ ...file, extra: 1 })],
    ['a time that is none', (file) => ({ ...file, madeAt: 'gisteren' })],
    ['no cases', ({ cases: _, ...file }) => file],
    ['a case twice', (file) => ({ ...file, cases: twice(file.cases) })],
    ['an entry of another case', (file) => inFirst(file, () => ({ id: 'x' }))],
    ['an entry twice', (file) => inFirst(file, ({ entries }) => ({ entries: twice(entries) }))],
    [
      'an entry of another shape',
      (file) => inFirst(file, ({ entries }) => ({ entries: entries.map((one) => ({ ...one, seq: 0 })) })),
    ],
    ['an entry apart of which there is no other', (file) => inFirst(file, () => ({ quarantine: [entry('z')] }))],
    ['a procedure twice', (file) => ({ ...file, procedures: twice(file.procedures) })],
    ['a record twice', (file) => ({ ...file, records: twice(file.records) })],
  ];

  test.each(changes)('%s is damaged', async (_, change) => {
    expect(readJson(change(await asJson()))).toEqual({ ok: false, reason: 'damaged' });
  });

  test('one id in two cases is read: else a file from elsewhere could spoil every later back-up', async () => {
    const cases = [caseOf('case-1', [entry('a')]), caseOf('case-2', [entry('a', { case: 'case-2' })])];
    expect(readContents(await write(cases))).toMatchObject({ ok: true, value: { cases } });
  });

  test('nesting without end is refused and does not break off the program', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = JSON.stringify({
      ...origin,
      format: 'pestprotocol-dossiers',
      version: 1,
      uitleg: [],
      kind: 'share',
      value: 0,
    });
    expect(readContents(bytesOf(text.replace('"value":0', `"value":${deep}`))).ok).toBe(false);
  });
});
