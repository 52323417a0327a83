import { beforeEach, expect, test } from 'vitest';
import { withoutContent } from '../../log/erasure';
import { logOf } from '../../log/merge';
import type { CaseFile } from '../case';
import {
  ADVISER,
  advance,
  CONSENT,
  caseAfter,
  day,
  entriesFor,
  entriesOf,
  FIVE_STEPS_HASH,
  names,
  OPEN,
  outcomeOf,
  SITUATION,
  TUTOR,
  taskDone,
  told,
} from '../case.fixture';
import type { Command, CorrectCommand } from '../command';
import type { CaseEntry } from '../entries';
import { anomaliesOf } from '../queries/anomalies';
import { versionOf } from '../read-entry';
import { decide } from './decide';

const COMMITMENT = 'c'.repeat(64);
const on = { happenedOn: day('2026-09-05') };
const talk: Command = {
  do: 'record',
  type: 'talk-held',
  body: { ...on, talk: 't', kind: 'individual', with: [{ kind: 'pupil', pupil: 'kever' }], facts: 'Eerst' },
};
let entries: readonly CaseEntry[];
let file: CaseFile;
beforeEach(() => {
  entries = entriesOf([OPEN, talk]);
  file = told(entries);
});
const idOf = (type: string, at = file) => at.entries.find((entry) => entry.type === type)?.id ?? 'none';
const correct = (changes: Partial<Extract<CorrectCommand, { type: 'talk-held' }>> = {}): Command => ({
  do: 'correct',
  target: idOf('talk-held'),
  type: 'talk-held',
  body: { ...on, talk: 't', kind: 'group', with: [], facts: 'Beter' },
  reason: 'Verkeerd begrepen',
  ...changes,
});
const retract = (target: string, reason = 'Vergissing'): Command => ({ do: 'retract', target, reason });
const erase = (target: string): Command => ({ do: 'erase', target, commitment: COMMITMENT, reason: 'Hoort er niet' });

test('a correction keeps who wrote first and says who corrected', () => {
  const decided = outcomeOf(file, correct(), { by: ADVISER });
  expect(decided).toEqual([
    {
      type: 'entry-corrected',
      body: {
        by: ADVISER,
        target: idOf('talk-held'),
        of: 'talk-held',
        version: versionOf('talk-held'),
        body: { ...on, talk: 't', kind: 'group', with: [], facts: 'Beter', by: TUTOR },
        reason: 'Verkeerd begrepen',
      },
    },
  ]);
  expect(caseAfter(OPEN, talk, correct()).talks).toMatchObject([
    { id: idOf('talk-held'), body: { facts: 'Beter', by: TUTOR } },
  ]);
});

test('a correction says why, and says only what can be true', () => {
  expect(outcomeOf(file, correct({ reason: ' ' }))).toEqual({ code: 'missing-text', field: 'reason' });
  expect(
    outcomeOf(file, correct({ body: { happenedOn: day('2026-12-02'), talk: 't', kind: 'group', with: [] } })),
  ).toEqual({
    code: 'not-happened-yet',
    field: 'happenedOn',
  });
  expect(
    outcomeOf(file, correct({ body: { ...on, talk: 't', kind: 'group', with: [{ kind: 'pupil', pupil: 'spin' }] } })),
  ).toEqual({
    code: 'unknown-reference',
    kind: 'pupil',
    id: 'spin',
  });
});

test('a correction changes neither the kind of entry nor what it names', () => {
  expect(outcomeOf(file, correct({ target: idOf('pupil-added') }))).toEqual({ code: 'not-correctable' });
  expect(outcomeOf(file, correct({ body: { ...on, talk: 'other', kind: 'group', with: [] } }))).toEqual({
    code: 'not-correctable',
  });
  expect(outcomeOf(file, correct({ target: 'nothing' }))).toEqual({
    code: 'unknown-reference',
    kind: 'entry',
    id: 'nothing',
  });
});

test('the opening can be corrected, but for the procedure that the case follows', () => {
  const opening = (procedure: { version: string; hash: string }): Command => ({
    do: 'correct',
    target: idOf('case-opened'),
    type: 'case-opened',
    body: { happenedOn: day('2026-08-31'), label: '2026-09', owner: 'tutor', procedure },
    reason: 'Dag eerder',
  });
  const kept = opening({ version: 'proefschool-1', hash: FIVE_STEPS_HASH });
  expect(caseAfter(OPEN, talk, kept)).toMatchObject({ label: '2026-09', openedOn: '2026-08-31' });
  expect(outcomeOf(file, opening({ version: 'proefschool-1', hash: 'other' }))).toEqual({ code: 'not-correctable' });
  expect(outcomeOf(file, opening({ version: 'other', hash: FIVE_STEPS_HASH }))).toEqual({ code: 'not-correctable' });
});

test('what was erased cannot be corrected, taken back or erased again', () => {
  const erased = told(entries.map((entry) => (entry.type === 'talk-held' ? withoutContent(entry, COMMITMENT) : entry)));
  for (const command of [correct(), retract(idOf('talk-held')), erase(idOf('talk-held'))])
    expect(outcomeOf(erased, command)).toEqual({ code: 'entry-erased' });
});

test('what was taken back no longer counts, and taking that back undoes it', () => {
  const once = [OPEN, talk, retract(idOf('talk-held'))];
  const gone = caseAfter(...once);
  expect(gone.talks).toEqual([]);
  const back = caseAfter(...once, retract(idOf('entry-retracted', gone)));
  expect(back.talks).toHaveLength(1);
  const goneAgain = caseAfter(...once, retract(idOf('entry-retracted', gone)), retract(back.entries.at(-1)?.id ?? ''));
  expect(goneAgain.talks).toEqual([]);
});

test('a correction that is taken back no longer counts', () => {
  const corrected = caseAfter(OPEN, talk, correct());
  const back = caseAfter(OPEN, talk, correct(), retract(idOf('entry-corrected', corrected)));
  expect(back.talks).toMatchObject([{ body: { facts: 'Eerst' } }]);
});

test('taking back says why and is told of an entry that is there', () => {
  expect(outcomeOf(file, retract(idOf('talk-held'), ''))).toEqual({ code: 'missing-text', field: 'reason' });
  expect(outcomeOf(file, retract('nothing'))).toEqual({ code: 'unknown-reference', kind: 'entry', id: 'nothing' });
  expect(outcomeOf(file, retract(idOf('case-opened')))).toEqual({ code: 'not-retractable' });
});

test('what others refer to cannot be taken back while they count', () => {
  expect(outcomeOf(file, retract(idOf('pupil-added')))).toHaveLength(1);
  const kever = file.entries.filter(({ type }) => type === 'pupil-added')[1]?.id ?? '';
  expect(outcomeOf(file, retract(kever))).toEqual({ code: 'others-depend-on-it' });
  const far = caseAfter(OPEN, advance(1), CONSENT, advance(2));
  const [first, second] = far.entries.filter(({ type }) => type === 'step-advanced');
  expect(outcomeOf(far, retract(first?.id ?? ''))).toEqual({ code: 'others-depend-on-it' });
  expect(outcomeOf(far, retract(second?.id ?? ''))).toHaveLength(1);
});

test('a correction on which others depend is refused', () => {
  const far = caseAfter(OPEN, advance(1), CONSENT, advance(2));
  const [first] = far.entries.filter(({ type }) => type === 'step-advanced');
  const command: Command = {
    do: 'correct',
    target: first?.id ?? '',
    type: 'step-advanced',
    body: { ...on, from: 0, to: 3 },
    reason: 'x',
  };
  expect(outcomeOf(far, command)).toEqual({ code: 'others-depend-on-it' });
  expect(outcomeOf(far, { ...command, body: { ...on, from: 0, to: 1 } })).toHaveLength(1);
});

test('erasing is told with the commitment of what is erased', () => {
  expect(outcomeOf(file, erase(idOf('talk-held')))).toEqual([
    {
      type: 'entry-erased',
      body: { by: TUTOR, target: idOf('talk-held'), commitment: COMMITMENT, reason: 'Hoort er niet' },
    },
  ]);
  expect(outcomeOf(file, erase('nothing'))).toEqual({ code: 'unknown-reference', kind: 'entry', id: 'nothing' });
  expect(outcomeOf(file, erase(idOf('case-opened')))).toEqual({ code: 'not-erasable' });
  expect(outcomeOf(file, { ...(erase(idOf('talk-held')) as object), reason: '' } as Command)).toEqual({
    code: 'missing-text',
    field: 'reason',
  });
});

test('an erasure cannot be erased or taken back', () => {
  const more = [
    ...entries,
    ...entriesFor(
      [{ type: 'entry-erased', body: { by: TUTOR, target: idOf('talk-held'), commitment: COMMITMENT, reason: 'x' } }],
      20,
    ),
  ];
  const erased = told([...logOf(more).entries.values()]);
  expect(erased.talks).toEqual([]);
  const last = erased.entries.at(-1)?.id ?? '';
  expect(outcomeOf(erased, erase(last))).toEqual({ code: 'not-erasable' });
  expect(outcomeOf(erased, retract(last))).toEqual({ code: 'not-retractable' });
});

test('erasing what others refer to is allowed, and what is lost is told', () => {
  const kever = file.entries.filter(({ type }) => type === 'pupil-added')[1]?.id ?? '';
  const decided = decide(file, erase(kever), SITUATION);
  if (!decided.ok) throw new Error('refused');
  const after = told([...logOf([...entries, ...entriesFor(decided.value, 20)]).entries.values()]);
  expect(after.pupils.map(({ id }) => id)).toEqual(['vlinder', 'mier']);
  expect(anomaliesOf(after)).toEqual([
    { kind: 'lost-reference', entry: idOf('talk-held'), to: { kind: 'pupil', id: 'kever' } },
  ]);
});

test('amendments are made to closed and voided cases too', () => {
  const close: Command = { do: 'close', ...on, because: 'other', note: 'x' };
  const closed = caseAfter(OPEN, talk, close);
  for (const command of [correct(), retract(idOf('talk-held')), erase(idOf('talk-held'))])
    expect(outcomeOf(closed, command)).toHaveLength(1);
  const task = caseAfter(OPEN, taskDone('melding/intake'));
  expect(outcomeOf(task, retract(task.entries.at(-1)?.id ?? ''))).toHaveLength(1);
});

test('a correction goes to a step that is there', () => {
  const far = caseAfter(OPEN, advance(1));
  const target = idOf('step-advanced', far);
  const command: Command = {
    do: 'correct',
    target,
    type: 'step-advanced',
    body: { ...on, from: 0, to: 9 },
    reason: 'x',
  };
  expect(outcomeOf(far, command)).toEqual({ code: 'unknown-reference', kind: 'step', id: '9' });
});

test('an entry is not corrected into another kind', () => {
  const target = idOf('intake-recorded');
  const command: Command = { do: 'correct', target, type: 'working-note-written', body: { text: 'x' }, reason: 'x' };
  expect(outcomeOf(file, command)).toEqual({ code: 'not-correctable' });
});

test('what would name a thing twice cannot come back', () => {
  const mier = file.entries.filter(({ type }) => type === 'pupil-added')[2]?.id ?? '';
  const again: Command = {
    do: 'record',
    type: 'pupil-added',
    body: { pupil: 'mier', names: names('Nep'), role: 'bystander', class: '' },
  };
  const twice = caseAfter(OPEN, retract(mier), again);
  expect(twice.pupils.map(({ id }) => id)).toEqual(['vlinder', 'kever', 'mier']);
  expect(outcomeOf(twice, retract(idOf('entry-retracted', twice)))).toEqual({ code: 'others-depend-on-it' });
});
