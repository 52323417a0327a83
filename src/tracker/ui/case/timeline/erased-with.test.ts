import { expect, test } from 'vitest';
import { caseAfter, entriesFor, OPEN, SITUATION, told } from '../../../domain/case.fixture';
import type { Command } from '../../../domain/command';
import { decide } from '../../../domain/decide/decide';
import { textOf } from '../../../domain/queries/case-text';
import { eraser } from '../../../log/erasure';
import { erasedWith } from './erased-with';

const note = (text: string): Command => ({ do: 'record', type: 'working-note-written', body: { text } });

/** The last entry of that type. */
const last = (file: ReturnType<typeof caseAfter>, type: string): string =>
  file.entries.findLast((entry) => entry.type === type)?.id ?? '';

const FILE = caseAfter(OPEN, note('geheim'));
const NOTE = last(FILE, 'working-note-written');
const correct = (text: string): Command => ({
  do: 'correct',
  target: NOTE,
  type: 'working-note-written',
  body: { text },
  reason: `niet ${text}`,
});

test('an entry that nothing was done to goes alone', () => {
  expect(erasedWith(FILE, NOTE)).toEqual([NOTE]);
});

test('corrections, and what took them or the entry back, go along; other entries stay', () => {
  const file = caseAfter(OPEN, note('geheim'), note('blijft'), correct('geheimer'), {
    do: 'retract',
    target: NOTE,
    reason: 'geheim',
  });
  const target = file.entries.find((entry) => entry.type === 'working-note-written')?.id ?? '';
  expect(erasedWith(file, target)).toEqual([last(file, 'entry-retracted'), last(file, 'entry-corrected'), target]);
});

test('after erasing all of them nothing that the entry ever said is left', () => {
  const before = caseAfter(OPEN, note('geheim'), correct('geheimer'), correct('geheimst'));
  const events = erasedWith(before, NOTE).flatMap((target) => {
    const decided = decide(
      before,
      { do: 'erase', target, commitment: 'c'.repeat(64), reason: 'op verzoek' },
      SITUATION,
    );
    if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
    return decided.value;
  });
  const all = [...before.entries, ...entriesFor(events, before.entries.length)];
  const after = told(all.map(eraser(all)));
  expect(after.workingNotes).toEqual([]);
  expect(JSON.stringify(after.entries)).not.toContain('geheim');
  expect(textOf(after)).toContain('De tas lag in de sloot.');
});
