import { expect, test } from 'vitest';
import {
  advance,
  CONSENT,
  caseAfter,
  day,
  held,
  OPEN,
  outcomeOf,
  TO_ROUND_3,
  taskDone,
} from '../../../domain/case.fixture';
import type { Command } from '../../../domain/command';
import type { TellingEntry } from '../../../domain/entries';
import { correctedBody } from './corrected-body';
import { correctionForm } from './shown-kinds';

const happenedOn = day('2026-09-02');
const mentor = { kind: 'role', role: 'tutor' } as const;
const record = (type: string, body: object): Command => ({ do: 'record', type, body }) as Command;

/** A case with every type of entry that can be corrected. */
const FILE = caseAfter(
  OPEN,
  record('report-handed-over', { happenedOn, to: 'tutor', takenUpBy: 'tutor' }),
  record('talk-held', {
    happenedOn,
    talk: 't1',
    kind: 'group',
    with: [{ kind: 'pupil', pupil: 'vlinder' }, mentor],
    facts: 'Besproken.',
    quotes: [{ text: 'Au.' }, { pupil: 'kever', text: 'Stop.' }],
    feelings: [{ pupil: 'vlinder', text: 'bang' }],
  }),
  record('agreement-made', {
    happenedOn,
    agreement: 'a1',
    who: [mentor],
    what: 'Opletten.',
    dueOn: happenedOn,
    talk: 't1',
  }),
  record('agreement-checked', { happenedOn, agreement: 'a1', kept: false, note: 'half' }),
  CONSENT,
  record('consent-refused', { happenedOn, pupil: 'vlinder', words: 'nee' }),
  record('parents-contacted', { happenedOn, pupil: 'vlinder', channel: 'phone', reached: true, about: 'x', view: 'y' }),
  record('parents-not-told', { happenedOn, pupil: 'kever', reason: 'veiligheid' }),
  {
    do: 'take-decision',
    happenedOn,
    decidedBy: 'tutor',
    kind: 'mediation',
    what: 'Samen praten.',
    pupils: ['vlinder'],
  },
  {
    do: 'take-measure',
    happenedOn,
    use: 'm1',
    measure: 'time-out',
    pupil: 'kever',
    what: 'Drie dagen.',
    until: day('2026-09-05'),
    away: true,
    reason: 'eerst dit',
  },
  record('talk-held', {
    happenedOn: day('2026-09-04'),
    talk: 't2',
    kind: 'return',
    with: [{ kind: 'parents', pupil: 'kever' }],
    facts: 'Weer naar de les.',
  }),
  { do: 'end-measure', happenedOn: day('2026-09-05'), use: 'm1', result: 'goed', returnTalk: 't2' },
  record('observation-noted', { happenedOn, from: mentor, facts: 'Gezien.', pupils: ['kever'] }),
  record('working-note-written', { text: 'Denken.' }),
  taskDone('melding/intake'),
  record('task-not-applicable', { happenedOn, task: 'melding/verslag', reason: 'elders' }),
  record('task-reopened', { happenedOn, task: 'melding/verslag', reason: 'toch wel' }),
  advance(1),
  { do: 'close', because: 'other', note: 'even', happenedOn },
  record('case-reopened', { happenedOn, reason: 'opnieuw' }),
);

const CORRECTABLE = FILE.live.flatMap((entry) => {
  const form = correctionForm(entry.type);
  return form ? [[entry.type, entry, form] as const] : [];
});

test('the case below has every kind of form', () => {
  expect(new Set(CORRECTABLE.map(([type]) => type)).size).toBe(19);
});

test.each(CORRECTABLE)('%s reads as before when nothing was changed in its form', (_, entry, form) => {
  const { by: __, ...before } = entry.body;
  expect(correctedBody(entry.body, form, form.typed(entry.body))).toEqual(before);
});

test.each(CORRECTABLE)('what the form of %s says can be recorded as a correction', (type, entry, form) => {
  const body = correctedBody(entry.body, form, form.typed(entry.body));
  const command = { do: 'correct', target: entry.id, type, body, reason: 'duidelijker' } as Command;
  expect(outcomeOf(FILE, command)).toMatchObject([{ type: 'entry-corrected' }]);
});

test('what a form is not about stays as it was', () => {
  const file = caseAfter(...TO_ROUND_3, held('2026-09-29', 'same'), advance(4, { whyNotStopped: 'online' }));
  const entry = file.live.findLast(({ type }) => type === 'step-advanced') as TellingEntry;
  const form = correctionForm('step-advanced');
  if (form === undefined) throw new Error('a form');
  expect(correctedBody(entry.body, form, { on: '2026-09-30', why: 'in de pauze' })).toEqual({
    from: 3,
    to: 4,
    happenedOn: '2026-09-30',
    whyNotStopped: 'in de pauze',
  });
});
