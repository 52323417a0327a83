import { expect, test } from 'vitest';
import { CALENDAR, day, entriesFor, FIVE_STEPS, FIVE_STEPS_HASH, TUTOR, told } from '../../../domain/case.fixture';
import { decide } from '../../../domain/decide/decide';
import { readerOf } from '../../kit/form/typed';
import { emptyNewCase, type NewCaseForm, newCaseCommands, newCaseProblems, newCaseSchema } from './new-case-form';

const TODAY = day('2026-09-02');

function empty(): NewCaseForm {
  let count = 0;
  return emptyNewCase(() => `id-${++count}`, TODAY, 'tutor');
}

function typed(changes: Partial<NewCaseForm> = {}): NewCaseForm {
  const form = empty();
  const [targeted, bullying] = form.pupils;
  if (!targeted || !bullying) throw new Error('two rows');
  return {
    ...form,
    pupils: [{ ...targeted, first: ' Voorbeeld ', class: '2B' }, bullying],
    facts: 'Geduwd.',
    ...changes,
  };
}

function opened(form: NewCaseForm) {
  const situation = {
    today: TODAY,
    by: TUTOR,
    procedure: FIVE_STEPS,
    procedureHash: FIVE_STEPS_HASH,
    calendar: CALENDAR,
  };
  const [open, ...rest] = newCaseCommands(form, FIVE_STEPS, '2026-03');
  const decided = open && decide(undefined, open, situation);
  if (!decided?.ok) throw new Error(JSON.stringify(decided));
  return { file: told(entriesFor(decided.value)), rest };
}

test('an empty form asks for a name or a fact, and either is enough', () => {
  expect(newCaseProblems(empty(), FIVE_STEPS, TODAY)).toHaveProperty('pupils');
  expect(newCaseProblems({ ...empty(), facts: 'Geduwd.' }, FIVE_STEPS, TODAY)).toEqual({});
  expect(newCaseProblems(typed({ facts: '' }), FIVE_STEPS, TODAY)).toEqual({});
});

test('a class without a name, and days that are not there or have yet to come, are told', () => {
  const form = empty();
  const [row] = form.pupils;
  if (!row) throw new Error('a row');
  expect(newCaseProblems({ ...form, pupils: [{ ...row, class: '2B' }] }, FIVE_STEPS, TODAY)).toHaveProperty('pupils');
  expect(newCaseProblems(typed({ on: '' }), FIVE_STEPS, TODAY)).toHaveProperty('on');
  expect(newCaseProblems(typed({ on: '2026-09-03' }), FIVE_STEPS, TODAY)).toHaveProperty('on');
  expect(newCaseProblems(typed({ handedOn: '2026-09-03' }), FIVE_STEPS, TODAY)).toHaveProperty('handedOn');
  expect(newCaseProblems(typed({ seenOn: ['2026-09-03'] }), FIVE_STEPS, TODAY)).toHaveProperty('seenOn');
});

test('who, what and when make a case, without the row that stayed empty', () => {
  const { file, rest } = opened(typed({ seenOn: ['2026-09-01', ''] }));
  expect(file.label).toBe('2026-03');
  expect(file.pupils.map(({ names, class: group }) => [names.first, group])).toEqual([['Voorbeeld', '2B']]);
  expect(file.intake).toEqual({ facts: 'Geduwd.', seenOn: ['2026-09-01'] });
  expect(rest).toEqual([]);
});

test('a quote or a report of a pupil whose row stayed empty names nobody', () => {
  const form = typed({ quotes: [{ pupil: 'id-3', text: 'au' }], from: [{ kind: 'pupil', pupil: 'id-3' }] });
  const { file } = opened(form);
  expect(file.intake.quotes).toEqual([{ text: 'au' }]);
  expect(file.reports).toEqual([]);
});

test('a report that came in elsewhere says who reported it', () => {
  const form = typed({ receivedBy: 'docent' });
  expect(newCaseProblems(form, FIVE_STEPS, TODAY)).toHaveProperty('from');
  const someone = { ...form, from: [{ kind: 'other' as const, text: 'een buurman' }] };
  expect(newCaseProblems(someone, FIVE_STEPS, TODAY)).toEqual({});
});

test('a report that came in elsewhere is handed over to who leads the first step', () => {
  const form = typed({
    from: [{ kind: 'pupil', pupil: 'id-2' }],
    receivedBy: 'docent',
    handedOn: '2026-09-02',
    takenUpBy: 'tutor',
  });
  const { file, rest } = opened(form);
  expect(file.reports.map(({ body }) => body.receivedBy)).toEqual(['docent']);
  expect(rest).toEqual([
    {
      do: 'record',
      type: 'report-handed-over',
      body: { happenedOn: '2026-09-02', to: 'tutor', takenUpBy: 'tutor' },
    },
  ]);
  expect(newCaseCommands({ ...form, receivedBy: 'tutor' }, FIVE_STEPS, '2026-03')).toHaveLength(1);
});

test('a draft comes back as it was, and what cannot be read of it is empty', () => {
  const read = readerOf(newCaseSchema);
  const form = typed();
  expect(read(structuredClone(form))).toEqual(form);
  expect(read({ case: 'id-9', facts: 3, pupils: 'x' })).toMatchObject({ case: 'id-9', facts: '', pupils: [] });
  expect(read({ facts: 'zonder dossier' })).toBeUndefined();
  expect(read(null)).toBeUndefined();
});
