/** Every field in which people write, of every kind of entry, is told where it must be: made from the schemas, so that a new field is among them. */
import { describe, expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import type { Entry, StoredEntry } from '../../log/entry';
import type { CaseFile } from '../case';
import { type EventType, KINDS } from '../entries';
import { fullBody } from '../entries/schema/full-body.fixture';
import type { Kind } from '../entries/schema/kind';
import type { Mark } from '../entries/schema/mark';
import { textOf } from '../queries/case-text';
import { isTelling } from '../queries/standing';
import { knownEntry } from '../read-entry';
import { replay } from '../replay';
import { accessReport } from './access';
import { wholeReport } from './report';
import { entriesOf, FULL, NO_HOLIDAYS, REPORT_PROCEDURE, ROLE_NAMES } from './report.fixture';
import { plainText } from './text';

const TYPES = Object.keys(KINDS) as readonly EventType[];

/** What the fixture has of each thing that can be referred to. */
const THERE = {
  pupil: 'doel',
  home: 'thuis',
  talk: 't1',
  agreement: 'a1',
  'measure-use': 'open',
  evaluation: 'ev2',
  offer: 'o1',
  reminder: 'r1',
};
const IN_PROCEDURE = { task: 'stap-1/vervolgstappen', measure: 'halt', step: '2' };

interface Made {
  readonly entry: Entry;
  /** Each text that was written, by the path to it. */
  readonly texts: ReadonlyMap<string, string>;
  /** Everything in it by which a case is found. */
  readonly searched: readonly string[];
}

const SEARCHED: readonly string[] = ['written', 'name', 'carer', 'contact', 'label', 'pupil-class'];

/** An entry of that type that says all it can, about the pupil whose parents ask. */
function made(type: EventType): Made {
  const texts = new Map<string, string>();
  const searched: string[] = [];
  const text = (path: string, mark: Mark | undefined): string => {
    const words = textAt(path, mark);
    if (SEARCHED.includes(mark?.mark ?? '')) searched.push(words);
    return words;
  };
  const textAt = (path: string, mark: Mark | undefined): string => {
    if (mark?.mark === 'written') {
      const words = `er staat iets bij ${path.replaceAll(/\W|\d/g, ' ').trim()} van ${type.replaceAll('-', ' ')}`;
      texts.set(path, words);
      return words;
    }
    // Only one that was held goes on.
    if (type === 'evaluation-went-on' && mark?.mark === 'refers' && mark.to === 'evaluation') return 'ev1';
    if (mark?.mark === 'refers') return THERE[mark.to];
    if (mark?.mark === 'in-procedure') return IN_PROCEDURE[mark.what];
    return mark?.mark === 'defines' ? 'nieuw' : 'mentor';
  };
  const kind: Kind = KINDS[type];
  const body = fullBody(kind, { text });
  const header = { id: `made-${type}`, case: 'case-1', device: 'd', seq: 99, type, previous: null, salt: '' };
  const time = '2026-12-20T10:00:00.000Z-0000';
  return { entry: { ...header, time, v: kind.body.earlier.length + 1, body }, texts, searched };
}

const before = entriesOf([
  ...FULL.filter(([type]) => type !== 'case-closed'),
  ['ownership-offered', { happenedOn: asDay('2026-12-01'), offer: 'o1', to: 'coordinator' }],
  [
    'reminder-set',
    { happenedOn: asDay('2026-12-01'), reminder: 'r1', on: asDay('2026-12-15'), what: 'Kijk in de pauze.' },
  ],
  [
    'measure-taken',
    { happenedOn: asDay('2026-11-07'), use: 'open', measure: 'halt', pupil: 'doel', what: 'Even rust.', away: false },
  ],
]);

function caseWith(...more: readonly StoredEntry[]): CaseFile {
  const file = replay([...before, ...more]);
  if (file === undefined) throw new Error('the case was not opened');
  return file;
}

const madeOn = asDay('2026-12-21');
const school = (file: CaseFile) =>
  plainText(wholeReport(file, REPORT_PROCEDURE, { madeOn, roleNames: ROLE_NAMES, calendar: NO_HOLIDAYS }));
const access = (file: CaseFile) => {
  const one = { file, procedure: REPORT_PROCEDURE, pupil: 'doel', notes: [] };
  return plainText(accessReport([one], { madeOn, roleNames: ROLE_NAMES, calendar: NO_HOLIDAYS })?.document ?? []);
};

const missingIn = (document: string, { texts }: Made): readonly string[] =>
  [...texts].flatMap(([path, words]) => (document.includes(words) ? [] : path));

const TELLING = TYPES.filter((type) => {
  const known = knownEntry(made(type).entry);
  return known !== undefined && isTelling(known);
});

/** What a report for school does not tell: working notes are for their writer alone, and whoever was spoken on a day was not absent. */
const NOT_IN_REPORT: Partial<Readonly<Record<EventType, readonly string[]>>> = {
  'working-note-written': ['text'],
  'evaluation-went-on': ['absent.0.why'],
};

test('there is something to write in most kinds', () => {
  expect(TELLING.filter((type) => made(type).texts.size > 0).length).toBeGreaterThan(25);
});

describe.each(TELLING)('%s', (type) => {
  test('is found by every text, name and label in it, and by no code', () => {
    const { entry, searched } = made(type);
    const linesOf = (file: CaseFile) => textOf(file).split('\n');
    const known = linesOf(caseWith());
    const lines = linesOf(caseWith(entry));
    expect(lines.toSorted()).toEqual([...known, ...searched].toSorted());
  });

  test('tells every text in it to the family that asks for access, unless it is not for families', () => {
    const one = made(type);
    const { readers } = KINDS[type];
    const isKept = readers === 'school' || readers === 'writer' || readers === 'on-choice';
    const asked = type === 'task-not-applicable' ? [...one.texts.keys()] : [];
    expect(missingIn(access(caseWith(one.entry)), one)).toEqual(isKept ? [...one.texts.keys()] : asked);
  });

  test('tells every text in it in the report for school, but for working notes', () => {
    const one = made(type);
    expect(missingIn(school(caseWith(one.entry)), one)).toEqual(NOT_IN_REPORT[type] ?? []);
  });
});
