import * as v from 'valibot';
import { parseDay } from '../../../../protocol/day';
import { REPORT_WORDS } from '../../../domain/report/words';
import { useCase } from '../../case-kit/case-context';
import { DayField } from '../../case-kit/DayField';
import { entryForm } from '../../case-kit/entry-form';
import { TextArea } from '../../kit/controls/TextArea';
import { PeopleChoice } from '../../kit/form/PeopleChoice';
import { peopleTold } from '../../kit/form/people';
import { dayProblem, filled, said, typedDay, typedPeople, typedText } from '../../kit/form/typed';
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
});

/** An agreement: who does what, and when it is looked at (S3-8, S5-6). */
export const agreementForm = entryForm<'agreement-made'>()({
  schema,
  own: ['happenedOn', 'who', 'what', 'dueOn'],
  typed: ({ agreement, happenedOn, who, what, dueOn = '' }) => ({
    agreement,
    task: '',
    on: happenedOn,
    who: [...who],
    what,
    dueOn,
  }),
  problems: (value, today) =>
    filled({
      on: dayProblem(value.on, today),
      what: said(value.what) === undefined ? 'Schrijf op wat er is afgesproken.' : undefined,
      dueOn: value.dueOn && value.dueOn < value.on ? 'Deze dag ligt voor de afspraak zelf.' : undefined,
    }),
  body: (value) => ({
    happenedOn: typedDay(value.on),
    who: peopleTold(value.who),
    what: value.what.trim(),
    ...filled({ dueOn: parseDay(value.dueOn) }),
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
