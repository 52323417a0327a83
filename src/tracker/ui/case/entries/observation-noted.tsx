import * as v from 'valibot';
import type { Person } from '../../../domain/entries';
import { useCase } from '../../case-kit/case-context';
import { DayField } from '../../case-kit/DayField';
import { DelicateNotice } from '../../case-kit/DelicateNotice';
import { entryForm } from '../../case-kit/entry-form';
import { ManyChoice } from '../../kit/controls/Choice';
import { TextArea } from '../../kit/controls/TextArea';
import { PersonSelect } from '../../kit/form/PersonSelect';
import { peopleTold } from '../../kit/form/people';
import { dayProblem, filled, said, typedDay, typedPeople, typedText, typedTexts } from '../../kit/form/typed';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';

const schema = v.object({ on: typedText, from: typedPeople, facts: typedText, pupils: typedTexts });

/** What somebody noticed and told (S4-9, S5-9, PRE-7). */
export const observationForm = entryForm<'observation-noted'>()({
  schema,
  own: ['happenedOn', 'from', 'facts', 'pupils'],
  typed: ({ happenedOn, from, facts, pupils }) => ({ on: happenedOn, from: [from], facts, pupils: [...pupils] }),
  problems: (value, today) =>
    filled({
      on: dayProblem(value.on, today),
      from: peopleTold(value.from).length === 0 ? 'Kies wie het zag.' : undefined,
      facts: said(value.facts) === undefined ? 'Schrijf op wat er opviel.' : undefined,
    }),
  body: (value) => ({
    happenedOn: typedDay(value.on),
    from: peopleTold(value.from)[0] as Person,
    facts: value.facts.trim(),
    pupils: value.pupils,
  }),
  Fields({ value, problems, change }) {
    const { file, procedure, naming } = useCase();
    const pupils = file.pupils.filter(({ removed }) => !removed).map(({ id }) => [id, naming.pupil(id)] as const);
    return (
      <>
        <TextArea
          label="Wat viel op?"
          hint="Wat je zag of hoorde. Ook goed nieuws telt."
          lines="few"
          value={value.facts}
          error={problems.facts}
          onInput={(facts) => change({ facts })}
        />
        <DelicateNotice text={value.facts} />
        <PersonSelect
          label="Wie zag het?"
          pupils={pupils}
          procedure={procedure}
          value={value.from[0]}
          error={problems.from}
          onChange={(person) => change({ from: person ? [person] : [] })}
        />
        {pupils.length > 0 && (
          <ManyChoice
            legend="Over wie gaat het?"
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

/** What somebody noticed. */
export const observationNoted = shownKind<'observation-noted'>({
  filter: 'talks',
  words: ({ from, facts, pupils }, { naming }) => ({
    title: 'Wat opviel',
    details: [
      ...detail(undefined, facts),
      ...detail('Gezien door', naming.person(from)),
      ...detail('Over', pupils.map(naming.pupil).join(', ')),
    ],
  }),
  form: observationForm,
  correction: observationForm,
});
