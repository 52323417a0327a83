/** An invented case with something in every part of a report. */

import { asDay } from '../../../protocol/day';
import type { Procedure } from '../../../protocol/procedure';
import { procedureOf, step, task } from '../../../protocol/procedure.fixture';
import type { StoredEntry } from '../../log/entry';
import type { CaseFile } from '../case';
import type { BodyOf, EventType, PupilId, PupilNames } from '../entries';
import { versionOf } from '../read-entry';
import { replay } from '../replay';
import { pupilReport, type ReportRequest, wholeReport } from './report';
import { plainText } from './text';

const by = { role: 'mentor', initials: 'TM' };

const bodyTask = (id: string, text: string, facts: readonly string[]) => ({ ...task(id), text, facts });

export const REPORT_PROCEDURE: Procedure = {
  ...procedureOf([
    step(0, { title: 'Melding en intake' }),
    step(1, {
      title: 'Gesprek',
      phases: [
        {
          tasks: [
            bodyTask('stap-1/luisteren', 'Luister naar de leerling.', ['S1-4']),
            {
              ...bodyTask('stap-1/vervolgstappen', 'Noteer de gekozen vervolgstappen.', ['S1-6']),
              tellsSteps: true,
            },
          ],
        },
      ],
    }),
    step(2, { title: 'Uitnodigen', onward: 'end' }),
  ]),
  version: '2026-2027',
};

export const ROLE_NAMES = new Map([
  ['mentor', 'mentor'],
  ['coordinator', 'leerlingcoördinator'],
]);

/** What happened, in order, without who wrote it. */
export type Told = { [T in EventType]: readonly [type: T, body: Omit<BodyOf<T>, 'by'>] }[EventType];

/** Entries as one device writes them, one a minute. */
export const entriesOf = (told: readonly Told[]): readonly StoredEntry[] =>
  told.map(([type, body], index) => ({
    id: `e${index + 1}`,
    case: 'case-1',
    device: 'device-1',
    seq: index + 1,
    time: `2026-11-22T10:${String(index).padStart(2, '0')}:00.000Z-0000`,
    type,
    v: versionOf(type),
    body: { by, ...body },
    salt: 'salt',
    previous: null,
  }));

export function caseOf(told: readonly Told[]): CaseFile {
  const file = replay(entriesOf(told));
  if (file === undefined) throw new Error('the case was not opened');
  return file;
}

export const namesOf = (first: string, last: string, more: Partial<PupilNames> = {}): PupilNames => ({
  first,
  last,
  nicknames: [],
  ...more,
});

const on = (day: string) => ({ happenedOn: asDay(day) });

/** Opened, with a targeted pupil (doel), one who bullies (doet), one who was added by mistake (fout) and a bystander (ziet). */
export const OPENING: readonly Told[] = [
  [
    'case-opened',
    { ...on('2026-11-02'), label: '2026-07', procedure: { version: '2026-2027', hash: 'h' }, owner: 'mentor' },
  ],
  ['pupil-added', { pupil: 'doel', names: namesOf('Doelina', 'Testvogel'), role: 'targeted', class: '1C' }],
  [
    'pupil-added',
    {
      pupil: 'doet',
      names: namesOf('Bramsel', 'Proefman', { prefix: 'van den', nicknames: ['Knoert'] }),
      role: 'bullying',
      class: '2B',
    },
  ],
  ['pupil-added', { pupil: 'fout', names: namesOf('Foutje', 'Vergissing'), role: 'follower', class: '2B' }],
  ['pupil-removed', { pupil: 'fout', reason: 'Was er niet bij.' }],
  ['pupil-added', { pupil: 'ziet', names: namesOf('Zietske', 'Getuigema'), role: 'bystander', class: '1C' }],
];

export const FULL: readonly Told[] = [
  ...OPENING,
  [
    'home-told',
    {
      pupil: 'doel',
      home: 'thuis',
      carers: ['Moederina Testvogel'],
      reach: '06 00000001',
      language: 'Pools',
      interpreter: true,
      mayKnow: true,
      apart: false,
    },
  ],
  ['report-received', { ...on('2026-11-02'), from: { kind: 'pupil', pupil: 'ziet' }, receivedBy: 'coordinator' }],
  [
    'report-handed-over',
    { ...on('2026-11-03'), to: 'mentor', takenUpBy: 'mentor', note: 'Bramsel zit ook in haar groep.' },
  ],
  [
    'intake-recorded',
    {
      ...on('2026-11-03'),
      seenOn: [asDay('2026-10-30'), asDay('2026-11-01')],
      seenWhen: 'elke pauze',
      places: ['schoolyard', 'online'],
      where: 'bij de fietsen',
      howLong: 'drie weken',
      forms: ['verbal', 'digital'],
      facts: 'Bramsel van den Proefman riep Doelina na. Foutje stond erbij.',
      quotes: [
        { pupil: 'doel', text: 'Knoert zegt dat ik stink.' },
        { pupil: 'ziet', text: 'Ik zag dat Bramsel duwde.' },
        { text: 'Het gebeurt steeds.' },
      ],
    },
  ],
  ['task-done', { ...on('2026-11-04'), task: 'stap-1/luisteren', note: 'Rustig gesprek.' }],
  ['task-done', { ...on('2026-11-04'), task: 'stap-1/vervolgstappen', note: 'Een bemiddelingsgesprek met Bramsel.' }],
  ['task-not-applicable', { ...on('2026-11-04'), task: 'stap-2/tweede', reason: 'Geen groepsgesprek nodig.' }],
  [
    'talk-held',
    {
      ...on('2026-11-04'),
      talk: 't1',
      kind: 'individual',
      with: [{ kind: 'pupil', pupil: 'doel' }],
      facts: 'Doelina vertelde over Knoert.',
      quotes: [{ pupil: 'doet', text: 'Ga weg.' }],
      feelings: [{ pupil: 'doel', text: 'bang' }],
    },
  ],
  [
    'talk-held',
    {
      ...on('2026-11-05'),
      talk: 't2',
      kind: 'mediation',
      with: [
        { kind: 'pupil', pupil: 'doel' },
        { kind: 'pupil', pupil: 'doet' },
        { kind: 'role', role: 'mentor' },
      ],
      facts: 'Zij luisterden naar elkaar.',
      feelings: [
        { pupil: 'doel', text: 'opgelucht' },
        { pupil: 'doet', text: 'schaamte' },
      ],
    },
  ],
  [
    'talk-held',
    {
      ...on('2026-11-06'),
      talk: 't3',
      kind: 'staff',
      with: [{ kind: 'role', role: 'coordinator' }],
      facts: 'Overleg over thuis.',
    },
  ],
  [
    'agreement-made',
    {
      ...on('2026-11-05'),
      agreement: 'a1',
      who: [
        { kind: 'pupil', pupil: 'doet' },
        { kind: 'pupil', pupil: 'doel' },
      ],
      what: 'Bramsel laat Doelina met rust.',
      dueOn: asDay('2026-11-19'),
    },
  ],
  ['agreement-checked', { ...on('2026-11-19'), agreement: 'a1', kept: true, note: 'Ging goed.' }],
  [
    'agreement-made',
    {
      ...on('2026-11-05'),
      agreement: 'a2',
      who: [{ kind: 'pupil', pupil: 'doet' }],
      what: 'Elke dag even langskomen.',
    },
  ],
  ['consent-given', { ...on('2026-11-04'), pupil: 'doel', words: 'Dat is goed.' }],
  [
    'parents-contacted',
    {
      ...on('2026-11-04'),
      pupil: 'doel',
      channel: 'phone',
      reached: true,
      about: 'signalen',
      view: 'Zij zijn bezorgd over Bramsel.',
    },
  ],
  ['parents-contacted', { ...on('2026-11-05'), pupil: 'doet', channel: 'email', reached: false }],
  ['parents-not-told', { ...on('2026-11-05'), pupil: 'ziet', reason: 'Hoeft nog niet.' }],
  [
    'decision-taken',
    {
      ...on('2026-11-06'),
      step: 2,
      decidedBy: 'coordinator',
      kind: 'sanction-talk',
      what: 'Een gesprek over wat volgt.',
      pupils: ['doet'],
      deviation: { rules: ['decided-by-other-role'], reason: 'De directeur was ziek.' },
    },
  ],
  [
    'measure-taken',
    {
      ...on('2026-11-07'),
      use: 'm1',
      measure: 'halt',
      pupil: 'doet',
      what: 'Traject bij HALT.',
      until: asDay('2026-12-01'),
      away: false,
      incident: 'Een dreigement.',
    },
  ],
  ['measure-ended', { ...on('2026-12-01'), use: 'm1', result: 'Goed afgerond.', returnTalk: 't2' }],
  ['evaluation-planned', { evaluation: 'ev1', step: 2, on: asDay('2026-11-19') }],
  [
    'evaluation-held',
    {
      ...on('2026-11-19'),
      evaluation: 'ev1',
      step: 2,
      pupils: [
        {
          pupil: 'doel',
          outcome: 'less',
          feeling: 'rustiger',
          goesWell: 'de pauze',
          notYet: 'de groepsapp met Knoert',
        },
        { pupil: 'doet', outcome: 'stopped', feeling: 'trots' },
      ],
      compliments: 'Allebei hielden zij zich eraan.',
      conclusions: 'Nog even volhouden.',
      deviation: { rules: ['not-everyone-spoken', 'later-than-term'], reason: 'Zietske was ziek.' },
    },
  ],
  ['evaluation-planned', { evaluation: 'ev2', step: 2, on: asDay('2026-12-10') }],
  ['step-advanced', { ...on('2026-11-20'), from: 1, to: 2, whyNotStopped: 'Het ging online door.' }],
  [
    'observation-noted',
    { ...on('2026-11-21'), from: { kind: 'pupil', pupil: 'ziet' }, facts: 'Doelina zat alleen.', pupils: ['doel'] },
  ],
  [
    'observation-noted',
    { ...on('2026-11-21'), from: { kind: 'role', role: 'docent' }, facts: 'Bramsel was onrustig.', pupils: ['doet'] },
  ],
  [
    'sent-outside',
    { ...on('2026-11-21'), what: 'report', to: { kind: 'role', role: 'coordinator' }, channel: 'other', as: 'print' },
  ],
  ['working-note-written', { text: 'GEHEIM: ik twijfel over thuis.' }],
  [
    'case-closed',
    {
      ...on('2026-12-11'),
      reason: 'stopped',
      note: 'Het is goed zo.',
      deviation: { rules: ['closed-without-evaluation'], reason: 'Ouders vroegen erom.' },
    },
  ],
];

/** A calendar in which only weekends are free. */
export const NO_HOLIDAYS = { holidays: [] };

export const request: ReportRequest = { madeOn: asDay('2026-12-12'), roleNames: ROLE_NAMES, calendar: NO_HOLIDAYS };

/** The report of the whole case, as text. */
export const whole = (told: readonly Told[], more: Partial<ReportRequest> = {}): string =>
  plainText(wholeReport(caseOf(told), REPORT_PROCEDURE, { ...request, ...more }));

/** The report for the parents of that pupil, with what is still doubtful in it. */
export const forReader = (told: readonly Told[], reader: PupilId, more: Partial<ReportRequest> = {}) =>
  pupilReport(caseOf(told), REPORT_PROCEDURE, reader, { ...request, ...more });

/** The same as text. */
export const textFor = (told: readonly Told[], reader: PupilId, more: Partial<ReportRequest> = {}): string =>
  plainText(forReader(told, reader, more).document);
