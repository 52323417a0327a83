import * as v from 'valibot';
import { parseDay } from '../../../../protocol/day';
import { MEASURE, PUPIL } from '../../../../words/phrases';
import { timeOutNotes } from '../../../domain/law';
import { REPORT_WORDS } from '../../../domain/report/words';
import { useCase } from '../../case-kit/case-context';
import { DayField } from '../../case-kit/DayField';
import { entryForm } from '../../case-kit/entry-form';
import { LawNotice } from '../../case-kit/LawNotice';
import { Choice, Tick } from '../../kit/controls/Choice';
import { Select } from '../../kit/controls/Select';
import { TextArea } from '../../kit/controls/TextArea';
import { dayProblem, filled, said, typedChoice, typedDay, typedFlag, typedText } from '../../kit/form/typed';
import { staffOf } from '../../model/school';
import { useWork } from '../../model/work';
import { plainDay } from '../../words/dates';
import { detail, deviated } from './entry-details';
import { shownKind } from './shown-kind';

const schema = v.object({
  /** Names this one use; made when the form was begun. */
  use: v.pipe(v.string(), v.minLength(1)),
  on: typedText,
  measure: typedText,
  pupil: typedText,
  what: typedText,
  purpose: typedText,
  startsOn: typedText,
  decidedBy: typedText,
  parentsKnow: typedChoice(['yes', 'no']),
  until: typedText,
  away: typedFlag,
  incident: typedText,
});

/** A measure that is taken: which, for whom, until when (MID-1 … MID-4). */
export const measureForm = entryForm<'measure-taken'>()({
  schema,
  own: [
    'happenedOn',
    'measure',
    'pupil',
    'what',
    'purpose',
    'startsOn',
    'decidedBy',
    'parentsKnow',
    'until',
    'away',
    'incident',
  ],
  typed: ({
    use,
    happenedOn,
    measure,
    pupil,
    what,
    purpose = '',
    startsOn = happenedOn,
    decidedBy = '',
    parentsKnow,
    until = '',
    away,
    incident = '',
  }) => ({
    use,
    on: happenedOn,
    startsOn,
    decidedBy,
    parentsKnow: parentsKnow === undefined ? ('' as const) : parentsKnow ? ('yes' as const) : ('no' as const),
    measure,
    pupil,
    what,
    purpose,
    until,
    away,
    incident,
  }),
  problems: (value, today) =>
    filled({
      on: dayProblem(value.on, today),
      measure: value.measure === '' ? `Kies een ${MEASURE.one}.` : undefined,
      pupil: value.pupil === '' ? 'Kies voor wie het is.' : undefined,
      what: said(value.what) === undefined ? 'Schrijf kort op wat het inhoudt.' : undefined,
      startsOn: parseDay(value.startsOn) === undefined ? 'Vul een datum in.' : undefined,
      until: value.until && value.until < value.startsOn ? 'De laatste dag ligt voor de eerste.' : undefined,
    }),
  body: (value) => ({
    happenedOn: typedDay(value.on),
    measure: value.measure,
    pupil: value.pupil,
    what: value.what.trim(),
    away: value.away,
    ...filled({
      startsOn: value.startsOn === value.on ? undefined : parseDay(value.startsOn),
      until: parseDay(value.until),
      incident: said(value.incident),
      purpose: said(value.purpose),
      decidedBy: value.decidedBy || undefined,
      parentsKnow: value.parentsKnow === '' ? undefined : value.parentsKnow === 'yes',
    }),
  }),
  Fields({ value, problems, change }) {
    const { file, procedure, naming } = useCase();
    const { school } = useWork();
    const pupils = file.pupils.filter(({ removed }) => !removed).map(({ id }) => [id, naming.pupil(id)] as const);
    const chosen = procedure.measures.find(({ id }) => id === value.measure);
    return (
      <>
        <Choice
          legend={`${MEASURE.capital.which}?`}
          layout="list"
          value={value.measure || undefined}
          error={problems.measure}
          options={procedure.measures.map(({ id, title }) => [id, title])}
          onChange={(measure) => change({ measure })}
        />
        <Select
          label="Voor wie?"
          none={`Kies een ${PUPIL.one}`}
          value={value.pupil || undefined}
          error={problems.pupil}
          options={pupils}
          onChange={(pupil) => change({ pupil: pupil ?? '' })}
        />
        <TextArea
          label="Wat houdt het in?"
          lines="few"
          value={value.what}
          error={problems.what}
          onInput={(what) => change({ what })}
        />
        <TextArea
          label="Wat is het doel?"
          optional
          lines="few"
          value={value.purpose}
          onInput={(purpose) => change({ purpose })}
        />
        {chosen?.atOnceWhenSerious && (
          <TextArea
            label="Was er een ernstig pestincident?"
            hint={`Beschrijf het kort. Alleen dan mag ${MEASURE.this} meteen; anders gaat er ${MEASURE.other} aan vooraf.`}
            optional
            lines="few"
            value={value.incident}
            onInput={(incident) => change({ incident })}
          />
        )}
        <DayField
          label="Wat is de eerste dag?"
          hint="Dat mag ook een dag zijn die nog komt."
          ahead
          value={value.startsOn}
          error={problems.startsOn}
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
        <Tick checked={value.away} onChange={(away) => change({ away })}>
          {`${PUPIL.capital.the} volgt in die tijd geen lessen`}
        </Tick>
        {value.away && school.law && (
          <LawNotice
            of="timeOut"
            notes={timeOutNotes(school.law, { purpose: value.purpose, until: parseDay(value.until) })}
          />
        )}
        <Select
          label="Wie heeft dit besloten?"
          optional
          none="Kies"
          value={value.decidedBy || undefined}
          options={staffOf(school, procedure).map((role) => [role, naming.role(role)])}
          onChange={(role) => change({ decidedBy: role ?? '' })}
        />
        <Choice
          legend="Weten de ouders het?"
          optional
          value={value.parentsKnow || undefined}
          options={[
            ['yes', 'Ja'],
            ['no', 'Nog niet'],
          ]}
          onChange={(parentsKnow) => change({ parentsKnow })}
        />
        <DayField
          label="Wanneer is het besloten?"
          value={value.on}
          error={problems.on}
          onChange={(on) => change({ on })}
        />
      </>
    );
  },
});

/** A measure that was taken. */
export const measureTaken = shownKind<'measure-taken'>({
  filter: 'decisions',
  words: (
    { measure, pupil, what, purpose, startsOn, until, decidedBy, parentsKnow, away, incident, deviation },
    { naming, procedure },
  ) => ({
    title: `${procedure.measures.find(({ id }) => id === measure)?.title ?? measure} voor ${naming.pupil(pupil)}`,
    details: [
      ...detail(undefined, what),
      ...detail(REPORT_WORDS.purpose, purpose),
      ...detail(REPORT_WORDS.startsOn, startsOn && plainDay(startsOn)),
      ...detail(REPORT_WORDS.until, until && plainDay(until)),
      ...detail(REPORT_WORDS.decidedBy, decidedBy && naming.role(decidedBy)),
      ...(parentsKnow === undefined
        ? []
        : detail(REPORT_WORDS.parentsKnow, parentsKnow ? REPORT_WORDS.keptYes : REPORT_WORDS.keptNo)),
      ...detail(undefined, away ? 'Volgt in die tijd geen lessen.' : undefined),
      ...detail(REPORT_WORDS.incident, incident),
      ...deviated(deviation),
    ],
  }),
  form: measureForm,
  correction: measureForm,
});
