/** An invented case in which everything is filled in that is seldom filled in. */
import { asDay } from '../../../protocol/day';
import { namesOf, OPENING, type Told } from './report.fixture';

const on = (day: string) => ({ happenedOn: asDay(day) });
const day = (text: string) => asDay(text);
const doel = { kind: 'pupil', pupil: 'doel' } as const;
const doet = { kind: 'pupil', pupil: 'doet' } as const;
const ziet = { kind: 'pupil', pupil: 'ziet' } as const;
const aunt = { kind: 'other', text: 'een tante' } as const;

export const RARE: readonly Told[] = [
  ...OPENING,
  ['pupil-changed', { pupil: 'doel', class: '2D' }],
  ['pupil-changed', { pupil: 'doel', role: 'bystander', names: namesOf('Doelina', 'Testvogel', { prefix: 'de' }) }],
  [
    'home-told',
    {
      pupil: 'doel',
      home: 'h1',
      carers: ['Ada Testvogel', 'Bo Testvogel'],
      reach: '06 00000001',
      language: 'Pools',
      interpreter: false,
      mayKnow: false,
      whyNot: 'Er is een uitspraak.',
      apart: true,
    },
  ],
  [
    'home-told',
    {
      pupil: 'doel',
      home: 'h2',
      carers: ['Cas Elders'],
      reach: '06 00000002',
      interpreter: true,
      mayKnow: true,
      apart: false,
    },
  ],
  [
    'home-told',
    {
      pupil: 'doet',
      home: 'h3',
      carers: ['Dirk Proefman'],
      reach: '06 00000003',
      interpreter: false,
      mayKnow: true,
      apart: false,
    },
  ],
  [
    'home-told',
    { pupil: 'doel', home: 'h4', carers: ['Els Nergens'], interpreter: false, mayKnow: true, apart: false },
  ],
  ['home-removed', { home: 'h4', reason: 'Verhuisd.' }],
  [
    'report-received',
    { ...on('2026-11-02'), from: { kind: 'role', role: 'mentor', initials: 'AB' }, receivedBy: 'mentor' },
  ],
  ['report-received', { ...on('2026-11-20'), from: aunt, receivedBy: 'coordinator' }],
  [
    'talk-held',
    {
      ...on('2026-11-04'),
      talk: 't1',
      kind: 'class',
      with: [
        doel,
        doet,
        ziet,
        { kind: 'parents', pupil: 'doet' },
        { kind: 'parents', pupil: 'ziet' },
        { kind: 'parents', pupil: 'doel', home: 'h1' },
      ],
      group: '1C',
      facts: 'Over rollen.',
    },
  ],
  [
    'agreement-made',
    {
      ...on('2026-11-05'),
      agreement: 'a1',
      who: [doel, doet, ziet, aunt],
      what: 'Rust.',
      dueOn: day('2026-11-12'),
      again: 'week',
      until: day('2026-12-31'),
    },
  ],
  [
    'agreement-checked',
    {
      ...on('2026-11-12'),
      agreement: 'a1',
      kept: false,
      each: [
        { pupil: 'doel', kept: true },
        { pupil: 'doet', kept: false },
      ],
      nextOn: day('2026-11-16'),
    },
  ],
  ['agreement-checked', { ...on('2026-11-16'), agreement: 'a1', kept: true, note: 'Nu wel.' }],
  ['agreement-made', { ...on('2026-11-05'), agreement: 'a2', who: [doel], what: 'Langskomen.', again: 'school-day' }],
  ['agreement-checked', { ...on('2026-11-13'), agreement: 'a2', kept: false, note: ' ' }],
  ['consent-given', { ...on('2026-11-04'), pupil: 'doel', steps: [1, 2] }],
  ['consent-refused', { ...on('2026-11-05'), pupil: 'doel', words: 'Nee.', askAgainOn: day('2026-11-25') }],
  [
    'parents-contacted',
    { ...on('2026-11-04'), pupil: 'doel', home: 'h1', channel: 'in-person', reached: true, about: 'signalen' },
  ],
  ['parents-not-told', { ...on('2026-11-05'), pupil: 'doel', home: 'h2', reason: 'Later.' }],
  [
    'decision-taken',
    {
      ...on('2026-11-06'),
      step: 1,
      decidedBy: 'coordinator',
      kind: 'suspension',
      what: 'Drie dagen.',
      pupils: ['doet', 'doel'],
      startsOn: day('2026-11-09'),
      until: day('2026-11-11'),
      duties: ['heard', 'learning'],
    },
  ],
  [
    'measure-taken',
    {
      ...on('2026-11-06'),
      use: 'm1',
      measure: 'time-out',
      pupil: 'doel',
      what: 'Weg.',
      startsOn: day('2026-11-09'),
      until: day('2026-11-11'),
      away: true,
      purpose: 'Rust.',
      decidedBy: 'coordinator',
      parentsKnow: true,
    },
  ],
  [
    'measure-taken',
    { ...on('2026-11-07'), use: 'm2', measure: 'halt', pupil: 'doel', what: 'Halt.', away: false, parentsKnow: false },
  ],
  ['evaluation-planned', { evaluation: 'e1', step: 1, on: day('2026-11-17') }],
  ['evaluation-cancelled', { evaluation: 'e1', reason: 'Griep.' }],
  ['evaluation-planned', { evaluation: 'e2', step: 1, on: day('2026-11-19') }],
  [
    'evaluation-held',
    {
      ...on('2026-11-20'),
      evaluation: 'e2',
      step: 1,
      pupils: [{ pupil: 'doel', outcome: 'same' }],
      absent: [{ pupil: 'doet', why: 'Ziek.' }, { pupil: 'ziet' }],
      parents: [
        { pupil: 'doel', home: 'h1', view: 'Het gaat beter.' },
        { pupil: 'doel', home: 'h2', view: 'Het gaat slechter.' },
        { pupil: 'doet', view: 'Hij doet niets.' },
      ],
    },
  ],
  ['evaluation-went-on', { ...on('2026-11-21'), evaluation: 'e2', pupils: [{ pupil: 'doet', outcome: 'worse' }] }],
  ['evaluation-planned', { evaluation: 'e3', step: 1, on: day('2026-12-11') }],
  ['evaluation-planned', { evaluation: 'e4', step: 1, on: day('2026-12-12') }],
  ['evaluation-planned', { evaluation: 'e5', step: 1, on: day('2026-12-15') }],
  ['evaluation-cancelled', { evaluation: 'e5', reason: 'Niet nodig.' }],
  ['observation-noted', { ...on('2026-11-21'), from: aunt, facts: 'Zij lachte.', pupils: ['doel'] }],
  ['evidence-seen', { ...on('2026-11-10'), from: doet, what: 'Een tas.', pupils: ['doel'], kept: { kind: 'nowhere' } }],
  [
    'evidence-seen',
    {
      ...on('2026-11-11'),
      from: { kind: 'role', role: 'mentor', initials: 'AB' },
      what: 'Een bericht.',
      pupils: ['doel'],
      kept: { kind: 'place', place: 'Kluis.' },
    },
  ],
  ['ownership-offered', { ...on('2026-11-10'), offer: 'o1', to: 'coordinator', note: 'Neem jij?' }],
  [
    'ownership-declined',
    { ...on('2026-11-11'), offer: 'o1', reason: 'Te druk.', answeredBy: { role: 'coordinator', initials: 'CD' } },
  ],
  ['ownership-offered', { ...on('2026-11-12'), offer: 'o2', to: 'mentor', elsewhere: true }],
  ['ownership-accepted', { ...on('2026-11-13'), offer: 'o2', answeredBy: { role: 'mentor', initials: 'EF' } }],
  [
    'access-asked',
    {
      ...on('2026-11-10'),
      pupil: 'doel',
      from: { kind: 'parents', pupil: 'doel', home: 'h1' },
      answerBy: day('2026-12-10'),
    },
  ],
  [
    'sent-outside',
    {
      ...on('2026-11-20'),
      what: 'access',
      to: { kind: 'parents', pupil: 'doel', home: 'h1' },
      pupil: 'doel',
      channel: 'letter',
      as: 'print',
    },
  ],
  ['sent-outside', { ...on('2026-11-21'), what: 'letter', to: aunt, channel: 'email' }],
  [
    'step-advanced',
    { ...on('2026-11-22'), from: 0, to: 1, deviation: { rules: ['consent-missing'], reason: 'Spoed.' } },
  ],
  ['case-closed', { ...on('2026-11-22'), reason: 'other', note: 'Klaar.' }],
  ['case-reopened', { ...on('2026-11-22'), reason: 'Toch niet.' }],
  ['case-voided', { ...on('2026-11-22'), reason: 'Dubbel.' }],
];
