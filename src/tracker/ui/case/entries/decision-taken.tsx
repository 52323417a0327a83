import * as v from 'valibot';
import { PUPIL } from '../../../../words/phrases';
import { WORDS } from '../../../../words/school-words';
import { REPORT_WORDS } from '../../../domain/report/words';
import { DECISION_KINDS } from '../../../domain/vocabulary';
import { useCase } from '../../case-kit/case-context';
import { DayField } from '../../case-kit/DayField';
import { entryForm } from '../../case-kit/entry-form';
import { ManyChoice } from '../../kit/controls/Choice';
import { Select } from '../../kit/controls/Select';
import { TextArea } from '../../kit/controls/TextArea';
import { dayProblem, filled, said, typedChoice, typedDay, typedText, typedTexts } from '../../kit/form/typed';
import { staffOf } from '../../model/school';
import { useWork } from '../../model/work';
import { capital } from '../../words/capital';
import { plainDay } from '../../words/dates';
import { offeredWith } from '../../words/offered-with';
import { detail, deviated } from './entry-details';
import { shownKind } from './shown-kind';

const schema = v.object({
  task: typedText,
  on: typedText,
  kind: typedChoice(DECISION_KINDS),
  decidedBy: typedText,
  what: typedText,
  pupils: typedTexts,
});

/** A decision: what, who took it, and about whom (S1-7, S6-2, S7-3, S8-3). */
export const decisionForm = entryForm<'decision-taken'>()({
  schema,
  own: ['happenedOn', 'kind', 'decidedBy', 'what', 'pupils'],
  typed: ({ happenedOn, kind, decidedBy, what, pupils }) => ({
    task: '',
    on: happenedOn,
    kind,
    decidedBy,
    what,
    pupils: [...pupils],
  }),
  problems: (value, today) =>
    filled({
      on: dayProblem(value.on, today),
      kind: value.kind === '' ? 'Kies wat er is besloten.' : undefined,
      decidedBy: value.decidedBy === '' ? 'Kies wie het besluit nam.' : undefined,
      what: said(value.what) === undefined ? 'Schrijf kort op wat er is besloten.' : undefined,
    }),
  body: (value) => ({
    happenedOn: typedDay(value.on),
    kind: value.kind || 'other',
    decidedBy: value.decidedBy,
    what: value.what.trim(),
    pupils: value.pupils,
  }),
  Fields({ value, problems, change }) {
    const { file, procedure, naming } = useCase();
    const { school } = useWork();
    const pupils = file.pupils.filter(({ removed }) => !removed).map(({ id }) => [id, naming.pupil(id)] as const);
    return (
      <>
        <Select
          label="Wat is er besloten?"
          none="Kies"
          value={value.kind || undefined}
          error={problems.kind}
          options={offeredWith(WORDS.decisions.offered, value.kind || undefined).map((kind) => [
            kind,
            capital(REPORT_WORDS.decisionKinds[kind]),
          ])}
          onChange={(kind) => change({ kind: kind ?? '' })}
        />
        <TextArea
          label="Wat houdt het in?"
          lines="few"
          value={value.what}
          error={problems.what}
          onInput={(what) => change({ what })}
        />
        <Select
          label="Wie nam het besluit?"
          none="Kies"
          value={value.decidedBy || undefined}
          error={problems.decidedBy}
          options={staffOf(school, procedure).map((role) => [role, naming.role(role)])}
          onChange={(role) => change({ decidedBy: role ?? '' })}
        />
        {pupils.length > 0 && (
          <ManyChoice
            legend={`Over welke ${PUPIL.many}?`}
            optional
            values={value.pupils}
            options={pupils}
            onChange={(chosen) => change({ pupils: [...chosen] })}
          />
        )}
        <DayField value={value.on} error={problems.on} onChange={(on) => change({ on })} />
      </>
    );
  },
});

/** A decision. */
export const decisionTaken = shownKind<'decision-taken'>({
  filter: 'decisions',
  words: ({ kind, what, decidedBy, pupils, startsOn, until, duties = [], deviation }, { naming }) => ({
    title: `Besluit: ${REPORT_WORDS.decisionKinds[kind]}`,
    details: [
      ...detail(undefined, what),
      ...detail(REPORT_WORDS.decidedBy, naming.role(decidedBy)),
      ...detail('Over', pupils.map(naming.pupil).join(', ')),
      ...detail(REPORT_WORDS.startsOn, startsOn && plainDay(startsOn)),
      ...detail(REPORT_WORDS.until, until && plainDay(until)),
      ...detail(REPORT_WORDS.dutiesDone, duties.map((duty) => REPORT_WORDS.duties[duty]).join(', ')),
      ...deviated(deviation),
    ],
  }),
  form: decisionForm,
  correction: decisionForm,
});
