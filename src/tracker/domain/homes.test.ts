import { describe, expect, test } from 'vitest';
import { CALENDAR, caseAfter, day, FIVE_STEPS, OPEN, outcomeOf } from './case.fixture';
import type { Command, RecordCommand } from './command';
import type { Person } from './entries';
import { letterOf } from './letters';
import { nameHider } from './names/names';
import { textOf } from './queries/case-text';
import { everNamed } from './queries/ever-named';
import { namedFor } from './queries/named-for';
import { parentsOf } from './queries/parents';
import { accessReport } from './report/access';
import { pupilReport, wholeReport } from './report/report';
import { plainText } from './report/text';

const on = { happenedOn: day('2026-09-05') };
const record = (type: string, body: object): Command => ({ do: 'record', type, body }) as RecordCommand;
const home = (id: string, pupil: string, carers: readonly string[], more: object = {}): Command =>
  record('home-told', { pupil, home: id, carers, interpreter: false, mayKnow: true, apart: false, ...more });

const MOTHERS = home('nest', 'vlinder', ['Mamarina Vlinderveld'], {
  reach: '06 00000001',
  language: 'Pools',
  interpreter: true,
});
const FATHERS = home('hol', 'vlinder', ['Paparius de Nachtwielaar'], { reach: 'Verzonnenlaan 3', apart: true });
const KEVERS = home('schuur', 'kever', ['Oudertje de Kever']);
const HOMES = [OPEN, MOTHERS, FATHERS, KEVERS] as const;

const called = (pupil: string, more: object = {}): Command =>
  record('parents-contacted', { ...on, pupil, channel: 'phone', reached: true, ...more });

const ROLE_NAMES = new Map([['tutor', 'tutor']]);
const request = { madeOn: day('2026-12-01'), roleNames: ROLE_NAMES, calendar: CALENDAR };

describe('a home', () => {
  test('is one of its pupil, and what is told of it again replaces what was told before', () => {
    const file = caseAfter(...HOMES, home('nest', 'vlinder', ['Mamarina Vlinderveld', 'Bonusje Test']));
    expect([...file.homes.keys()]).toEqual(['nest', 'hol', 'schuur']);
    expect(file.homes.get('nest')).toEqual({
      id: 'nest',
      pupil: 'vlinder',
      carers: ['Mamarina Vlinderveld', 'Bonusje Test'],
      interpreter: false,
      mayKnow: true,
      apart: false,
      removed: false,
    });
  });

  test("that is no longer the pupil's stays known as such", () => {
    const file = caseAfter(...HOMES, record('home-removed', { home: 'hol', reason: 'Verhuisd' }));
    expect(file.homes.get('hol')).toMatchObject({ removed: true, carers: ['Paparius de Nachtwielaar'] });
  });

  test('is never that of another pupil', () => {
    const file = caseAfter(...HOMES);
    const wrong = { code: 'unknown-reference', kind: 'home', id: 'schuur' };
    expect(outcomeOf(file, called('vlinder', { home: 'schuur' }))).toEqual(wrong);
    expect(outcomeOf(file, home('schuur', 'vlinder', ['Een Ander']))).toEqual(wrong);
    const parents: Person = { kind: 'parents', pupil: 'vlinder', home: 'schuur' };
    expect(outcomeOf(file, record('talk-held', { ...on, talk: 't', kind: 'with-parents', with: [parents] }))).toEqual(
      wrong,
    );
    expect(outcomeOf(file, called('vlinder', { home: 'nest' }))).toHaveLength(1);
    expect(outcomeOf(file, called('vlinder', { home: 'nergens' }))).toMatchObject({ code: 'unknown-reference' });
  });

  test('is found by its names and how it is reached', () => {
    const text = textOf(caseAfter(...HOMES));
    for (const words of ['Mamarina', 'Verzonnenlaan 3', 'Pools']) expect(text).toContain(words);
  });
});

describe('whether parents know', () => {
  const states = (...commands: readonly Command[]) => {
    const [vlinder] = parentsOf(caseAfter(...HOMES, ...commands));
    return [vlinder?.state, ...(vlinder?.homes ?? []).map(({ home: { id }, state }) => `${id}: ${state}`)];
  };

  test('is told of each home, and all know only when each home does', () => {
    expect(states()).toEqual(['not-yet', 'nest: not-yet', 'hol: not-yet']);
    expect(states(called('vlinder', { home: 'nest' }))).toEqual(['not-yet', 'nest: informed', 'hol: not-yet']);
    expect(states(called('vlinder', { home: 'nest' }), called('vlinder', { home: 'hol', reached: false }))).toEqual([
      'tried',
      'nest: informed',
      'hol: tried',
    ]);
    // Without a home it was said to the parents, wherever they live.
    expect(states(called('vlinder'))).toEqual(['informed', 'nest: informed', 'hol: informed']);
  });

  test('is not asked of a home that may not know', () => {
    const secret = home('hol', 'vlinder', ['Paparius de Nachtwielaar'], { mayKnow: false, whyNot: 'Contactverbod' });
    expect(states(secret, called('vlinder', { home: 'nest' }))).toEqual([
      'informed',
      'nest: informed',
      'hol: left-out',
    ]);
    // One that heard before it was said that it may not, heard.
    expect(states(called('vlinder', { home: 'hol' }), secret)).toEqual(['not-yet', 'nest: not-yet', 'hol: informed']);
    const secrets = [secret, home('nest', 'vlinder', ['Mamarina'], { mayKnow: false, whyNot: 'Contactverbod' })];
    expect(states(...secrets)).toEqual(['left-out', 'nest: left-out', 'hol: left-out']);
  });

  test('is left out where one of the homes that may know was, and the others heard', () => {
    const leftOut = record('parents-not-told', { ...on, pupil: 'vlinder', home: 'hol', reason: 'Op verzoek' });
    expect(states(called('vlinder', { home: 'nest' }), leftOut)).toEqual([
      'left-out',
      'nest: informed',
      'hol: left-out',
    ]);
  });
});

describe('the guard', () => {
  const file = caseAfter(...HOMES, home('nest', 'vlinder', ['Nieuwmoeder Vlinderveld']));
  const hidden = (text: string, reader?: string, id?: string) =>
    nameHider(namedFor(file, reader, id), reader === undefined ? {} : { reader })(text).text;

  test('knows parents by every name that they ever had', () => {
    expect(everNamed(file).flatMap(({ carerOf, names }) => (carerOf ? [names.first] : []))).toEqual([
      'Mamarina',
      'Paparius',
      'Oudertje',
      'Nieuwmoeder',
    ]);
    expect(hidden('Gebeld met Mamarina en met Oudertje.')).toBe('Gebeld met een andere ouder en met een andere ouder.');
  });

  test('leaves the parents of the home that reads, and takes out those of the other home and of others', () => {
    const text = 'Mamarina, Paparius en Oudertje waren er.';
    expect(hidden(text, 'vlinder', 'nest')).toBe('Mamarina, een andere ouder en een andere ouder waren er.');
    expect(hidden(text, 'kever')).toBe('Een andere ouder, een andere ouder en Oudertje waren er.');
    // Without a home a document is for the pupil: one that is kept apart stays out all the same.
    expect(hidden(text, 'vlinder')).toBe('Mamarina, een andere ouder en een andere ouder waren er.');
  });

  test.each([
    ['mevrouw Vlinderveld', 'mevrouw een andere ouder'],
    ['de heer Nachtwielaar', 'de heer een andere ouder'],
  ])('takes %s out', (text, expected) => {
    const out = nameHider(namedFor(file, 'kever'), { reader: 'kever' })(`Gesproken met ${text}`);
    expect(out.text.toLowerCase()).toBe(`gesproken met ${expected}`);
  });
});

describe('documents', () => {
  const toFather = called('vlinder', { home: 'hol', about: 'Over het weekend bij vader' });
  const toMother = called('vlinder', { home: 'nest', about: 'Over de schoolweek' });
  const file = caseAfter(...HOMES, toFather, toMother, called('vlinder', { about: 'Aan beide kanten' }));
  const report = (id?: string) =>
    plainText(pupilReport(file, FIVE_STEPS, 'vlinder', { ...request, ...(id && { home: id }) }).document);
  const access = (id?: string) =>
    plainText(
      accessReport([{ file, procedure: FIVE_STEPS, pupil: 'vlinder', notes: [], ...(id && { home: id }) }], request)
        ?.document ?? [],
    );

  test('for school hold every home, and say what is for school alone', () => {
    const text = plainText(wholeReport(file, FIVE_STEPS, request));
    for (const words of [
      'Mamarina Vlinderveld',
      'Paparius de Nachtwielaar',
      'Verzonnenlaan 3 (alleen voor school)',
      '06 00000001',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toContain('ouders van Voorbeeld Vlinder (Paparius de Nachtwielaar)');
  });

  test.each([
    ['report', report],
    ['access document', access],
  ])('for one home hold nothing of the other: %s', (_, made) => {
    const mothers = made('nest');
    for (const words of ['Mamarina', '06 00000001', 'Pools, tolk gevraagd', 'de schoolweek', 'Aan beide kanten']) {
      expect(mothers).toContain(words);
    }
    for (const words of ['Paparius', 'Verzonnenlaan', 'weekend']) expect(mothers).not.toContain(words);
    const fathers = made('hol');
    expect(fathers).toContain('weekend');
    for (const words of ['Mamarina', '06 00000001', 'schoolweek', 'Verzonnenlaan'])
      expect(fathers).not.toContain(words);
  });

  test('for a pupil say how a home is reached only where it is the one home and not kept apart', () => {
    expect(access()).not.toContain('06 00000001');
    const one = caseAfter(OPEN, MOTHERS);
    const text = accessReport([{ file: one, procedure: FIVE_STEPS, pupil: 'vlinder', notes: [] }], request)?.document;
    expect(plainText(text ?? [])).toContain('06 00000001');
  });

  test('for another family hold none of it', () => {
    const text = plainText(pupilReport(file, FIVE_STEPS, 'kever', request).document);
    for (const words of ['Mamarina', 'Paparius', '06 00000001', 'Verzonnenlaan']) expect(text).not.toContain(words);
    expect(text).toContain('Oudertje de Kever');
  });

  test('for one home hold of an evaluation what that home said of it', () => {
    const said = caseAfter(...HOMES, {
      do: 'hold-evaluation',
      happenedOn: day('2026-09-08'),
      evaluation: 'e',
      pupils: [{ pupil: 'vlinder', outcome: 'less' }],
      absent: [{ pupil: 'kever', why: 'Op excursie' }],
      parents: [
        { pupil: 'vlinder', home: 'hol', view: 'Vader ziet weinig verschil' },
        { pupil: 'vlinder', home: 'nest', view: 'Moeder ziet verschil' },
      ],
      reason: 'Een was er niet',
    });
    for (const made of [
      pupilReport(said, FIVE_STEPS, 'vlinder', { ...request, home: 'nest' }).document,
      accessReport([{ file: said, procedure: FIVE_STEPS, pupil: 'vlinder', notes: [], home: 'nest' }], request)
        ?.document,
    ]) {
      const text = plainText(made ?? []);
      expect(text).toContain('Moeder ziet verschil');
      expect(text).toContain('minder');
      expect(text).not.toContain('Vader ziet');
      expect(text).not.toContain('excursie');
    }
    const school = plainText(wholeReport(said, FIVE_STEPS, request));
    for (const words of ['Vader ziet', 'Moeder ziet', 'was er niet. Reden: Op excursie'])
      expect(school).toContain(words);
  });

  test('and letters to a home take the names of the other home for those of others', () => {
    const message = {
      id: 'm',
      title: 'm',
      channels: [],
      addressees: ['targeted'],
      facts: [],
      subject: 'Gesprek',
      text: '{afspraken}',
    } as unknown as Parameters<typeof letterOf>[2];
    const given = { afspraken: 'Wij spraken Mamarina en Paparius.' };
    const text = (id?: string) => letterOf(file, FIVE_STEPS, message, 'vlinder', given, {}, id).text.hidden.text;
    expect(text('nest')).toBe('Wij spraken Mamarina en een andere ouder.');
    expect(text('hol')).toBe('Wij spraken een andere ouder en Paparius.');
  });
});
