import { expect, test } from 'vitest';
import { advance, caseAfter, day, entriesOf, names, OPEN, SITUATION, told } from '../case.fixture';
import type { Command, OpenCommand } from '../command';
import { type CaseFilter, type CaseOrder, searchCases } from './search-cases';
import { withinSchoolYear } from './within-school-year';

const make = (label: string, changes: Partial<OpenCommand>, ...more: Command[]) =>
  told(entriesOf([{ ...OPEN, label, ...changes }, ...more], SITUATION, `case-${label}`));
const close: Command = { do: 'close', happenedOn: day('2026-09-05'), because: 'other', note: 'Verhuisd naar Zoë' };
const madeUp = () => [
  make('2026-01', { happenedOn: day('2026-07-31') }),
  make(
    '2026-02',
    { happenedOn: day('2026-09-01'), intake: { forms: ['digital'], facts: 'Gepost in de ÀPPGROEP' } },
    advance(1),
  ),
  make(
    '2026-03',
    {
      happenedOn: day('2026-08-01'),
      pupils: [{ pupil: 'p', names: names('Renée', 'Łabędź'), role: 'targeted', class: '1C' }],
      intake: {},
    },
    close,
  ),
];
const labels = (filter: CaseFilter, order?: CaseOrder) =>
  searchCases(madeUp(), filter, order).map(({ label }) => label);

test('without a filter all cases come, the newest first', () => {
  expect(labels({})).toEqual(['2026-02', '2026-03', '2026-01']);
  expect(labels({ text: '  ' })).toEqual(['2026-02', '2026-03', '2026-01']);
});

test('cases are sorted by label, by step or by what was written last', () => {
  expect(labels({}, 'label')).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(labels({}, 'step')).toEqual(['2026-02', '2026-01', '2026-03']);
  expect(labels({}, 'last-written')).toEqual(['2026-02', '2026-01', '2026-03']);
});

test('cases that are alike in the order asked for stay as they were given', () => {
  const alike = ['c', 'a', 'b'].map((label) => make(label, {}));
  for (const order of ['opened', 'step'] as const)
    expect(searchCases(alike, {}, order).map(({ label }) => label)).toEqual(['c', 'a', 'b']);
  const same = ['c', 'a', 'b'].map((id) => told(entriesOf([{ ...OPEN, label: 'een' }], SITUATION, id)));
  expect(searchCases(same, {}, 'label').map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

test('any arrival comes out in the order asked for', () => {
  const files = madeUp();
  const days = ['2026-09-04', '2026-09-02', '2026-09-05', '2026-09-01', '2026-09-03'];
  const five = days.map((on) => make(on, { happenedOn: day(on) }));
  expect(searchCases(five, {}, 'label').map(({ label }) => label)).toEqual(days.toSorted());
  expect(searchCases(five, {}).map(({ label }) => label)).toEqual(days.toSorted().toReversed());
  expect(searchCases(files.toReversed(), {}, 'label').map(({ label }) => label)).toEqual([
    '2026-01',
    '2026-02',
    '2026-03',
  ]);
});

test('every word has to stand somewhere in the case, without regard to accents and capitals', () => {
  expect(labels({ text: 'appgroep' })).toEqual(['2026-02']);
  expect(labels({ text: 'RENEE labedz' })).toEqual(['2026-03']);
  expect(labels({ text: 'renee zoe' })).toEqual(['2026-03']);
  expect(labels({ text: 'renee appgroep' })).toEqual([]);
  expect(labels({ text: 'vlinder' })).toEqual(['2026-02', '2026-01']);
  expect(labels({ text: '2026-02' })).toEqual(['2026-02']);
});

test('words do not run from one text into the next, and codes are not searched', () => {
  expect(labels({ text: 'vlinderbutt' })).toEqual([]);
  expect(labels({ text: 'proefschool' })).toEqual([]);
  expect(labels({ text: 'tutorVB' })).toEqual([]);
});

test('everything that people write can be found, and no id or code', () => {
  const on = { happenedOn: day('2026-09-05') };
  const file = caseAfter(
    {
      ...OPEN,
      label: 'w-label',
      pupils: [
        {
          pupil: 'c-pupil',
          names: { first: 'w-first', prefix: 'w-prefix', last: 'w-last', nicknames: ['w-nick', 'w-nack'] },
          role: 'targeted',
          class: 'w-class',
        },
      ],
      intake: {
        seenWhen: 'w-seen',
        where: 'w-where',
        howLong: 'w-long',
        facts: 'w-facts',
        quotes: [{ pupil: 'c-pupil', text: 'w-quote' }],
      },
    },
    {
      do: 'record',
      type: 'talk-held',
      body: {
        ...on,
        talk: 'c-talk',
        kind: 'class',
        with: [{ kind: 'other', text: 'w-person' }],
        feelings: [{ pupil: 'c-pupil', text: 'w-talk-feeling' }],
      },
    },
    { do: 'record', type: 'agreement-made', body: { ...on, agreement: 'c-agreement', who: [], what: 'w-what' } },
    { do: 'record', type: 'agreement-checked', body: { ...on, agreement: 'c-agreement', kept: true, note: 'w-note' } },
    { do: 'record', type: 'consent-given', body: { ...on, pupil: 'c-pupil', words: 'w-words' } },
    {
      do: 'record',
      type: 'parents-contacted',
      body: { ...on, pupil: 'c-pupil', channel: 'phone', reached: true, about: 'w-about', view: 'w-view' },
    },
    { do: 'record', type: 'task-not-applicable', body: { ...on, task: 'melding/intake', reason: 'w-reason' } },
    {
      do: 'take-measure',
      ...on,
      use: 'c-use',
      measure: 'time-out',
      pupil: 'c-pupil',
      what: 'x',
      away: false,
      incident: 'w-incident',
    },
    { do: 'end-measure', ...on, use: 'c-use', result: 'w-result' },
    {
      do: 'hold-evaluation',
      ...on,
      evaluation: 'c-evaluation',
      pupils: [{ pupil: 'c-pupil', outcome: 'less', feeling: 'w-feeling', goesWell: 'w-well', notYet: 'w-yet' }],
      compliments: 'w-compliments',
      conclusions: 'w-conclusions',
    },
    advance(4, { whyNotStopped: 'w-why', reason: 'w-deviation' }),
    { do: 'close', ...on, because: 'handed-over', note: 'w-close' },
  );
  const finds = (text: string) => searchCases([file], { text }).length === 1;
  const written =
    'label first prefix last nick nack class seen where long facts quote person talk-feeling what note words about view reason incident result feeling well yet compliments conclusions why deviation close';
  for (const word of written.split(' ')) expect([word, finds(`w-${word}`)]).toEqual([word, true]);
  for (const code of [
    'c-',
    'melding',
    'handed-over',
    'phone',
    'targeted',
    'tutor',
    'VB',
    '2026-09-05',
    'time-out',
    'true',
  ])
    expect([code, finds(code)]).toEqual([code, false]);
});

test('what was taken back is not found', () => {
  const note: Command = { do: 'record', type: 'working-note-written', body: { text: 'weggehaald' } };
  expect(searchCases([caseAfter(OPEN, note)], { text: 'weggehaald' })).toHaveLength(1);
  expect(
    searchCases([caseAfter(OPEN, note, { do: 'retract', target: 'case-1-005', reason: 'x' })], { text: 'weggehaald' }),
  ).toEqual([]);
});

test('filters narrow by status, step, form and school year, together', () => {
  expect(labels({ status: 'closed' })).toEqual(['2026-03']);
  expect(labels({ status: 'open' })).toEqual(['2026-02', '2026-01']);
  expect(labels({ step: 1 })).toEqual(['2026-02']);
  expect(labels({ step: 0 })).toEqual(['2026-03', '2026-01']);
  expect(labels({ form: 'digital' })).toEqual(['2026-02']);
  expect(labels({ form: 'material' })).toEqual(['2026-01']);
  expect(labels({ schoolYear: '2025-2026' })).toEqual(['2026-01']);
  expect(labels({ schoolYear: '2026-2027' })).toEqual(['2026-02', '2026-03']);
  expect(labels({ schoolYear: '2026-2027', status: 'open' })).toEqual(['2026-02']);
});

test('a school year runs from August to July, and a text that is no school year holds no day', () => {
  const inYear = withinSchoolYear('2026-2027');
  expect([day('2026-07-31'), day('2026-08-01'), day('2027-07-31'), day('2027-08-01')].map(inYear)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  for (const label of ['', '2026', '2026-2028', 'abcd-2027'])
    expect(withinSchoolYear(label)(day('2026-09-01'))).toBe(false);
});
