/** A case in whose every text stands the name of another pupil, in any way in which people write it. */
import fc from 'fast-check';
import { asDay } from '../../../../protocol/day';
import { fold } from '../../../domain/names/fold';
import { anyPlanted, INVENTED, OWN } from '../../../domain/names/names.fixture';
import type { Told } from '../../../domain/report/report.fixture';

const on = { happenedOn: asDay('2026-11-04') };

/** Letters and digits alone, however they were written. */
export const squeezed = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Shorter ones stand in ordinary words by chance; `names.property.test.ts` has those. */
const LONG_ENOUGH = 6;

/** Names that no text may hold in the end. */
export const NAMED: readonly string[] = INVENTED.flatMap(({ names: { first, last, nicknames } }) =>
  [first, last, ...nicknames].filter((name) => squeezed(name).length >= LONG_ENOUGH),
);

interface Field {
  readonly told: (text: string) => Told;
  /** Whether reports have it. */
  readonly inReports: boolean;
}

const own = { pupil: OWN.id };
const other = { pupil: INVENTED[0]?.id ?? '' };
const inReports = (told: (text: string) => Told): Field => ({ told, inReports: true });

/** Every place in a case where people write. */
export const FIELDS: readonly Field[] = [
  inReports((facts) => ['intake-recorded', { ...on, facts }]),
  inReports((where) => ['intake-recorded', { ...on, where }]),
  inReports((howLong) => ['intake-recorded', { ...on, howLong }]),
  inReports((seenWhen) => ['intake-recorded', { ...on, seenWhen }]),
  inReports((text) => ['intake-recorded', { ...on, quotes: [{ ...own, text }] }]),
  inReports((note) => ['report-handed-over', { ...on, to: 'mentor', note }]),
  inReports((note) => ['task-done', { ...on, task: 'stap-1/luisteren', note }]),
  inReports((reason) => ['task-not-applicable', { ...on, task: 'stap-1/vervolgstappen', reason }]),
  inReports((facts) => [
    'talk-held',
    {
      ...on,
      talk: 'talk-1',
      kind: 'group',
      with: [
        { kind: 'pupil', ...own },
        { kind: 'pupil', ...other },
      ],
      facts,
      quotes: [{ ...own, text: facts }, { text: facts }],
      feelings: [
        { ...own, text: facts },
        { ...other, text: facts },
      ],
    },
  ]),
  inReports((what) => [
    'agreement-made',
    {
      ...on,
      agreement: 'agreement-1',
      who: [
        { kind: 'pupil', ...own },
        { kind: 'other', text: what.slice(0, 150) },
      ],
      what,
    },
  ]),
  inReports((words) => ['consent-given', { ...on, ...own, words }]),
  inReports((about) => ['parents-contacted', { ...on, ...own, channel: 'phone', reached: true, about, view: about }]),
  inReports((reason) => ['parents-not-told', { ...on, ...own, reason }]),
  inReports((what) => [
    'decision-taken',
    {
      ...on,
      step: 1,
      decidedBy: 'mentor',
      kind: 'other',
      what,
      pupils: [OWN.id],
      deviation: { rules: ['step-skipped'], reason: what },
    },
  ]),
  inReports((what) => [
    'measure-taken',
    { ...on, use: 'use-1', measure: 'halt', ...own, what, away: false, incident: what },
  ]),
  inReports((result) => ['measure-ended', { ...on, use: 'use-1', result }]),
  inReports((text) => [
    'evaluation-held',
    {
      ...on,
      evaluation: 'evaluation-1',
      step: 1,
      pupils: [
        { ...own, outcome: 'less', feeling: text, goesWell: text, notYet: text },
        { ...other, outcome: 'same', feeling: text },
      ],
      compliments: text,
      conclusions: text,
    },
  ]),
  inReports((facts) => [
    'observation-noted',
    { ...on, from: { kind: 'other', text: facts.slice(0, 150) }, facts, pupils: [OWN.id] },
  ]),
  inReports((whyNotStopped) => ['step-advanced', { ...on, from: 0, to: 1, whyNotStopped }]),
  { told: (text) => ['working-note-written', { text }], inReports: false },
  {
    told: (note) => [
      'sent-outside',
      { ...on, what: 'other', to: { kind: 'other', text: note.slice(0, 150) }, channel: 'other', note },
    ],
    inReports: false,
  },
  inReports((note) => ['case-closed', { ...on, reason: 'other', note }]),
];

export const fieldOf = (index: number): Field => FIELDS[index] as Field;

export interface TextWithName {
  readonly field: number;
  readonly text: string;
  /** The name as it stands in the text. */
  readonly planted: string;
}

/** A text with a name in it for every place. */
export const textsWithNames: fc.Arbitrary<readonly TextWithName[]> = fc
  .tuple(
    ...FIELDS.map((_, field) =>
      anyPlanted
        .map(({ text, letters }) => {
          const [from = 0, until = 0] = [letters[0], letters.at(-1)];
          return { field, text, planted: text.slice(from, until + 1) };
        })
        .filter(({ planted }) => squeezed(planted).length >= LONG_ENOUGH),
    ),
  )
  .map((texts) => texts);

/** What happened in the case with those texts; `own` is the pupil whose parents read it. */
export const toldWith = (texts: readonly TextWithName[]): readonly Told[] => [
  ['case-opened', { ...on, label: '2026-01', procedure: { version: '2026-2027', hash: 'h' }, owner: 'mentor' }],
  ...[OWN, ...INVENTED].map(
    ({ id, names, role, class: group }): Told => ['pupil-added', { pupil: id, names, role, class: group }],
  ),
  ...texts.map(({ field, text }) => fieldOf(field).told(text)),
];
