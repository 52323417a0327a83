import * as v from 'valibot';
import { parseDay } from '../../../../protocol/day';
import { PUPIL } from '../../../../words/phrases';
import { WORDS } from '../../../../words/school-words';
import { suspensionNotes } from '../../../domain/law';
import { REPORT_WORDS } from '../../../domain/report/words';
import { DECISION_KINDS, SUSPENSION_DUTIES } from '../../../domain/vocabulary';
import { useCase } from '../../case-kit/case-context';
import { DayField } from '../../case-kit/DayField';
import { entryForm } from '../../case-kit/entry-form';
import { LawNotice } from '../../case-kit/LawNotice';
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
  /** Of a suspension alone. */
  startsOn: typedText,
  until: typedText,
  duties: v.fallback(v.array(v.picklist(SUSPENSION_DUTIES)), []),
});

/** A decision: what, who took it, and about whom (S1-7, S6-2, S7-3, S8-3). */
export const decisionForm = entryForm<'decision-taken'>()({
  schema,
  own: ['happenedOn', 'kind', 'decidedBy', 'what', 'pupils', 'startsOn', 'until', 'duties'],
  typed: ({ happenedOn, kind, decidedBy, what, pupils, startsOn = '', until = '', duties = [] }) => ({
    task: '',
    on: happenedOn,
    kind,
    decidedBy,
    what,
    pupils: [...pupils],
    startsOn,
    until,
    duties: [...duties],
  }),
  problems: (value, today) =>
    filled({
      on: dayProblem(value.on, today),
      kind: value.kind === '' ? 'Kies wat er is besloten.' : undefined,
      decidedBy: value.decidedBy === '' ? 'Kies wie het besluit nam.' : undefined,
      what: said(value.what) === undefined ? 'Schrijf kort op wat er is besloten.' : undefined,
      until:
        value.kind === 'suspension' && value.until && value.until < (value.startsOn || value.on)
          ? 'De laatste dag ligt voor de eerste.'
          : undefined,
    }),
  body: (value) => ({
    happenedOn: typedDay(value.on),
    kind: value.kind || 'other',
    decidedBy: value.decidedBy,
    what: value.what.trim(),
    pupils: value.pupils,
    ...(value.kind === 'suspension' &&
      filled({ startsOn: parseDay(value.startsOn), until: parseDay(value.until), duties: value.duties })),
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
        {value.kind === 'suspension' && (
          <>
            <DayField
              label="Wat is de eerste dag?"
              optional
              ahead
              value={value.startsOn}
              onChange={(startsOn) => change({ startsOn })}
            />
            <DayField
              label="Wat is de laatste dag?"
              optional
              ahead
              value={value.until}
              error={problems.until}
              onChange={(until) => change({ until })}
            />
            {school.law?.suspension && (
              <>
                <ManyChoice
                  legend="Wat is er gedaan?"
                  optional
                  values={value.duties}
                  options={school.law.suspension.duties.map((duty) => [duty, capital(REPORT_WORDS.duties[duty])])}
                  onChange={(duties) => change({ duties: [...duties] })}
                />
                <LawNotice
                  of="suspension"
                  notes={suspensionNotes(school.law, {
                    from: parseDay(value.startsOn) ?? parseDay(value.on),
                    until: parseDay(value.until),
                    duties: value.duties,
                  })}
                />
              </>
            )}
          </>
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
