import { expect, test } from 'vitest';
import {
  advance,
  caseAfter,
  day,
  entriesFor,
  entriesOf,
  FIVE_STEPS,
  FIVE_STEPS_HASH,
  names,
  OPEN,
  outcomeOf,
  SITUATION,
  TUTOR,
  taskDone,
  told,
} from '../case.fixture';
import type { Command, RecordCommand } from '../command';
import type { CaseEvent } from '../entries';
import { decide } from './decide';

const AUTHORED = { by: TUTOR };
const record = (type: string, body: object): RecordCommand => ({ do: 'record', type, body }) as RecordCommand;
const on = { happenedOn: day('2026-09-05') };
const opened = () => caseAfter(OPEN);

test('opening tells of the case, its pupils, the intake and who reported it, in that order', () => {
  const report = {
    happenedOn: day('2026-09-01'),
    from: { kind: 'pupil', pupil: 'vlinder' },
    receivedBy: 'docent',
  } as const;
  expect(outcomeOf(undefined, { ...OPEN, report })).toEqual([
    {
      type: 'case-opened',
      body: {
        ...AUTHORED,
        happenedOn: '2026-09-01',
        label: '2026-01',
        owner: 'tutor',
        procedure: { version: 'proefschool-1', hash: FIVE_STEPS_HASH },
      },
    },
    ...OPEN.pupils.map((pupil) => ({ type: 'pupil-added', body: { ...AUTHORED, ...pupil } })),
    { type: 'intake-recorded', body: { ...AUTHORED, happenedOn: '2026-09-01', ...OPEN.intake } },
    { type: 'report-received', body: { ...AUTHORED, ...report } },
  ]);
});

test('a case can be opened with nothing known yet', () => {
  const decided = outcomeOf(undefined, { ...OPEN, pupils: [], intake: {} });
  expect(decided).toMatchObject([{ type: 'case-opened' }]);
  expect(decided).toHaveLength(1);
});

test('who opens owns the case where the protocol names no lead', () => {
  const steps = FIVE_STEPS.steps.map((step) => ({ ...step, leads: [] }));
  expect(
    outcomeOf(undefined, OPEN, { procedure: { ...FIVE_STEPS, steps }, by: { role: 'docent', initials: 'D' } }),
  ).toMatchObject([{ body: { owner: 'docent' } }, {}, {}, {}, {}]);
});

test('what is opened must be true of itself', () => {
  const [vlinder] = OPEN.pupils;
  if (!vlinder) throw new Error('a pupil');
  expect(outcomeOf(undefined, { ...OPEN, label: ' ' })).toEqual({ code: 'missing-text', field: 'label' });
  expect(outcomeOf(undefined, { ...OPEN, pupils: [vlinder, vlinder] })).toEqual({ code: 'id-taken', id: 'vlinder' });
  expect(outcomeOf(undefined, { ...OPEN, happenedOn: day('2026-12-02') })).toEqual({
    code: 'not-happened-yet',
    field: 'happenedOn',
  });
  expect(outcomeOf(undefined, { ...OPEN, intake: { quotes: [{ pupil: 'nobody', text: 'x' }] } })).toEqual({
    code: 'unknown-reference',
    kind: 'pupil',
    id: 'nobody',
  });
  expect(outcomeOf(undefined, { ...OPEN, intake: { seenOn: [day('2026-09-01'), day('2026-12-02')] } })).toEqual({
    code: 'not-happened-yet',
    field: 'seenOn',
  });
});

test('a case is opened once, and everything else comes after', () => {
  expect(outcomeOf(opened(), OPEN)).toEqual({ code: 'already-opened' });
  expect(outcomeOf(undefined, advance(1))).toEqual({ code: 'not-opened' });
});

test('a case follows the procedure with which it began, and no other', () => {
  expect(() => decide(opened(), advance(1), { ...SITUATION, procedureHash: 'other' })).toThrow(
    'another procedure than the case follows',
  );
});

test('entries of a newer program make a case read-only', () => {
  const newer = {
    ...entriesFor([{ type: 'working-note-written', body: { by: TUTOR, text: 'x' } }], 50)[0],
    type: 'from-the-future',
  };
  const file = told([...entriesOf([OPEN]), newer as never]);
  expect(file.unknown).toEqual(['case-1-050']);
  for (const command of [advance(1), record('working-note-written', { text: 'x' })])
    expect(outcomeOf(file, command)).toEqual({ code: 'read-only' });
});

test('an entry of a newer program can be set aside and never corrected', () => {
  const [note] = entriesFor([{ type: 'working-note-written', body: { by: TUTOR, text: 'x' } }], 50);
  if (!note) throw new Error('an entry');
  const correct: Command = {
    do: 'correct',
    target: note.id,
    type: 'working-note-written',
    body: { text: 'y' },
    reason: 'x',
  };
  const entries = [...entriesOf([OPEN]), { ...note, type: 'from-the-future' } as never];
  expect(outcomeOf(told(entries), correct)).toEqual({ code: 'read-only' });
  const aside = outcomeOf(told(entries), { do: 'retract', target: note.id, reason: 'x' }) as CaseEvent[];
  expect(aside).toMatchObject([{ type: 'entry-retracted' }]);
  expect(outcomeOf(told([...entries, ...entriesFor(aside, 51)]), correct)).toEqual({ code: 'not-correctable' });
});

test('what is recorded comes out as told, with who wrote it', () => {
  for (const [type, body] of Object.entries({
    'intake-recorded': { ...on, facts: 'Nieuwe feiten' },
    'pupil-added': { pupil: 'spin', names: names('Nep'), role: 'bystander', class: '' },
    'pupil-changed': { pupil: 'mier', role: 'bystander' },
    'pupil-removed': { pupil: 'mier', reason: 'Was er niet bij' },
    'report-received': { ...on, from: { kind: 'parents', pupil: 'vlinder' }, receivedBy: 'docent' },
    'report-handed-over': { ...on, to: 'tutor', takenUpBy: 'tutor' },
    'task-done': { ...on, task: 'melding/intake' },
    'task-not-applicable': { ...on, task: 'melding/verslag', reason: 'Bestaat al' },
    'talk-held': {
      ...on,
      talk: 't',
      kind: 'individual',
      with: [
        { kind: 'role', role: 'docent' },
        { kind: 'other', text: 'oom' },
      ],
    },
    'agreement-made': {
      ...on,
      agreement: 'a',
      who: [{ kind: 'pupil', pupil: 'kever' }],
      what: 'Blijft weg',
      dueOn: on.happenedOn,
    },
    'consent-refused': { ...on, pupil: 'vlinder' },
    'parents-contacted': { ...on, pupil: 'vlinder', channel: 'phone', reached: false },
    'parents-not-told': { ...on, pupil: 'vlinder', reason: 'Op verzoek' },
    'ownership-offered': { ...on, offer: 'o', to: 'adviseur' },
    'observation-noted': { ...on, from: { kind: 'role', role: 'docent' }, facts: 'Rustig', pupils: ['kever'] },
    'working-note-written': { text: 'Nog bellen' },
    'sent-outside': {
      ...on,
      what: 'letter',
      to: { kind: 'parents', pupil: 'kever' },
      pupil: 'kever',
      channel: 'email',
    },
    'case-voided': { ...on, reason: 'Dubbel' },
  }))
    expect(outcomeOf(opened(), record(type, body))).toEqual([{ type, body: { ...body, ...AUTHORED } }]);
});

test('texts that cannot be missed are asked for', () => {
  for (const [type, body, field] of [
    ['pupil-removed', { pupil: 'mier', reason: ' ' }, 'reason'],
    ['task-not-applicable', { ...on, task: 'melding/verslag', reason: '' }, 'reason'],
    ['agreement-made', { ...on, agreement: 'a', who: [], what: '\n' }, 'what'],
    ['working-note-written', { text: '' }, 'text'],
    ['observation-noted', { ...on, from: { kind: 'role', role: 'docent' }, facts: ' ', pupils: [] }, 'facts'],
    ['pupil-added', { pupil: 'spin', names: names(' ', ''), role: 'bystander', class: '' }, 'names'],
    ['pupil-changed', { pupil: 'mier', names: names('', ' ') }, 'names'],
  ] as const)
    expect(outcomeOf(opened(), record(type, body))).toEqual({ code: 'missing-text', field });
});

test('one name is enough, and facts of a talk may be empty', () => {
  for (const [type, body] of [
    ['pupil-added', { pupil: 'spin', names: names('Nep', ''), role: 'bystander', class: '' }],
    ['pupil-added', { pupil: 'spin', names: names('', 'de Spin'), role: 'bystander', class: '' }],
    ['talk-held', { ...on, talk: 't', kind: 'class', with: [], facts: '' }],
  ] as const)
    expect(outcomeOf(opened(), record(type, body))).toHaveLength(1);
});

test('what is yet to come did not happen', () => {
  const later = { happenedOn: day('2026-12-02') };
  const today = { happenedOn: day('2026-12-01') };
  expect(outcomeOf(opened(), record('task-done', { ...later, task: 'melding/intake' }))).toEqual({
    code: 'not-happened-yet',
    field: 'happenedOn',
  });
  expect(outcomeOf(opened(), record('task-done', { ...today, task: 'melding/intake' }))).toHaveLength(1);
  expect(outcomeOf(opened(), record('intake-recorded', { ...today, seenOn: [later.happenedOn] }))).toEqual({
    code: 'not-happened-yet',
    field: 'seenOn',
  });
  expect(outcomeOf(opened(), record('intake-recorded', { ...today, seenOn: [today.happenedOn] }))).toHaveLength(1);
});

test('nothing ends before it starts', () => {
  expect(
    outcomeOf(
      opened(),
      record('agreement-made', { ...on, agreement: 'a', who: [], what: 'x', dueOn: day('2026-09-04') }),
    ),
  ).toEqual({
    code: 'ends-before-it-starts',
    field: 'dueOn',
  });
});

test('what an entry refers to has to be there', () => {
  for (const [type, body, kind, id] of [
    ['task-done', { ...on, task: 'melding/geen' }, 'task', 'melding/geen'],
    ['pupil-changed', { pupil: 'spin', class: '1A' }, 'pupil', 'spin'],
    ['pupil-removed', { pupil: 'spin', reason: 'x' }, 'pupil', 'spin'],
    ['consent-given', { ...on, pupil: 'spin' }, 'pupil', 'spin'],
    ['report-received', { ...on, from: { kind: 'pupil', pupil: 'spin' }, receivedBy: 'tutor' }, 'pupil', 'spin'],
    ['talk-held', { ...on, talk: 't', kind: 'class', with: [{ kind: 'parents', pupil: 'spin' }] }, 'pupil', 'spin'],
    [
      'talk-held',
      { ...on, talk: 't', kind: 'class', with: [], quotes: [{ text: 'a' }, { pupil: 'spin', text: 'b' }] },
      'pupil',
      'spin',
    ],
    [
      'talk-held',
      { ...on, talk: 't', kind: 'class', with: [], feelings: [{ pupil: 'spin', text: 'b' }] },
      'pupil',
      'spin',
    ],
    ['agreement-made', { ...on, agreement: 'a', who: [{ kind: 'pupil', pupil: 'spin' }], what: 'x' }, 'pupil', 'spin'],
    ['agreement-made', { ...on, agreement: 'a', who: [], what: 'x', talk: 't9' }, 'talk', 't9'],
    ['agreement-checked', { ...on, agreement: 'a9', kept: true }, 'agreement', 'a9'],
    ['evaluation-cancelled', { evaluation: 'e9', reason: 'x' }, 'evaluation', 'e9'],
    [
      'observation-noted',
      { ...on, from: { kind: 'role', role: 'docent' }, facts: 'x', pupils: ['kever', 'spin'] },
      'pupil',
      'spin',
    ],
    ['observation-noted', { ...on, from: { kind: 'pupil', pupil: 'spin' }, facts: 'x', pupils: [] }, 'pupil', 'spin'],
    [
      'sent-outside',
      { ...on, what: 'letter', to: { kind: 'parents', pupil: 'spin' }, channel: 'email' },
      'pupil',
      'spin',
    ],
    [
      'sent-outside',
      { ...on, what: 'letter', to: { kind: 'other', text: 'x' }, pupil: 'spin', channel: 'email' },
      'pupil',
      'spin',
    ],
  ] as const)
    expect(outcomeOf(opened(), record(type, body))).toEqual({ code: 'unknown-reference', kind, id });
});

test('an id names one thing', () => {
  const talk = record('talk-held', { ...on, talk: 'same', kind: 'class', with: [] });
  const agreement = record('agreement-made', { ...on, agreement: 'same', who: [], what: 'x', talk: 'same' });
  const file = caseAfter(OPEN, talk);
  expect(outcomeOf(file, talk)).toEqual({ code: 'id-taken', id: 'same' });
  expect(outcomeOf(file, agreement)).toHaveLength(1);
  expect(
    outcomeOf(opened(), record('pupil-added', { pupil: 'mier', names: names('Nep'), role: 'follower', class: '' })),
  ).toEqual({
    code: 'id-taken',
    id: 'mier',
  });
});

test('an entry that sets nothing is not recorded', () => {
  expect(outcomeOf(opened(), record('intake-recorded', on))).toEqual({ code: 'nothing-to-record' });
  expect(outcomeOf(opened(), record('pupil-changed', { pupil: 'mier' }))).toEqual({ code: 'nothing-to-record' });
});

test('only a task that was marked can be opened again', () => {
  const reopen = record('task-reopened', { ...on, task: 'melding/intake', reason: 'Toch niet' });
  expect(outcomeOf(opened(), reopen)).toEqual({ code: 'task-not-marked' });
  const done = caseAfter(OPEN, taskDone('melding/intake'));
  expect(outcomeOf(done, reopen)).toHaveLength(1);
  expect(outcomeOf(caseAfter(OPEN, taskDone('melding/intake'), reopen), reopen)).toEqual({ code: 'task-not-marked' });
});

test('ownership moves only when who it was offered to accepts', () => {
  const offer = record('ownership-offered', { ...on, offer: 'o', to: 'adviseur' });
  const accept = record('ownership-accepted', { ...on, offer: 'o' });
  const decline = record('ownership-declined', { ...on, offer: 'o', reason: 'Geen tijd' });
  const by = { role: 'adviseur', initials: 'AB' };
  expect(outcomeOf(opened(), record('ownership-offered', { ...on, offer: 'o', to: 'tutor' }))).toEqual({
    code: 'offer-to-owner',
  });
  expect(outcomeOf(opened(), accept, { by })).toEqual({ code: 'offer-over' });
  const offered = caseAfter(OPEN, offer);
  expect(outcomeOf(offered, record('ownership-offered', { ...on, offer: 'o2', to: 'rector' }))).toEqual({
    code: 'offer-pending',
  });
  expect(outcomeOf(offered, accept)).toEqual({ code: 'offer-for-another' });
  expect(outcomeOf(offered, decline)).toEqual({ code: 'offer-for-another' });
  expect(outcomeOf(offered, record('ownership-accepted', { ...on, offer: 'o9' }), { by })).toEqual({
    code: 'offer-over',
  });
  const situation = { ...SITUATION, by };
  const moved = told(entriesOf([OPEN, offer, accept], situation));
  expect(moved.owner).toBe('adviseur');
  expect(moved).not.toHaveProperty('offer');
  expect(outcomeOf(moved, accept, { by })).toEqual({ code: 'offer-over' });
  const kept = told(entriesOf([OPEN, offer, decline], situation));
  expect(kept.owner).toBe('tutor');
  expect(kept).not.toHaveProperty('offer');
});

/** Who asks to see everything sees this case too, whatever became of it. */
const ASKED_AND_LEFT_OUT = [
  record('access-asked', {
    ...on,
    pupil: 'kever',
    from: { kind: 'parents', pupil: 'kever' },
    answerBy: day('2026-10-05'),
  }),
  record('left-out-of-copy', { ...on, pupil: 'kever', what: [{ entry: 'case-1-004' }], reason: 'Van een ander' }),
];

test('a closed case takes notes, sendings and its reopening, and nothing else', () => {
  const close: Command = { do: 'close', ...on, because: 'other', note: 'Verhuisd' };
  const closed = caseAfter(OPEN, close);
  const reopen = record('case-reopened', { ...on, reason: 'Begint weer' });
  expect(closed.status).toBe('closed');
  for (const command of [
    reopen,
    record('working-note-written', { text: 'x' }),
    record('sent-outside', { ...on, what: 'report', to: { kind: 'other', text: 'dossier' }, channel: 'other' }),
    ...ASKED_AND_LEFT_OUT,
  ])
    expect(outcomeOf(closed, command)).toHaveLength(1);
  for (const command of [advance(1), close, taskDone('melding/intake'), record('case-voided', { ...on, reason: 'x' })])
    expect(outcomeOf(closed, command)).toEqual({ code: 'case-closed' });
  expect(outcomeOf(opened(), reopen)).toEqual({ code: 'not-closed' });
  const reopened = caseAfter(OPEN, close, reopen);
  expect(reopened.status).toBe('open');
  expect(reopened).not.toHaveProperty('closed');
  expect(outcomeOf(reopened, advance(1))).toHaveLength(1);
});

test('a voided case takes nothing but amendments and what left', () => {
  const voided = caseAfter(OPEN, record('case-voided', { ...on, reason: 'Dubbel' }));
  expect(voided.status).toBe('voided');
  for (const command of [
    advance(1),
    record('working-note-written', { text: 'x' }),
    record('case-reopened', { ...on, reason: 'x' }),
  ])
    expect(outcomeOf(voided, command)).toEqual({ code: 'case-voided' });
  const sent = record('sent-outside', { ...on, what: 'access', to: { kind: 'other', text: 'x' }, channel: 'other' });
  for (const command of [sent, ...ASKED_AND_LEFT_OUT]) expect(outcomeOf(voided, command)).toHaveLength(1);
  const last = voided.entries.at(-1)?.id ?? '';
  expect(outcomeOf(voided, { do: 'retract', target: last, reason: 'Toch niet dubbel' })).toHaveLength(1);
});

test.each(['0026-09-01', '1126-09-01', '1926-09-01'])('nothing happened on %s: the year is a slip', (text) => {
  expect(outcomeOf(caseAfter(OPEN), advance(1, { happenedOn: day(text) }))).toEqual({
    code: 'far-from-now',
    field: 'happenedOn',
  });
});

test('nothing is planned in 2072', () => {
  const far = day('2072-12-08');
  expect(outcomeOf(caseAfter(OPEN), { do: 'plan-evaluation', evaluation: 'e', on: far, reason: 'x' })).toEqual({
    code: 'far-from-now',
    field: 'on',
  });
  const due: Command = {
    do: 'record',
    type: 'agreement-made',
    body: { happenedOn: day('2026-09-05'), agreement: 'a', who: [], what: 'x', dueOn: far },
  };
  expect(outcomeOf(caseAfter(OPEN), due)).toEqual({ code: 'far-from-now', field: 'dueOn' });
});
