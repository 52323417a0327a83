import { expect, test } from 'vitest';
import { withoutContent } from '../log/erasure';
import type { IncomingChange } from '../log/incoming-change';
import { advance, TUTOR as by, day, entriesFor, entriesOf, names, OPEN } from './case.fixture';
import { changesTo } from './changes-to';
import type { CaseEvent } from './entries';

const on = { happenedOn: day('2026-09-10') };
const entries = entriesOf([OPEN, advance(1)]);
const ours = new Map(entries.map((entry) => [entry.id, entry]));
const intake = entries.find(({ type }) => type === 'intake-recorded')?.id ?? '';
const change = (event: CaseEvent) => entriesFor([event], 500).map(changesTo(ours, new Set(['along'])))[0];
const pupil = (id: string): CaseEvent => ({
  type: 'pupil-added',
  body: { by, pupil: id, names: names('Nep'), role: 'bystander', class: '' },
});

test('what is told beside what stands here changes nothing of it', () => {
  expect(change({ type: 'working-note-written', body: { by, text: 'x' } })).toBeUndefined();
  expect(change({ type: 'talk-held', body: { by, ...on, talk: 'new', kind: 'staff', with: [] } })).toBeUndefined();
  expect(change(pupil('wesp'))).toBeUndefined();
});

test('what changes it says how', () => {
  expect(change({ type: 'step-advanced', body: { by, ...on, from: 0, to: 2 } })).toBe('step');
  expect(change({ type: 'intake-recorded', body: { by, ...on, facts: 'x' } })).toBe('intake');
  expect(change({ type: 'pupil-removed', body: { by, pupil: 'mier', reason: 'x' } })).toBe('pupil');
  expect(change(pupil('mier'))).toBe('pupil');
});

const reason = 'x';
const task = 'melding/intake';
test.each<[IncomingChange, CaseEvent]>([
  [
    'opening',
    { type: 'case-opened', body: { by, ...on, label: 'x', owner: 'x', procedure: { version: 'x', hash: 'y' } } },
  ],
  ['pupil', { type: 'pupil-changed', body: { by, pupil: 'mier', class: '3A' } }],
  ['pupil', { type: 'home-removed', body: { by, home: 'h', reason } }],
  ['plan', { type: 'task-not-applicable', body: { by, ...on, task, reason } }],
  ['plan', { type: 'task-reopened', body: { by, ...on, task, reason } }],
  ['plan', { type: 'evaluation-cancelled', body: { by, evaluation: 'e', reason } }],
  ['plan', { type: 'reminder-done', body: { by, ...on, reminder: 'r' } }],
  ['owner', { type: 'ownership-offered', body: { by, ...on, offer: 'o', to: 'adviseur' } }],
  ['owner', { type: 'ownership-accepted', body: { by, ...on, offer: 'o' } }],
  ['owner', { type: 'ownership-declined', body: { by, ...on, offer: 'o', reason } }],
  ['status', { type: 'case-closed', body: { by, ...on, reason: 'other', note: 'x' } }],
  ['status', { type: 'case-reopened', body: { by, ...on, reason } }],
  ['status', { type: 'case-voided', body: { by, ...on, reason } }],
])('of the %s is asked, whatever else stands here: $type', (expected, event) => {
  expect(change(event)).toBe(expected);
});

test('what was erased or cannot be read tells nothing that could change a case', () => {
  const [note] = entriesFor([{ type: 'case-voided', body: { by, ...on, reason } }], 500);
  if (!note) throw new Error('an entry');
  expect(changesTo(ours, new Set())(withoutContent(note, 'c'.repeat(64)))).toBeUndefined();
  expect(changesTo(ours, new Set())({ ...note, body: {} })).toBeUndefined();
});

const worked = entriesOf([OPEN, advance(1)]);
const called = { by, ...on, pupil: 'mier', channel: 'phone', reached: true } as const;
const home = (id: string) =>
  ({ by, pupil: 'mier', home: id, carers: ['x'], interpreter: false, mayKnow: true, apart: false }) as const;
const agreement: CaseEvent = {
  type: 'agreement-made',
  body: { by, ...on, agreement: 'a1', who: [], what: 'Niet meer duwen.' },
};
const withMore = [
  ...worked,
  ...entriesFor(
    [
      agreement,
      { type: 'task-done', body: { by, ...on, task: 'ronde-1/gesprek' } },
      { type: 'task-not-applicable', body: { by, ...on, task: 'ronde-2/ouders', reason } },
      { type: 'task-done', body: { by, ...on, task: 'ronde-3/spreken' } },
      { type: 'task-reopened', body: { by, ...on, task: 'ronde-3/spreken', reason } },
      { type: 'consent-given', body: { by, ...on, pupil: 'mier' } },
      { type: 'consent-refused', body: { by, ...on, pupil: 'kever' } },
      { type: 'home-told', body: home('h1') },
      { type: 'parents-contacted', body: { ...called, task: 'ronde-1/ouders' } },
      { type: 'talk-held', body: { by, ...on, talk: 't1', kind: 'staff', with: [] } },
      { type: 'evaluation-planned', body: { by, evaluation: 'e1', step: 1, on: day('2026-10-01') } },
    ],
    300,
  ),
];
const ofMore = new Map(withMore.map((entry) => [entry.id, entry]));
const changeOf = (event: CaseEvent) => entriesFor([event], 500).map(changesTo(ofMore, new Set()))[0];
const held = (evaluation: string): CaseEvent => ({
  type: 'evaluation-held',
  body: { by, ...on, evaluation, step: 1, pupils: [{ pupil: 'mier', outcome: 'less' }] },
});

test.each<[string, CaseEvent, IncomingChange | undefined]>([
  ['a tick for a task that is open here', { type: 'task-done', body: { by, ...on, task: 'ronde-1/ouders' } }, 'ticks'],
  ['a tick for one that is done here', { type: 'task-done', body: { by, ...on, task: 'ronde-1/gesprek' } }, undefined],
  [
    'one for a task that was set aside here',
    { type: 'task-done', body: { by, ...on, task: 'ronde-2/ouders' } },
    undefined,
  ],
  [
    'one for a task that was opened again here',
    { type: 'task-done', body: { by, ...on, task: 'ronde-3/spreken' } },
    'ticks',
  ],
  [
    'how an agreement of ours was kept',
    { type: 'agreement-checked', body: { by, ...on, agreement: 'a1', kept: false } },
    'settles',
  ],
  [
    'how one was kept that comes along',
    { type: 'agreement-checked', body: { by, ...on, agreement: 'a2', kept: false } },
    undefined,
  ],
  ['how an evaluation went that we planned', held('e1'), 'settles'],
  ['how another evaluation went', held('e2'), undefined],
  [
    'another answer of a pupil who was asked',
    { type: 'consent-refused', body: { by, ...on, pupil: 'mier' } },
    'consent',
  ],
  ['yes of one who said no here', { type: 'consent-given', body: { by, ...on, pupil: 'kever' } }, 'consent'],
  ['the answer of one who was not', { type: 'consent-given', body: { by, ...on, pupil: 'wesp' } }, undefined],
  ['a home by the name of one of ours', { type: 'home-told', body: home('h1') }, 'pupil'],
  ['a call to a home of ours', { type: 'parents-contacted', body: { ...called, home: 'h1' } }, undefined],
  [
    'the answer of a pupil of ours who was not',
    { type: 'consent-given', body: { by, ...on, pupil: 'vlinder' } },
    undefined,
  ],
  ['another home of a pupil of ours', { type: 'home-told', body: home('h2') }, undefined],
  [
    'a talk by the name of one of ours',
    { type: 'talk-held', body: { by, ...on, talk: 't1', kind: 'staff', with: [] } },
    'names-again',
  ],
  [
    'an agreement made in a talk of ours',
    { ...agreement, body: { ...agreement.body, agreement: 'a3', talk: 't1' } },
    undefined,
  ],
])('%s from elsewhere is asked where it changes what stands here', (_, event, expected) => {
  expect(changeOf(event)).toBe(expected);
});

test('an amendment of an entry that is here changes it, one of what comes with it does not, and one of neither waits', () => {
  for (const [target, expected] of [
    [intake, ['takes-back', 'erases', 'corrects']],
    ['along', [undefined, undefined, undefined]],
    ['elsewhere', ['waits', 'waits', 'waits']],
  ] as const) {
    const [takesBack, erases, corrects] = expected;
    expect(change({ type: 'entry-retracted', body: { by, target, reason: 'x' } })).toBe(takesBack);
    const commitment = 'c'.repeat(64);
    expect(change({ type: 'entry-erased', body: { by, target, commitment, reason: 'x' } })).toBe(erases);
    const body = { by, ...on, facts: 'y' };
    const of = { of: 'intake-recorded', version: 2, body };
    expect(change({ type: 'entry-corrected', body: { by, target, ...of, reason: 'x' } })).toBe(corrects);
  }
});

test('what this program does not know makes a case read-only, and is told as that', () => {
  const [note] = entriesFor([{ type: 'working-note-written', body: { by, text: 'x' } }], 500);
  if (!note) throw new Error('an entry');
  expect(changesTo(ours, new Set())({ ...note, v: 99 })).toBe('unknown');
  expect(changesTo(ours, new Set())({ ...note, type: 'made-up' })).toBe('unknown');
});
