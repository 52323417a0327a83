import { parseDay } from '../../../../protocol/day';
import { stepByNumber } from '../../../../protocol/order';
import type { Command } from '../../../domain/command';
import { evaluationTerm } from '../../../domain/evaluation-term';
import { useCase } from '../../case-kit/case-context';
import { DayField } from '../../case-kit/DayField';
import { PartScreen } from '../../case-kit/PartScreen';
import { StepHelp } from '../../case-kit/StepHelp';
import { alsoDone } from '../../case-kit/use-entry-form';
import { TextArea } from '../../kit/controls/TextArea';
import { Form } from '../../kit/form/Form';
import { readerOf, typedDay } from '../../kit/form/typed';
import { useForm } from '../../kit/form/use-form';
import { useWork } from '../../model/work';
import { evaluationTask } from '../step/task-actions';
import { DayChoiceField } from './DayChoiceField';
import {
  answersIn,
  type EvaluationForm,
  evaluationProblems,
  evaluationSchema,
  goOnCommand,
  holdCommand,
  rowsFor,
} from './evaluation-form';
import { OutcomeNotice } from './OutcomeNotice';
import { outcomeProposal } from './outcome-proposal';
import { PupilOutcome } from './PupilOutcome';
import { proposedAfter } from './proposed-day';

/** Holding one evaluation with all pupils (S4-1 to S4-8, S5-8, S6-3). */
export function EvaluationScreen({ evaluation }: { readonly evaluation: string | undefined }) {
  const { file, procedure } = useCase();
  const { vault, clock, school, router } = useWork();
  const today = clock.today.value;
  const plan = file.plannedEvaluations.find(({ body }) => body.evaluation === evaluation)?.body;
  /** Held before: whoever was not there then is spoken now. */
  const before = file.heldEvaluations.find(({ body }) => body.evaluation === evaluation)?.body;
  const waiting = before?.absent?.map(({ pupil }) => pupil);
  const rowsOf = (typed: EvaluationForm['rows']) =>
    rowsFor(file.pupils, typed).filter(({ pupil }) => waiting === undefined || waiting.includes(pupil));
  const number = before?.step ?? plan?.step ?? evaluationTerm(file, procedure, school.calendar).step;
  const step = stepByNumber(procedure, number);
  const asked = step && evaluationTask(step);
  const back = { screen: 'case', case: file.id } as const;
  const nextFor = (on: string) => {
    const day = parseDay(on);
    return day && proposedAfter(file, number, day, procedure, school.calendar, today);
  };
  const commands = (value: EvaluationForm, reason: string | undefined): readonly Command[] => {
    if (before) return [goOnCommand(value, rowsOf(value.rows))];
    const next = parseDay(value.next);
    const told = reason === undefined ? {} : { reason };
    return [
      holdCommand(value, rowsOf(value.rows), reason),
      ...(next ? [{ do: 'plan-evaluation', evaluation: value.nextEvaluation, on: next, ...told } as const] : []),
      ...alsoDone({ file, procedure }, asked?.id ?? '', typedDay(value.on)),
    ];
  };
  const form = useForm<EvaluationForm>({
    case: file.id,
    draft: `case/${file.id}/evaluation/${evaluation ?? ''}${before ? '/verder' : ''}`,
    empty: () => ({
      evaluation: evaluation ?? vault.cases.newId(),
      on: today,
      rows: [],
      compliments: '',
      conclusions: '',
      next: '',
      nextEvaluation: vault.cases.newId(),
    }),
    read: readerOf(evaluationSchema),
    problems: (value) => evaluationProblems(value, rowsOf(value.rows), today),
    commands,
    saved: () => router.go(router.before() ?? back, { replace: true }),
  });
  const { value, problems, change } = form;
  const rows = rowsOf(value.rows);
  const next = before ? undefined : nextFor(value.on);
  return (
    <PartScreen heading={before ? 'Verder met de evaluatie' : 'Evaluatie'}>
      {step && <StepHelp step={step}>{asked && <p>{asked.text}</p>}</StepHelp>}
      <Form form={form} save="Bewaar evaluatie" back={back}>
        <DayField
          label="Wanneer zijn ze gesproken?"
          value={value.on}
          error={problems.on}
          onChange={(on) => change({ on })}
        />
        {rows.map((row) => (
          <PupilOutcome
            key={row.pupil}
            row={row}
            error={row === rows[0] ? problems.rows : undefined}
            onChange={(changes) =>
              change({ rows: rows.map((other) => (other.pupil === row.pupil ? { ...other, ...changes } : other)) })
            }
          />
        ))}
        {!before && (
          <TextArea
            label="Complimenten"
            hint="Gaat het goed? Schrijf op waarvoor je een compliment gaf."
            optional
            lines="few"
            value={value.compliments}
            onInput={(compliments) => change({ compliments })}
          />
        )}
        <TextArea
          label="Wat is je conclusie?"
          optional
          lines="few"
          value={value.conclusions}
          onInput={(conclusions) => change({ conclusions })}
        />
        {step && <OutcomeNotice proposal={outcomeProposal(answersIn(rows))} step={step} />}
        {next && (
          <DayChoiceField
            label="Wanneer evalueren jullie opnieuw?"
            optional
            proposal={next}
            value={value.next}
            error={problems.next}
            onChange={(day) => change({ next: day })}
          />
        )}
      </Form>
    </PartScreen>
  );
}
