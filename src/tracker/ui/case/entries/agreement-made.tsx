import * as v from 'valibot';
import { parseDay } from '../../../../protocol/day';
import { REPORT_WORDS } from '../../../domain/report/words';
import { RETURNS } from '../../../domain/vocabulary';
import { useCase } from '../../case-kit/case-context';
import { DayField } from '../../case-kit/DayField';
import { entryForm } from '../../case-kit/entry-form';
import { Choice } from '../../kit/controls/Choice';
import { TextArea } from '../../kit/controls/TextArea';
import { PeopleChoice } from '../../kit/form/PeopleChoice';
import { peopleTold } from '../../kit/form/people';
import { dayProblem, filled, said, typedChoice, typedDay, typedPeople, typedText } from '../../kit/form/typed';
import { plainDay } from '../../words/dates';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';

const schema = v.object({
  agreement: v.pipe(v.string(), v.minLength(1)),
  task: typedText,
  on: typedText,
  who: typedPeople,
  what: typedText,
  dueOn: typedText,
  again: typedChoice(RETURNS),
  until: typedText,
});

/** An agreement: who does what, and when it is looked at (S3-8, S5-6). */
export const agreementForm = entryForm<'agreement-made'>()({
  schema,
  own: ['happenedOn', 'who', 'what', 'dueOn', 'again', 'until'],
  typed: ({ agreement, happenedOn, who, what, dueOn = '', again, until = '' }) => ({
    agreement,
    task: '',
    on: happenedOn,
    who: [...who],
    what,
    dueOn,
    again: again ?? ('' as const),
    until,
  }),
  problems: (value, today) =>
    filled({
      on: dayProblem(value.on, today),
      what: said(value.what) === undefined ? 'Schrijf op wat er is afgesproken.' : undefined,
      dueOn: value.dueOn && value.dueOn < value.on ? 'Deze dag ligt voor de afspraak zelf.' : undefined,
      until:
        value.again && value.until && value.until < (value.dueOn || value.on)
          ? 'Deze dag ligt voor de eerste keer.'
          : undefined,
    }),
  body: (value) => ({
    happenedOn: typedDay(value.on),
    who: peopleTold(value.who),
    what: value.what.trim(),
    ...filled({
      dueOn: parseDay(value.dueOn),
      again: value.again || undefined,
      until: value.again ? parseDay(value.until) : undefined,
    }),
  }),
  Fields({ value, problems, change }) {
    const { file, procedure } = useCase();
    return (
      <>
        <TextArea
          label="Wat is er afgesproken?"
          hint="Wat gaat iemand doen of anders doen?"
          lines="few"
          value={value.what}
          error={problems.what}
          onInput={(what) => change({ what })}
        />
        <PeopleChoice
          legend="Met wie?"
          file={file}
          procedure={procedure}
          value={value.who}
          onChange={(who) => change({ who })}
        />
        <DayField
          label="Wanneer kijk je of het is gelukt?"
          hint="Dan staat de afspraak bij Vandaag."
          optional
          ahead
          value={value.dueOn}
          error={problems.dueOn}
          onChange={(dueOn) => change({ dueOn })}
        />
        <Choice
          legend="Hoe vaak kijk je?"
          value={value.again || 'once'}
          options={[
            ['once', 'Eén keer'],
            ['school-day', 'Elke schooldag'],
            ['week', 'Elke week'],
          ]}
          onChange={(again) => change({ again: again === 'once' ? '' : again })}
        />
        {value.again && (
          <DayField
            label="Tot en met wanneer?"
            optional
            ahead
            value={value.until}
            error={problems.until}
            onChange={(until) => change({ until })}
          />
        )}
        <DayField
          label="Wanneer is het afgesproken?"
          value={value.on}
          error={problems.on}
          onChange={(on) => change({ on })}
        />
      </>
    );
  },
});

/** An agreement. */
export const agreementMade = shownKind<'agreement-made'>({
  filter: 'agreements',
  words: ({ who, what, dueOn, again, until }, { naming }) => ({
    title: who.length > 0 ? `Afspraak met ${naming.people(who)}` : 'Afspraak',
    details: [
      ...detail(undefined, what),
      ...detail(REPORT_WORDS.dueOn, dueOn && plainDay(dueOn)),
      ...detail(REPORT_WORDS.again, again && REPORT_WORDS.returns[again]),
      ...detail(REPORT_WORDS.until, until && plainDay(until)),
    ],
  }),
  form: agreementForm,
  correction: agreementForm,
});
