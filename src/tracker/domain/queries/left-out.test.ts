import { expect, test } from 'vitest';
import { digest } from '../../log/log.fixture';
import { leaveOut } from '../../log/withheld';
import type { CaseFile } from '../case';
import { caseAfter, day, held, names, TO_ROUND_3, told } from '../case.fixture';
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
const close: Command = { do: 'close', because: 'stopped', happenedOn: day('2026-10-05') };

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
  const id = (file: CaseFile, what: string) =>
    file.entries.find(({ type, ...entry }) => type === 'pupil-added' && JSON.stringify(entry).includes(what))?.id ?? '';
  const changed = caseAfter(
    ...TO_ROUND_3,
    added,
    { do: 'retract', target: id(withMug, 'de Mug'), reason: 'vergissing' },
    {
      do: 'correct',
      target: id(withMug, 'de Kever'),
      type: 'pupil-added',
      body: { pupil: 'kever', names: names('Anders', 'Kever'), role: 'bullying', class: '2B' },
      reason: 'verkeerd gespeld',
    },
  );
  const there = await received(changed, 'summary');
  expect(JSON.stringify(there.entries)).not.toContain('Mug');
  expect(there.pupils).toEqual(changed.pupils);
});
