/** What follows from the declaration of a kind alone, shown by kinds that the program does not have. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import type { Entry } from '../../log/entry';
import type { CaseFile } from '../case';
import type { RecordCommand, Situation } from '../command';
import { decide } from '../decide/decide';
import { type CaseEvent, KINDS, type TellingEntry } from '../entries';
import { anomaliesOf } from '../queries/anomalies';
import { textOf } from '../queries/case-text';
import { everNamed } from '../queries/ever-named';
import { readEntry } from '../read-entry';
import { aboutPupil } from '../references';
import { accessReport } from '../report/access';
import { looseNotes } from '../report/loose-notes';
import { caseOf, namesOf, OPENING, REPORT_PROCEDURE, ROLE_NAMES } from '../report/report.fixture';
import { plainText } from '../report/text';
import { happened, label, list, maybe, pupil, pupilNames, quote, refersTo, signed, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

const kinds = {
  ...KINDS,
  'home-visited': kind({
    body: version1({
      ...happened,
      pupil,
      street: label,
      impression: written,
      agreement: maybe(refersTo('agreement')),
      quotes: maybe(list(quote)),
    }),
    readers: 'its-pupils-or-all',
  }),
  'dream-noted': kind({ body: version1({ ...signed, dream: written }), readers: 'writer' }),
  'name-heard': kind({ body: version1({ ...signed, pupil, called: pupilNames }), readers: 'school' }),
};

const by = { role: 'mentor', initials: 'TM' };
const happenedOn = asDay('2026-11-20');
const visit = (more: object = {}) => ({
  by,
  happenedOn,
  pupil: 'doel',
  street: 'Verzonnenlaan',
  impression: 'Rustig thuis, ondanks Bramsel.',
  ...more,
});

let count = 0;
const entryOf = (type: string, body: object): Entry => {
  count += 1;
  const time = '2026-11-23T10:00:00.000Z-0000';
  return {
    id: `made-up-${count}`,
    case: 'case-1',
    device: 'd',
    seq: 90,
    time,
    type,
    v: 1,
    body,
    salt: '',
    previous: null,
  };
};

/** The case with one more entry that counts, which `evolve` does not know. */
function caseWith(type: string, body: object): CaseFile {
  const file = caseOf(OPENING);
  const entry = entryOf(type, body);
  return { ...file, entries: [...file.entries, entry], live: [...file.live, entry as TellingEntry] };
}

const eventOf = (type: string, body: object) => ({ type, body }) as unknown as CaseEvent;

function accessOf(file: CaseFile, reader: string, notes: readonly string[] = []): string {
  const cases = [{ file, procedure: REPORT_PROCEDURE, pupil: reader, notes }];
  const guarded = accessReport(
    cases,
    { madeOn: asDay('2026-12-12'), roleNames: ROLE_NAMES, calendar: { holidays: [] } },
    {},
    kinds,
  );
  return plainText(guarded?.document ?? []);
}

const SITUATION: Situation = {
  today: asDay('2026-12-01'),
  by,
  procedure: REPORT_PROCEDURE,
  procedureHash: 'h',
  calendar: { holidays: [] },
};

function recorded(type: string, body: object) {
  const { by: _, ...told } = body as { by?: unknown };
  const command = { do: 'record', type, body: told } as unknown as RecordCommand;
  const decided = decide(caseOf(OPENING), command, SITUATION, kinds);
  return decided.ok ? decided.value : decided.refusal;
}

describe('a kind of which nothing but its schema is known', () => {
  test('its texts and labels are searched, its codes are not', () => {
    const found = textOf(caseWith('home-visited', visit({ quotes: [{ text: 'Kom maar binnen.' }] })), kinds).split(
      '\n',
    );
    expect(found).toEqual(
      expect.arrayContaining(['Verzonnenlaan', 'Rustig thuis, ondanks Bramsel.', 'Kom maar binnen.']),
    );
    expect(found).not.toContain('doel');
    expect(found).not.toContain('mentor');
  });

  test('its texts are in the access document of the pupil whom it is about, guarded, and in no other', () => {
    const quotes = [
      { pupil: 'doet', text: 'van de ander' },
      { pupil: 'doel', text: 'van haarzelf' },
    ];
    const file = caseWith('home-visited', visit({ quotes }));
    const own = accessOf(file, 'doel');
    expect(own).toContain('Rustig thuis, ondanks een andere leerling.');
    expect(own).toContain('van haarzelf');
    expect(own).not.toMatch(/Bramsel|van de ander/);
    const other = accessOf(file, 'doet');
    expect(other).toContain('van de ander');
    expect(other).not.toMatch(/Rustig|van haarzelf/);
    expect(accessOf(file, 'ziet')).not.toMatch(/Rustig|van de ander|van haarzelf/);
  });

  test('what is for its writer alone waits for a person who says whom it is about', () => {
    const file = caseWith('dream-noted', { by, dream: 'Over een vlieger.' });
    expect(accessOf(file, 'doel')).not.toContain('vlieger');
    const notes = looseNotes(file, REPORT_PROCEDURE, kinds);
    expect(notes.map(({ text, inPart }) => [text, inPart])).toEqual([['Over een vlieger.', false]]);
    expect(
      accessOf(
        file,
        'doel',
        notes.map(({ entry }) => entry),
      ),
    ).toContain('Toelichting: Over een vlieger.');
  });

  test('names that it tells are hidden from others', () => {
    const file = caseWith('name-heard', { by, pupil: 'doet', called: namesOf('Wubbo', 'Zandkasteel') });
    expect(everNamed(file, kinds).map(({ names }) => names.first)).toContain('Wubbo');
    const both = {
      ...file,
      entries: [...file.entries, entryOf('home-visited', visit({ impression: 'Wubbo kwam ook.' }))],
    };
    expect(accessOf({ ...both, live: both.entries as readonly TellingEntry[] }, 'doel')).toContain(
      'Een andere leerling kwam ook.',
    );
  });

  test('a text that is too long is refused, with its field, by who writes and by who reads', () => {
    const long = visit({ impression: 'x'.repeat(20_001) });
    expect(recorded('home-visited', long)).toEqual({ code: 'too-long', field: 'impression', most: 20_000 });
    expect(readEntry(entryOf('home-visited', long), kinds)).toEqual({ kind: 'invalid', field: 'impression' });
    const quotes = Array.from({ length: 201 }, () => ({ text: 'x' }));
    expect(recorded('home-visited', visit({ quotes }))).toEqual({ code: 'too-many', field: 'quotes', most: 200 });
    expect(recorded('home-visited', visit({ impression: 5 }))).toEqual({ code: 'not-readable', field: 'impression' });
    expect(recorded('home-visited', visit())).toEqual([{ type: 'home-visited', body: visit() }]);
  });

  test('what it refers to must be there, its texts must say something, and its day must have come', () => {
    const lost = { code: 'unknown-reference', kind: 'agreement', id: 'none' };
    expect(recorded('home-visited', visit({ agreement: 'none' }))).toEqual(lost);
    expect(recorded('home-visited', visit({ pupil: 'none' }))).toEqual({ ...lost, kind: 'pupil' });
    expect(recorded('home-visited', visit({ impression: ' ' }))).toEqual({ code: 'missing-text', field: 'impression' });
    expect(recorded('home-visited', visit({ happenedOn: asDay('2026-12-02') }))).toEqual({
      code: 'not-happened-yet',
      field: 'happenedOn',
    });
    const file = caseWith('home-visited', visit({ agreement: 'none' }));
    expect(anomaliesOf(file, kinds)).toMatchObject([{ kind: 'lost-reference', to: { kind: 'agreement', id: 'none' } }]);
    const [isOfTargeted, isOfBullying] = [aboutPupil('doel', kinds), aboutPupil('doet', kinds)];
    expect(isOfTargeted(eventOf('home-visited', visit()))).toBe(true);
    expect(isOfBullying(eventOf('home-visited', visit()))).toBe(false);
    expect(isOfBullying(eventOf('home-visited', visit({ quotes: [{ pupil: 'doet', text: 'x' }] })))).toBe(true);
  });

  test('without its declaration a reader of files does not know it', () => {
    expect(readEntry(entryOf('home-visited', visit()), kinds)).toMatchObject({ kind: 'known' });
    expect(readEntry(entryOf('home-visited', visit()))).toEqual({ kind: 'unknown' });
  });

  test('a schema in which marks could be overlooked is not accepted', () => {
    const odd = kind({ body: version1({ ...signed, either: v.union([written, label]) }), readers: 'school' });
    const file = caseWith('odd', { by, either: 'x' });
    expect(() => textOf(file, { ...KINDS, odd })).toThrow('no way to look for marks in a schema of type union');
  });
});
