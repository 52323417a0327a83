import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { type CaseEvent, KINDS } from '../../src/tracker/domain/entries';
import { newestVersion } from '../../src/tracker/domain/entries/schema/body';
import { bodyOfSchema } from '../../src/tracker/domain/entries/schema/full-body.fixture';
import type { Kinds } from '../../src/tracker/domain/entries/schema/kind';
import { knownEntry, readEntry, writingFault } from '../../src/tracker/domain/read-entry';
import type { Entry } from '../../src/tracker/log/entry';

// Bodies as they were written (make-entry-bodies.ts), by kind and version. When this test fails, older cases no longer open.

const folder = new URL('entries/', import.meta.url);
const files = readdirSync(folder).toSorted();

const entriesIn = (file: string): readonly Entry[] => {
  const [type = '', version] = file.split('.');
  const bodies: readonly unknown[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return bodies.map((body, index) => ({
    id: `${file}-${index}`,
    case: 'case-1',
    device: 'device-1',
    seq: index + 1,
    time: '2026-11-30T10:00:00.000Z-0000',
    type,
    v: Number(version),
    body,
    salt: 'salt',
    previous: null,
  }));
};

test('every kind has bodies of every version that was ever written', () => {
  const versions = Object.entries(KINDS).flatMap(([type, kind]) =>
    Array.from({ length: newestVersion(kind) }, (_, index) => `${type}.${index + 1}.json`),
  );
  expect(files).toEqual(versions.toSorted());
});

test.each(files)('%s reads as what is written today', (file) => {
  const entries = entriesIn(file);
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) {
    expect(readEntry(entry)).toEqual({ kind: 'known', entry: knownEntry(entry) });
    expect(writingFault(knownEntry(entry) as CaseEvent)).toBeUndefined();
  }
});

/** The paths to everything in the values. */
function pathsIn(values: readonly unknown[]): ReadonlySet<string> {
  const paths = new Set<string>();
  const walk = (value: unknown, path: string) => {
    paths.add(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, field] of Object.entries(value)) walk(field, `${path}.${key}`);
  };
  for (const value of values) walk(value, '');
  return paths;
}

test.each(files)('%s holds every field of its version: another field is another version', (file) => {
  const [type = '', version] = file.split('.');
  const { earlier, newest } = (KINDS as Kinds)[type]?.body ?? { earlier: [] };
  const schema = earlier[Number(version) - 1]?.schema ?? newest;
  if (schema === undefined) throw new Error(`no kind of entry: ${type}`);
  const shapes = [0, 1, 2, 3].map((option) => bodyOfSchema(schema, { text: () => 'x', option }));
  const anything = file.startsWith('entry-corrected')
    ? ['.body.by', '.body.by.role', '.body.by.initials', '.body.text']
    : [];
  expect([...pathsIn(entriesIn(file).map(({ body }) => body))].toSorted()).toEqual(
    [...pathsIn(shapes), ...anything].toSorted(),
  );
});

test('these bodies go through every upgrade that was ever written', () => {
  const spies: ReturnType<typeof vi.fn>[] = [];
  const kinds: Kinds = Object.fromEntries(
    Object.entries(KINDS as Kinds).map(([type, kind]) => {
      const earlier = kind.body.earlier.map(({ schema, upgrade }) => {
        const spy = vi.fn(upgrade);
        spies.push(spy);
        return { schema, upgrade: spy };
      });
      return [type, { ...kind, body: { ...kind.body, earlier } }];
    }),
  );
  for (const entry of files.flatMap(entriesIn)) knownEntry(entry, kinds);
  expect(spies.length).toBeGreaterThan(0);
  for (const spy of spies) expect(spy).toHaveBeenCalled();
});
