import { expect, test } from 'vitest';
import { asDay } from '../../protocol/day';
import type { Message } from '../../protocol/message';
import { type Given, letterOf, messagesFor, settledText } from './letters';
import { caseOf, FULL, namesOf, OPENING, REPORT_PROCEDURE, type Told } from './report/report.fixture';

const message = (text: string, more: Partial<Message> = {}): Message => ({
  id: 'm',
  title: 'Bericht',
  step: 'stap-1',
  addressees: ['targeted', 'bullying'],
  channels: ['phone'],
  facts: ['S1-8'],
  subject: 'Over {kind}',
  text,
  ...more,
});

const letter = (
  text: string,
  reader = 'doel',
  given: Given = {},
  told: readonly Told[] = FULL,
  more: Partial<Message> = {},
) => letterOf(caseOf(told), REPORT_PROCEDURE, message(text, more), reader, given);
const textOf = (...args: Parameters<typeof letter>) => letter(...args).text.hidden.text;

test('a message is filled from the case, and names no other pupil', () => {
  expect(textOf('{kind}: {gespreksdatum}')).toBe('Doelina: 5 november 2026');
  expect(textOf('Wij zagen:\n{signalen}')).toBe(
    'Wij zagen:\nEen andere leerling riep Doelina na. Een andere leerling stond erbij.',
  );
  // The note of a task does not say whom it is about: it is offered, and a person takes it.
  expect(textOf('Stappen: {stappen}')).toBe('Stappen: [stappen]');
  expect(textOf('Afspraken:\n{afspraken}')).toBe('Afspraken:\n- Een andere leerling laat Doelina met rust.');
  expect(textOf('Op {evaluatiedatum}')).toBe('Op 10 december 2026');
});

test('each reader gets what is for that reader', () => {
  expect(textOf('{kind}\n{afspraken}', 'doet')).toBe(
    'Bramsel\n- Bramsel laat een andere leerling met rust.\n- Elke dag even langskomen.',
  );
  expect(textOf('{gespreksdatum}', 'ziet')).toBe('[gespreksdatum]');
});

test('a measure is told by the message about that measure, to the pupil it was taken for', () => {
  const text = '{maatregel} {begindatum} {einddatum}';
  expect(textOf(text, 'doet', {}, FULL, { measure: 'halt' })).toBe('Traject bij HALT. 7 november 2026 1 december 2026');
  expect(textOf(text, 'doet', {}, FULL, { measure: 'time-out' })).toBe('[maatregel] [begindatum] [einddatum]');
  expect(textOf(text, 'doet')).toBe('[maatregel] [begindatum] [einddatum]');
  expect(textOf(text, 'doel', {}, FULL, { measure: 'halt' })).toBe('[maatregel] [begindatum] [einddatum]');
});

test('a measure that begins later than it was decided begins in the letter on its own first day', () => {
  const decided: Told = [
    'measure-taken',
    {
      happenedOn: asDay('2026-11-07'),
      startsOn: asDay('2026-11-16'),
      until: asDay('2026-11-18'),
      use: 'u9',
      measure: 'time-out',
      pupil: 'doet',
      what: 'Drie dagen thuis.',
      away: true,
    },
  ];
  const text = 'De time-out begint op {begindatum}. De laatste dag is {einddatum}.';
  expect(textOf(text, 'doet', {}, [...OPENING, decided], { measure: 'time-out' })).toBe(
    'De time-out begint op 16 november 2026. De laatste dag is 18 november 2026.',
  );
});

test('what stays open is named, in order and once, the subject included', () => {
  const open = letter('{school} {afzender} {school} {kind}', 'doel', {}, FULL, { subject: '{bereikbaar} {school}' });
  expect(open.empty).toEqual(['bereikbaar', 'school', 'afzender']);
  expect(open.text.hidden.text).toBe('[school] [afzender] [school] Doelina');
  expect(open.subject.hidden.text).toBe('[bereikbaar] [school]');
  expect(letter('{kind}').empty).toEqual([]);
});

test('what a person gives goes before the case, unless it says nothing', () => {
  expect(textOf('{signalen}', 'doel', { signalen: 'Alleen dit.' })).toBe('Alleen dit.');
  expect(textOf('{evaluatiedatum}', 'doel', { evaluatiedatum: ' ' })).toBe('10 december 2026');
  expect(letter('{school}', 'doel', { school: ' ' }).empty).toEqual(['school']);
});

test('what a person gives is guarded too', () => {
  const guarded = letter('{signalen} {school}', 'doel', {
    signalen: 'Knoert deed dit met Jansje.',
    school: 'Testschool',
  });
  expect(guarded.text.hidden.text).toBe('Een andere leerling deed dit met Jansje. Testschool');
  expect(guarded.text.hidden.doubtful.map(({ words }) => words)).toEqual(['Jansje']);
  expect(settledText(guarded.text, () => true)).toBe(
    'Een andere leerling deed dit met een andere leerling. Testschool',
  );
  expect(settledText(guarded.text, () => false)).toBe(guarded.text.hidden.text);
});

test('the words of the message and of who sends it are not taken for names, but those of a pupil are', () => {
  const text = 'Dag, u spreekt met {afzender} van {school}. Ik ben {functie}. Dit gaat over HALT en de Groene Map.';
  const given = { afzender: 'T. Testleraar', school: 'De Proefschool', functie: 'Mentor', bereikbaar: 'Kamer' };
  expect(letter(text, 'doel', given).text.hidden.doubtful).toEqual([]);
  expect(letter('Ik ben {afzender}.', 'doel', { afzender: 'Bramsel' }).text.hidden.text).toBe(
    'Ik ben een andere leerling.',
  );
});

test('the name of a removed pupil is hidden as well', () => {
  expect(textOf('Foutje en Vergissing', 'doel')).toBe('Een andere leerling en een andere leerling');
});

test('the first evaluation that is open counts, in order of days', () => {
  const plan = (evaluation: string, on: string): Told => ['evaluation-planned', { evaluation, step: 2, on: asDay(on) }];
  const told = [...OPENING, plan('b', '2027-01-20'), plan('a', '2027-01-13')];
  expect(textOf('{evaluatiedatum}', 'doel', {}, told)).toBe('13 januari 2027');
  expect(textOf('{evaluatiedatum} {stappen} {signalen} {afspraken}', 'doel', {}, OPENING)).toBe(
    '[evaluatiedatum] [stappen] [signalen] [afspraken]',
  );
});

test('the letter says which message it is and for whom', () => {
  const made = letter('{kind}');
  expect(made.message.id).toBe('m');
  expect(made.reader).toBe('doel');
  expect(made.text.filled).toBe('Doelina');
});

test('parents get the messages for the part that their child has in it', () => {
  const file = caseOf([
    ...FULL,
    ['pupil-added', { pupil: 'mee', names: namesOf('Meeloopje', 'Testsma'), role: 'follower', class: '' }],
  ]);
  const messages = [
    message('', { id: 'doelwit', addressees: ['targeted'] }),
    message('', { id: 'pest', addressees: ['bullying', 'follower'] }),
    message('', { id: 'allen', addressees: ['targeted', 'bullying', 'follower'] }),
  ];
  const ids = (reader: string) => messagesFor(file, reader, messages).map(({ id }) => id);
  expect(ids('doel')).toEqual(['doelwit', 'allen']);
  expect(ids('doet')).toEqual(['pest', 'allen']);
  expect(ids('mee')).toEqual(['pest', 'allen']);
  expect(ids('ziet')).toEqual([]);
  expect(ids('fout')).toEqual([]);
  expect(ids('wie')).toEqual([]);
});

test('agreements and talks with the parents alone are not those of the pupil', () => {
  const told: readonly Told[] = [
    ...OPENING,
    [
      'talk-held',
      { happenedOn: asDay('2026-11-04'), talk: 't', kind: 'with-parents', with: [{ kind: 'parents', pupil: 'doel' }] },
    ],
    [
      'agreement-made',
      {
        happenedOn: asDay('2026-11-04'),
        agreement: 'a',
        who: [{ kind: 'parents', pupil: 'doel' }],
        what: 'Thuis praten.',
      },
    ],
  ];
  expect(textOf('{gespreksdatum} {afspraken}', 'doel', {}, told)).toBe('[gespreksdatum] [afspraken]');
});

test('every step that was chosen stands on its own line, and a note without words is none', () => {
  const twice = {
    ...REPORT_PROCEDURE,
    steps: REPORT_PROCEDURE.steps.map((step) => ({
      ...step,
      phases: step.phases.map(({ tasks }) => ({ tasks: tasks.map((one) => ({ ...one, tellsSteps: true as const })) })),
    })),
  };
  const done = (task: string, note?: string): Told => [
    'task-done',
    { happenedOn: asDay('2026-11-04'), task, ...(note !== undefined && { note }) },
  ];
  const filled = (told: readonly Told[]) =>
    letterOf(caseOf([...OPENING, ...told]), twice, message('{stappen}'), 'doel', {}).offered.stappen;
  expect(filled([done('stap-1/luisteren', 'Eerst praten.'), done('stap-2/tweede', 'Dan samen.')])).toBe(
    'Eerst praten.\nDan samen.',
  );
  expect(filled([done('stap-1/luisteren'), done('stap-1/vervolgstappen', ' ')])).toBeUndefined();
});

test('only the notes of tasks that ask for the steps are offered, and nothing where they say nothing', () => {
  expect(letter('{stappen}').offered).toEqual({ stappen: 'Een bemiddelingsgesprek met Bramsel.' });
  expect(letter('{stappen}', 'doel', {}, OPENING).offered).toEqual({});
});

test('what the case tells in no words leaves its place open', () => {
  const blank: Told = ['intake-recorded', { happenedOn: asDay('2026-11-04'), facts: ' ' }];
  const open = letter('Wij zagen: {signalen}', 'doel', {}, [...OPENING, blank]);
  expect(open.text.hidden.text).toBe('Wij zagen: [signalen]');
  expect(open.empty).toEqual(['signalen']);
});

test('a pupil whom the case does not know has no name in a letter', () => {
  expect(letter('{kind}', 'niemand').empty).toEqual(['kind']);
});

test('braces that are no placeholder are not asked for', () => {
  expect(letter('{naam} {kind}').empty).toEqual([]);
});

test('words that the school knows are not taken for names', () => {
  const made = letterOf(
    caseOf(FULL),
    REPORT_PROCEDURE,
    message('{signalen}'),
    'doel',
    { signalen: 'In het Vogelnest.' },
    { knownWords: ['Vogelnest'] },
  );
  expect(made.text.hidden.doubtful).toEqual([]);
});

test('the subject names nobody, the own child neither', () => {
  const about = letter('{kind}', 'doel', { school: 'Doelina' }, FULL, { subject: 'Over {kind}: Doelina en {school}' });
  expect(about.subject.hidden.text).toBe('Over uw kind: Een andere leerling en een andere leerling');
  expect(about.text.hidden.text).toBe('Doelina');
});
