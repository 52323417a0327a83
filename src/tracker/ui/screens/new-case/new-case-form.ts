import * as v from 'valibot';
import type { Day } from '../../../../protocol/day';
import { firstStep } from '../../../../protocol/order';
import type { Procedure } from '../../../../protocol/procedure';
import { firstOwner, leadersOf } from '../../../../protocol/roles';
import type { Command } from '../../../domain/command';
import type { Person } from '../../../domain/entries';
import { intakeFields, intakeOf, intakeProblems, NO_INTAKE } from '../../case/entries/intake-form';
import { isEmptyPupil, noPupil, pupilBody, pupilProblem, typedPupilSchema } from '../../case-kit/typed-pupil';
import { peopleTold } from '../../kit/form/people';
import { dayProblem, filled, type Problems, said, typedDay, typedPeople, typedText } from '../../kit/form/typed';

/** A new case as typed: at first who, what and when; the rest when it is known. */
export const newCaseSchema = v.object({
  /** Made when the form was begun, so that saving twice makes one case. */
  case: v.pipe(v.string(), v.minLength(1)),
  /** The day on which it was reported. */
  on: typedText,
  pupils: v.fallback(v.array(typedPupilSchema), []),
  ...intakeFields,
  /** Who reported it: one person or nobody yet. */
  from: typedPeople,
  receivedBy: typedText,
  handedOn: typedText,
  takenUpBy: typedText,
});
export type NewCaseForm = v.InferOutput<typeof newCaseSchema>;

/** An empty form, with a row for who is bullied and one for who bullies. */
export const emptyNewCase = (newId: () => string, today: Day, role: string): NewCaseForm => ({
  case: newId(),
  on: today,
  pupils: [noPupil(newId(), 'targeted'), noPupil(newId(), 'bullying')],
  ...NO_INTAKE,
  from: [],
  receivedBy: role,
  handedOn: '',
  takenUpBy: '',
});

/** The pupils of whom something was typed. */
export const typedPupils = ({ pupils }: Pick<NewCaseForm, 'pupils'>) => pupils.filter((pupil) => !isEmptyPupil(pupil));

/** Whether the report came in at another than who leads the first step, so that it is handed over first (S0-4). */
export const cameInElsewhere = ({ receivedBy }: Pick<NewCaseForm, 'receivedBy'>, procedure: Procedure): boolean =>
  receivedBy !== '' && receivedBy !== firstOwner(procedure) && !leadersOf(firstStep(procedure)).includes(receivedBy);

/** Someone who reported it and is a pupil of the case, only when that pupil was typed. */
const reporter = (form: NewCaseForm): Person | undefined => {
  const [from] = peopleTold(form.from);
  if (from === undefined || !('pupil' in from)) return from;
  return typedPupils(form).some(({ pupil }) => pupil === from.pupil) ? from : undefined;
};

/** What keeps the form from being saved: a case needs one pupil or one fact, and days that were. */
export function newCaseProblems(form: NewCaseForm, procedure: Procedure, today: Day): Problems<NewCaseForm> {
  const pupils = typedPupils(form);
  const nameless = pupils.map(pupilProblem).find((problem) => problem !== undefined);
  const nothing = pupils.length === 0 && said(form.facts) === undefined;
  return {
    ...filled({
      pupils: nothing ? 'Vul een naam in, of schrijf op wat er is gezien of gehoord.' : nameless,
      on: dayProblem(form.on, today),
      from: cameInElsewhere(form, procedure) && !reporter(form) ? 'Kies wie het meldde.' : undefined,
      handedOn: form.handedOn === '' ? undefined : dayProblem(form.handedOn, today),
    }),
    ...intakeProblems(form, today),
  };
}

/** The commands that make the case: opening it, and the handover of the report where it came in elsewhere (S0-4). */
export function newCaseCommands(form: NewCaseForm, procedure: Procedure, label: string): readonly Command[] {
  const happenedOn = typedDay(form.on);
  const from = reporter(form);
  const pupils = typedPupils(form);
  const known = new Set(pupils.map(({ pupil }) => pupil));
  const quotes = form.quotes.map((quote) => (known.has(quote.pupil) ? quote : { ...quote, pupil: '' }));
  const open: Command = {
    do: 'open',
    label,
    happenedOn,
    pupils: pupils.map(pupilBody),
    intake: intakeOf({ ...form, quotes }),
    ...(from && form.receivedBy !== '' && { report: { happenedOn, from, receivedBy: form.receivedBy } }),
  };
  const lead = firstOwner(procedure);
  if (form.handedOn === '' || lead === undefined || !cameInElsewhere(form, procedure)) return [open];
  const handed = filled({ takenUpBy: said(form.takenUpBy) });
  const body = { happenedOn: typedDay(form.handedOn), to: lead, ...handed };
  return [open, { do: 'record', type: 'report-handed-over', body }];
}
