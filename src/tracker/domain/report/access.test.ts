import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import type { CaseFile } from '../case';
import { replay } from '../replay';
import { type AccessCase, accessReport, leavableForAccess } from './access';
import { looseNotes } from './loose-notes';
import { caseOf, entriesOf, FULL, namesOf, OPENING, REPORT_PROCEDURE, ROLE_NAMES, type Told } from './report.fixture';
import { plainText } from './text';

const REQUEST = { madeOn: asDay('2026-12-12'), roleNames: ROLE_NAMES, calendar: { holidays: [] } };

const caseFor = (file: CaseFile, pupil: string, more: Partial<AccessCase> = {}): AccessCase => ({
  file,
  procedure: REPORT_PROCEDURE,
  pupil,
  notes: [],
  ...more,
});

function accessOf(...cases: readonly AccessCase[]) {
  const guarded = accessReport(cases, REQUEST);
  if (guarded === undefined) throw new Error('no case');
  return guarded;
}

const textOf = (...cases: readonly AccessCase[]): string => plainText(accessOf(...cases).document);

test('everything about the pupil is in it, and nothing that is about another', () => {
  const text = textOf(caseFor(caseOf(FULL), 'doel'));
  for (const told of ['Doelina Testvogel', 'opgelucht', 'rustiger', 'Dat is goed.', 'Aan: leerlingcoördinator']) {
    expect(text).toContain(told);
  }
  expect(text).not.toMatch(/Knoert|Bramsel|Zietske|schaamte|trots|Traject bij HALT|langskomen|GEHEIM|Rustig gesprek/);
  const other = textOf(caseFor(caseOf(FULL), 'doet'));
  for (const told of ['schaamte', 'trots', 'Traject bij HALT', 'langskomen', 'Ga weg.']) expect(other).toContain(told);
  expect(other).not.toMatch(/Doelina|opgelucht|rustiger|Dat is goed/);
});

test('of the talk of another only what this pupil is quoted with is theirs', () => {
  const text = textOf(caseFor(caseOf(FULL), 'doet'));
  expect(text).toContain('Ga weg.');
  expect(text).not.toContain('vertelde over');
});

test('a reminder is offered with its day, what is to be done then and why it was put off, and stands there when it is chosen', () => {
  const set: Told = [
    'reminder-set',
    {
      happenedOn: asDay('2026-11-10'),
      reminder: 'r1',
      on: asDay('2026-12-15'),
      what: 'Hoe het thuis gaat.',
      reason: 'Zij was ziek.',
      sort: 'call',
      pupil: 'doel',
    },
  ];
  const file = caseOf([...FULL, set]);
  const reminder = looseNotes(file, REPORT_PROCEDURE).find(({ text }) => text.includes('thuis gaat'));
  expect(reminder?.kind).toBe('herinnering voor 15 december 2026, bellen');
  const text = textOf(caseFor(file, 'doel', { notes: reminder ? [reminder.entry] : [] }));
  expect(text).toMatch(/herinnering voor 15 december 2026, bellen: Hoe het thuis gaat\.\s+Zij was ziek\./);
  expect(textOf(caseFor(file, 'doel'))).not.toContain('Hoe het thuis gaat.');
});

test('what does not say whom it is about waits for a person, who may put it in', () => {
  const file = caseOf(FULL);
  const notes = looseNotes(file, REPORT_PROCEDURE);
  expect(notes.map(({ kind, text }) => [kind, text])).toEqual([
    ['notitie bij een taak "Luister naar de leerling."', 'Rustig gesprek.'],
    ['notitie bij een taak "Noteer de gekozen vervolgstappen."', 'Een bemiddelingsgesprek met Bramsel.'],
    ['notitie bij een taak "stap-2/tweede"', 'Geen groepsgesprek nodig.'],
    ['overleg van medewerkers', 'Overleg over thuis.'],
    ['werknotitie', 'GEHEIM: ik twijfel over thuis.'],
  ]);
  const chosen = notes.filter(({ kind }) => kind !== 'werknotitie').map(({ entry }) => entry);
  const text = textOf(caseFor(file, 'doel', { notes: chosen }));
  expect(text).toContain('Losse notities\n- 4 november 2026, notitie bij een taak');
  expect(text).toContain('Een bemiddelingsgesprek met een andere leerling.');
  expect(text).toContain('Overleg over thuis.');
  expect(text).not.toContain('GEHEIM');
});

test('a task without a note leaves nothing to decide, and neither do a note of blanks and what is told of a pupil', () => {
  const on = { happenedOn: asDay('2026-11-04') };
  const file = caseOf([
    ...OPENING,
    ['task-done', { ...on, task: 'stap-1/luisteren' }],
    ['task-done', { ...on, task: 'stap-1/vervolgstappen', note: '  ' }],
    ['consent-given', { ...on, pupil: 'doel', words: 'ja hoor' }],
  ]);
  expect(looseNotes(file, REPORT_PROCEDURE)).toEqual([]);
});

test('what was corrected, taken back or told anew is still kept, so it is in it', () => {
  const on = { happenedOn: asDay('2026-11-04') };
  const told: readonly Told[] = [
    ...OPENING,
    ['intake-recorded', { ...on, facts: 'eerst dit', quotes: [{ pupil: 'doet', text: 'van een ander' }] }],
    ['intake-recorded', { ...on, facts: 'later dat' }],
    ['observation-noted', { ...on, from: { kind: 'role', role: 'docent' }, facts: 'zag iets', pupils: ['doel'] }],
    ['observation-noted', { ...on, from: { kind: 'role', role: 'docent' }, facts: 'zag een ander', pupils: ['doet'] }],
    ['consent-given', { ...on, pupil: 'doel', words: 'ja hoor' }],
    ['agreement-made', { ...on, agreement: 'a', who: [{ kind: 'pupil', pupil: 'doel' }], what: 'elke dag langs' }],
    ['agreement-checked', { ...on, agreement: 'a', kept: false, note: 'eerst niet' }],
    ['agreement-checked', { ...on, agreement: 'a', kept: true, note: 'daarna wel' }],
    ['agreement-made', { ...on, agreement: 'b', who: [{ kind: 'pupil', pupil: 'doet' }], what: 'niet voor haar' }],
    ['agreement-checked', { ...on, agreement: 'b', kept: false, note: 'ook niet voor haar' }],
    ['agreement-checked', { ...on, agreement: 'b', kept: true, note: 'nog minder' }],
  ];
  const entries = entriesOf(told);
  const idOf = (words: string) => entries.find((entry) => JSON.stringify(entry).includes(words))?.id ?? '';
  const amended = entriesOf([
    ...told,
    [
      'entry-corrected' as never,
      {
        target: idOf('zag iets'),
        of: 'observation-noted',
        version: 1,
        body: {
          by: { role: 'mentor', initials: 'TM' },
          ...on,
          from: { kind: 'role', role: 'docent' },
          facts: 'zag niets',
          pupils: ['doel'],
        },
        reason: 'verkeerd gehoord',
      } as never,
    ],
    ['entry-retracted' as never, { target: idOf('ja hoor'), reason: 'verkeerd dossier' } as never],
  ]);
  const file = replay(amended);
  if (file === undefined) throw new Error('not opened');
  const text = textOf(caseFor(file, 'doel'));
  const besides = text.slice(text.indexOf('Wat verder is bewaard'));
  expect(text).toContain('later dat');
  expect(text).toContain('zag niets');
  expect(besides).toContain('Wat er stond: eerst dit');
  expect(besides).toContain(
    'Wat er stond: zag iets\n  Wat ermee gebeurde: verbeterd, 22 november 2026. Reden: verkeerd gehoord',
  );
  expect(besides).toContain(
    'Wat er stond: ja hoor\n  Wat ermee gebeurde: teruggenomen, 22 november 2026. Reden: verkeerd dossier',
  );
  expect(text).toContain('Nagekomen: nee, 4 november 2026: eerst niet\n  ja, 4 november 2026: daarna wel');
  expect(text).not.toMatch(/van een ander|zag een ander|voor haar|nog minder/);
});

test('of what was taken back only what is of or about the pupil, or about nobody, is in it', () => {
  const on = { happenedOn: asDay('2026-11-04') };
  const talk = (talk: string, more: Partial<Extract<Told, readonly ['talk-held', unknown]>[1]>): Told => [
    'talk-held',
    { ...on, talk, kind: 'individual', with: [], ...more },
  ];
  const own = { kind: 'pupil', pupil: 'doel' } as const;
  const other = { kind: 'pupil', pupil: 'doet' } as const;
  const otherParents = { kind: 'parents', pupil: 'doet' } as const;
  const kept: readonly Told[] = [
    ...OPENING,
    ['agreement-made', { ...on, agreement: 'own', who: [own], what: 'haar afspraak' }],
    ['agreement-made', { ...on, agreement: 'other', who: [other], what: 'NEE afspraak' }],
    ['measure-taken', { ...on, use: 'own', measure: 'project', pupil: 'doel', what: 'haar project', away: false }],
    ['measure-taken', { ...on, use: 'other', measure: 'halt', pupil: 'doet', what: 'NEE maatregel', away: false }],
  ];
  const takenBack: readonly Told[] = [
    [
      'intake-recorded',
      { ...on, facts: 'JA 1', where: '  ', quotes: [{ pupil: 'doet', text: 'NEE 1' }, { text: 'JA 2' }] },
    ],
    talk('own', { with: [own], facts: 'JA 3', quotes: [{ pupil: 'doet', text: 'NEE 2' }] }),
    talk('both', {
      with: [other, own],
      facts: 'JA 4',
      feelings: [
        { pupil: 'doel', text: 'JA 5' },
        { pupil: 'doet', text: 'NEE 3' },
      ],
    }),
    talk('other', {
      with: [other],
      facts: 'NEE 4',
      quotes: [{ pupil: 'doel', text: 'JA 6' }],
      feelings: [{ pupil: 'doel', text: 'JA 7' }],
    }),
    talk('parents', { kind: 'with-parents', with: [otherParents], facts: 'NEE 5', quotes: [{ text: 'NEE 6' }] }),
    talk('class', { kind: 'class', with: [{ kind: 'role', role: 'mentor' }], facts: 'JA 8' }),
    talk('nobody', { facts: 'JA 9' }),
    talk('staff', { kind: 'staff', with: [own], facts: 'NEE 7', quotes: [{ pupil: 'doel', text: 'NEE 8' }] }),
    ['agreement-checked', { ...on, agreement: 'own', kept: true, note: 'JA 10' }],
    ['agreement-checked', { ...on, agreement: 'other', kept: true, note: 'NEE 9' }],
    ['agreement-checked', { ...on, agreement: 'none', kept: true, note: 'NEE 10' }],
    ['measure-ended', { ...on, use: 'own', result: 'JA 11' }],
    ['measure-ended', { ...on, use: 'other', result: 'NEE 11' }],
    ['measure-ended', { ...on, use: 'none', result: 'NEE 12' }],
    ['working-note-written', { text: 'NEE 13' }],
    ['task-done', { ...on, task: 'stap-1/luisteren', note: 'NEE 14' }],
    ['pupil-added', { pupil: 'doel', names: namesOf('NEE', '15'), role: 'targeted', class: 'NEE 16' }],
    ['ownership-offered', { ...on, offer: 'o', to: 'coordinator', note: 'NEE 17' }],
    ['ownership-declined', { ...on, offer: 'o', reason: 'NEE 18' }],
    ['sent-outside', { ...on, what: 'letter', to: own, pupil: 'doel', channel: 'email', note: 'JA 12' }],
    ['case-closed', { ...on, reason: 'stopped', note: 'JA 13' }],
    talk('aunt', { with: [own, { kind: 'other', text: 'NEE 19' }], facts: 'JA 14' }),
    ['report-received', { ...on, from: { kind: 'other', text: 'NEE 20' }, receivedBy: 'coordinator' }],
    ['observation-noted', { ...on, from: { kind: 'other', text: 'NEE 21' }, facts: 'JA 15', pupils: ['doel'] }],
    ['agreement-made', { ...on, agreement: 'third', who: [own, { kind: 'other', text: 'NEE 22' }], what: 'JA 16' }],
  ];
  const told = [...kept, ...takenBack];
  const ids = entriesOf(told)
    .map(({ id }) => id)
    .slice(kept.length);
  const retracted = entriesOf([
    ...told,
    // `Told` pairs each type with its body, which a list made by `map` no longer shows.
    ...ids.map((target) => ['entry-retracted', { target, reason: 'verschreven' }] as unknown as Told),
  ]);
  const file = replay(retracted);
  if (file === undefined) throw new Error('not opened');
  const text = textOf(caseFor(file, 'doel'));
  const besides = text.slice(text.indexOf('Wat verder is bewaard'));
  const row = (...words: readonly string[]) =>
    `- Opgeschreven op: 22 november 2026\n  Wat er stond: ${words.join('\n  ')}\n  Wat ermee gebeurde: teruggenomen, 22 november 2026. Reden: verschreven`;
  expect(besides.trim().split('\n')).toEqual(
    [
      'Wat verder is bewaard',
      row('JA 1', 'JA 2'),
      row('JA 3'),
      row('JA 4', 'JA 5'),
      row('JA 6', 'JA 7'),
      ...[8, 9, 10, 11, 12, 13, 14, 15, 16].map((number) => row(`JA ${number}`)),
    ].flatMap((line) => line.split('\n')),
  );
  expect(text).not.toContain('NEE');
});

test('where nothing else is kept there is no heading for it, and what is told already is not told again', () => {
  expect(
    textOf(caseFor(caseOf(OPENING), 'doel'))
      .trim()
      .split('\n'),
  ).toEqual([
    'INZAGE',
    '',
    '- Leerling: Doelina Testvogel',
    '- Gemaakt op: 12 december 2026',
    '',
    'Dit is wat in deze dossiers over deze leerling is bewaard. Namen van andere leerlingen staan er niet in.',
    '',
    'DOSSIER 2026-07',
    '',
    'Over dit dossier',
    '- Dossier: 2026-07',
    '- Geopend op: 2 november 2026',
    '- Nu bij: Melding en intake',
    '- Ligt bij: mentor',
    '- Stand: open',
    '',
    'De leerlingen',
    '- Leerling: Doelina Testvogel',
    '  Klas: 1C',
    '  Rol: leerling die gepest wordt',
    '  Vastgelegd: 22 november 2026, mentor',
  ]);
  const full = textOf(caseFor(caseOf(FULL), 'doel'));
  expect(full).not.toContain('Wat verder is bewaard');
  expect(full).not.toContain('Losse notities');
});

test('several cases are one document, with the own names of each and without the others of any', () => {
  const second: readonly Told[] = [
    [
      'case-opened',
      {
        happenedOn: asDay('2026-12-01'),
        label: '2026-09',
        procedure: { version: '2026-2027', hash: 'h' },
        owner: 'mentor',
      },
    ],
    ['pupil-added', { pupil: 'zelf', names: namesOf('Pluisje', 'Testdier'), role: 'follower', class: '1C' }],
    ['pupil-added', { pupil: 'nieuw', names: namesOf('Nieuweling', 'Toetsema'), role: 'targeted', class: '1C' }],
    [
      'intake-recorded',
      {
        happenedOn: asDay('2026-12-01'),
        facts: 'Pluisje Testdier lachte om Nieuweling, met Bramsel. De Leerlingcoördinator hoorde het van Doelina.',
      },
    ],
  ];
  const text = textOf(caseFor(caseOf(FULL), 'doel'), caseFor(caseOf(second), 'zelf'));
  expect(text).toContain('DOSSIER 2026-07');
  expect(text).toContain('DOSSIER 2026-09');
  expect(text).toContain('Pluisje Testdier lachte om een andere leerling, met een andere leerling.');
  // Words of the school and every name of this pupil in any of the cases are known, so nobody is asked after them.
  expect(accessOf(caseFor(caseOf(FULL), 'doel'), caseFor(caseOf(second), 'zelf')).doubtful).toEqual([]);
  expect(accessOf(caseFor(caseOf(second), 'zelf')).doubtful.map(({ finding }) => finding.words)).toEqual([
    'Bramsel',
    'Doelina',
  ]);
  expect(accessReport([], REQUEST)).toBeUndefined();
});

test('the words of a message to the own parents are in it, and those to other parents are not', () => {
  const letter = (pupil: string, note: string): Told => [
    'sent-outside',
    { happenedOn: asDay('2026-11-20'), what: 'letter', to: { kind: 'parents', pupil }, pupil, channel: 'email', note },
  ];
  const text = textOf(caseFor(caseOf([...OPENING, letter('doel', 'dit kreeg u'), letter('doet', 'dit niet')]), 'doel'));
  expect(text).toContain('\n\ndit kreeg u\n');
  expect(text).not.toContain('dit niet');
});

test('what the pupil told of another is not in it', () => {
  const seen: Told = [
    'observation-noted',
    {
      happenedOn: asDay('2026-11-21'),
      from: { kind: 'pupil', pupil: 'doel' },
      facts: 'Een ander huilde.',
      pupils: ['doet'],
    },
  ];
  const file = caseOf([...OPENING, seen]);
  expect(textOf(caseFor(file, 'doel'))).not.toContain('huilde');
  expect(textOf(caseFor(file, 'doet'))).toContain('Een ander huilde.');
});

test('how an agreement was kept waits for a person where the agreement does, which names nobody', () => {
  const on = { happenedOn: asDay('2026-11-21') };
  const file = caseOf([
    ...OPENING,
    ['agreement-made', { ...on, agreement: 'a', who: [], what: 'elke dag langs' }],
    ['agreement-checked', { ...on, agreement: 'a', kept: false, note: 'eerst niet' }],
  ]);
  expect(textOf(caseFor(file, 'doel'))).not.toMatch(/langs|eerst niet/);
  const notes = looseNotes(file, REPORT_PROCEDURE).map(({ entry }) => entry);
  expect(textOf(caseFor(file, 'doel', { notes }))).toMatch(/langs.*eerst niet/s);
});

test('a line or a sentence that a person keeps out is in no part of it, not as it was before it was corrected either, and it is told that something is', () => {
  const on = { happenedOn: asDay('2026-11-21') };
  const with_ = [{ kind: 'pupil', pupil: 'doel' }] as const;
  const talk = { ...on, talk: 't', kind: 'individual', with: with_ } as const;
  const TALKS: readonly Told[] = [
    ...OPENING,
    ['talk-held', { ...talk, facts: 'Een oom slaat. Zij slaapt slecht.' }],
    ['talk-held', { ...talk, talk: 't2', facts: 'Het ging over de sportdag.' }],
  ];
  const file = caseOf(TALKS);
  const [first = '', second = ''] = file.talks.map(({ id }) => id);
  const asked = { ...REQUEST, withoutSentences: ['Een oom slaat.'] };
  const guarded = accessReport([caseFor(file, 'doel', { without: [second] })], asked);
  const text = guarded ? plainText(guarded.document) : '';
  expect(text).not.toMatch(/oom|sportdag/);
  expect(text).toContain('Zij slaapt slecht.');
  expect(text).toContain('Niet alles staat erin.');
  expect(textOf(caseFor(file, 'doel'))).not.toContain('Niet alles staat erin.');
  const leavable = leavableForAccess(caseFor(file, 'doel'), REQUEST);
  expect(leavable.map(({ entry }) => entry)).toEqual(expect.arrayContaining([first, second]));
  const { by: _, ...told } = file.talks[1]?.body ?? {};
  const corrected = caseOf([
    ...TALKS,
    [
      'entry-corrected' as never,
      {
        target: second,
        of: 'talk-held',
        version: 2,
        body: { by: { role: 'mentor', initials: 'TM' }, ...told, facts: 'Het ging over gym.' },
        reason: 'Vergissing.',
      },
    ],
  ]);
  expect(textOf(caseFor(corrected, 'doel'))).toMatch(/gym.*sportdag/s);
  expect(textOf(caseFor(corrected, 'doel', { without: [second] }))).not.toMatch(/gym|sportdag/);
});
