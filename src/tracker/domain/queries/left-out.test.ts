import { expect, test } from 'vitest';
import { isErased } from '../../log/entry';
import { digest } from '../../log/log.fixture';
import { leaveOut } from '../../log/withheld';
import type { CaseFile } from '../case';
import { caseAfter, day, held, names, OPEN, TO_ROUND_3, told } from '../case.fixture';
import type { Command } from '../command';
import { anomaliesOf } from './anomalies';
import { isSummary, leftOutOf, type Share } from './left-out';
import { timelineOf } from './timeline';

const note = (text: string): Command => ({ do: 'record', type: 'working-note-written', body: { text } });
const talk: Command = {
  do: 'record',
  type: 'talk-held',
  body: { happenedOn: day('2026-09-04'), talk: 't', kind: 'individual', with: [], facts: 'Wat er is gezegd.' },
};
const close: Command = { do: 'close', because: 'stopped', reason: 'Kort dossier.', happenedOn: day('2026-10-05') };

const idOf = ({ entries }: CaseFile, words: string): string =>
  entries.find((entry) => JSON.stringify(entry).includes(words))?.id ?? '';

function filled(): CaseFile {
  const before = caseAfter(...TO_ROUND_3, talk, note('Mijn eigen gedachte.'), held('2026-09-29', 'less', 'e1', 'x'));
  const notes = before.workingNotes.map(({ id }) => id);
  return caseAfter(
    ...TO_ROUND_3,
    talk,
    note('Mijn eigen gedachte.'),
    held('2026-09-29', 'less', 'e1', 'x'),
    held('2026-10-05', 'stopped', 'e2', 'x'),
    {
      do: 'correct',
      target: notes[0] ?? '',
      type: 'working-note-written',
      body: { text: 'Beter gezegd.' },
      reason: 'x',
    },
    close,
  );
}

async function received(file: CaseFile, share: Share): Promise<CaseFile> {
  return told(await leaveOut(file.entries, leftOutOf(file, share), digest));
}

test('a case that goes whole leaves nothing behind', async () => {
  const file = filled();
  expect(leftOutOf(file, 'whole').size).toBe(0);
  expect(await received(file, 'whole')).toEqual(file);
});

test('working notes stay behind with their corrections, and nothing else does', async () => {
  const file = filled();
  const there = await received(file, 'without-notes');
  const text = JSON.stringify(there.entries);
  expect(text).not.toContain('gedachte');
  expect(text).not.toContain('Beter gezegd');
  expect(text).toContain('Wat er is gezegd.');
  const { workingNotes, entries, live, ...rest } = there;
  expect(workingNotes).toEqual([]);
  expect(file).toMatchObject(rest);
  expect(isSummary(there)).toBe(false);
  expect(timelineOf(there).filter(({ standing }) => standing === 'withheld')).toHaveLength(2);
});

test('a correction or retraction of a working note stays behind with it, and what erased one goes along', () => {
  const commands: readonly Command[] = [
    ...TO_ROUND_3,
    note('eerste'),
    note('tweede'),
    note('derde'),
    {
      do: 'erase',
      target: idOf(caseAfter(...TO_ROUND_3, note('eerste')), 'eerste'),
      commitment: 'c'.repeat(64),
      reason: 'x',
    },
  ];
  const before = caseAfter(...commands);
  const second = idOf(before, 'tweede');
  const third = idOf(before, 'derde');
  const file = caseAfter(
    ...commands,
    { do: 'retract', target: second, reason: 'x' },
    { do: 'correct', target: third, type: 'working-note-written', body: { text: 'vierde' }, reason: 'x' },
  );
  const left = leftOutOf(file, 'without-notes');
  const types = file.entries.filter(({ id }) => left.has(id)).map(({ type }) => type);
  expect(types.toSorted()).toEqual([
    'entry-corrected',
    'entry-retracted',
    'working-note-written',
    'working-note-written',
    'working-note-written',
  ]);
});

test('what a newer program wrote of a working note goes along with a case without notes, for nobody here knows what it says', () => {
  const file = caseAfter(...TO_ROUND_3, note('eerste'));
  const target = idOf(file, 'eerste');
  const [last] = file.entries.slice(-1);
  if (!last) throw new Error('no entry');
  const newer = { ...last, id: 'newer', seq: last.seq + 1, type: 'entry-corrected', v: 9, body: { target } };
  expect([...leftOutOf(told([...file.entries, newer]), 'without-notes')]).toEqual([target]);
  const unheardOf = { ...newer, type: 'dreams-told' };
  expect([...leftOutOf(told([...file.entries, unheardOf]), 'without-notes')]).toEqual([target]);
});

test('a summary keeps changes of pupils and reopening, and what says that something was erased', () => {
  const change: Command = { do: 'record', type: 'pupil-changed', body: { pupil: 'mier', role: 'bystander' } };
  const reopen: Command = {
    do: 'record',
    type: 'case-reopened',
    body: { happenedOn: day('2026-10-20'), reason: 'Het begon weer.' },
  };
  const commands = [...TO_ROUND_3, talk, change, held('2026-10-05', 'stopped', 'e1', 'x'), close, reopen];
  const talked = idOf(caseAfter(...TO_ROUND_3, talk), 'Wat er is gezegd.');
  const file = caseAfter(...commands, { do: 'erase', target: talked, commitment: 'c'.repeat(64), reason: 'x' });
  const left = leftOutOf(file, 'summary');
  const keeps = (type: string) => file.entries.filter((entry) => entry.type === type).every(({ id }) => !left.has(id));
  for (const type of ['pupil-changed', 'case-closed', 'case-reopened', 'entry-erased']) {
    expect(
      file.entries.some((entry) => entry.type === type),
      type,
    ).toBe(true);
    expect(keeps(type), type).toBe(true);
  }
  expect(left.has(talked)).toBe(true);
});

test('a case is a summary only when the intake stayed behind, not when only notes did or nothing', async () => {
  const opening = { ...OPEN, intake: {} };
  const started = caseAfter(opening, note('gedachte'), note('vergissing'));
  expect(isSummary(started)).toBe(false);
  const amended = caseAfter(
    opening,
    note('gedachte'),
    note('vergissing'),
    { do: 'retract', target: idOf(started, 'vergissing'), reason: 'x' },
    {
      do: 'correct',
      target: idOf(started, 'gedachte'),
      type: 'working-note-written',
      body: { text: 'beter' },
      reason: 'x',
    },
  );
  const withoutNotes = await received(amended, 'without-notes');
  expect(withoutNotes.entries.filter(isErased)).toHaveLength(4);
  expect(isSummary(withoutNotes)).toBe(false);
  const talked = caseAfter(...TO_ROUND_3, talk);
  const withoutTalk = told(await leaveOut(talked.entries, new Set([idOf(talked, 'Wat er is gezegd.')]), digest));
  expect(isSummary(withoutTalk)).toBe(false);
});

test('a summary tells who, when, how far and how it ended, and nothing of what was said', async () => {
  const file = filled();
  const there = await received(file, 'summary');
  const { label, openedOn, status, step, furthestStep, pupils } = file;
  expect(there).toMatchObject({ label, openedOn, status, step, furthestStep, pupils });
  expect(there.closed?.body.reason).toBe('stopped');
  expect(there.heldEvaluations.map(({ body }) => body.evaluation)).toEqual(['e2']);
  const text = JSON.stringify(there.entries);
  for (const gone of ['Wat er is gezegd.', 'gedachte', 'sloot', 'Beter gezegd']) expect(text).not.toContain(gone);
  expect(anomaliesOf(there)).toEqual([]);
  expect(isSummary(there)).toBe(true);
  expect(isSummary(file)).toBe(false);
});

test('what was taken back does not go along in a summary, and a correction does', async () => {
  const added: Command = {
    do: 'record',
    type: 'pupil-added',
    body: { pupil: 'mug', names: names('Test', 'de Mug'), role: 'bystander', class: '2B' },
  };
  const withMug = caseAfter(...TO_ROUND_3, added);
  const changed = caseAfter(
    ...TO_ROUND_3,
    added,
    { do: 'retract', target: idOf(withMug, 'de Mug'), reason: 'vergissing' },
    {
      do: 'correct',
      target: idOf(withMug, 'de Kever'),
      type: 'pupil-added',
      body: { pupil: 'kever', names: names('Anders', 'Kever'), role: 'bullying', class: '2B' },
      reason: 'verkeerd gespeld',
    },
  );
  const there = await received(changed, 'summary');
  expect(JSON.stringify(there.entries)).not.toContain('Mug');
  expect(there.pupils).toEqual(changed.pupils);
});
