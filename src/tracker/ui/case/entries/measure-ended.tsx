import * as v from 'valibot';
import { MEASURE, PUPIL } from '../../../../words/phrases';
import { REPORT_WORDS } from '../../../domain/report/words';
import { talksForReturn } from '../../../domain/return-talk';
import { useCase } from '../../case-kit/case-context';
import { DayField } from '../../case-kit/DayField';
import { entryForm } from '../../case-kit/entry-form';
import { Select } from '../../kit/controls/Select';
import { TextArea } from '../../kit/controls/TextArea';
import { dayProblem, filled, said, typedDay, typedText } from '../../kit/form/typed';
import { capital } from '../../words/capital';
import { plainDay } from '../../words/dates';
import { detail, deviated } from './entry-details';
import { shownKind } from './shown-kind';

const schema = v.object({ use: typedText, on: typedText, result: typedText, returnTalk: typedText });

/** The end of a measure, with the talk before lessons are followed again (MID-2). */
export const measureEndForm = entryForm<'measure-ended'>()({
  schema,
  own: ['happenedOn', 'result', 'returnTalk'],
  typed: ({ use, happenedOn, result = '', returnTalk = '' }) => ({ use, on: happenedOn, result, returnTalk }),
  problems: (value, today) => filled({ on: dayProblem(value.on, today) }),
  body: (value) => ({
    happenedOn: typedDay(value.on),
    ...filled({ result: said(value.result), returnTalk: value.returnTalk || undefined }),
  }),
  Fields({ value, problems, change }) {
    const { file } = useCase();
    const talks = talksForReturn(file, value.use);
    return (
      <>
        <TextArea
          label="Wat heeft het opgeleverd?"
          optional
          lines="few"
          value={value.result}
          onInput={(result) => change({ result })}
        />
        <Select
          label={`Welk gesprek was er voordat ${PUPIL.the} weer lessen volgt?`}
          hint={`Op school, met ${PUPIL.the} en de ouders, na de eerste dag. Leg het eerst vast bij Gesprekken.`}
          none="Geen gesprek"
          value={value.returnTalk || undefined}
          options={talks.map(({ body }) => [
            body.talk,
            `${capital(REPORT_WORDS.talkKinds[body.kind])}, ${plainDay(body.happenedOn)}`,
          ])}
          onChange={(talk) => change({ returnTalk: talk ?? '' })}
        />
        <DayField label="Wanneer liep het af?" value={value.on} error={problems.on} onChange={(on) => change({ on })} />
      </>
    );
  },
});

/** A measure that ended. */
export const measureEnded = shownKind<'measure-ended'>({
  filter: 'decisions',
  words: ({ use, result, returnTalk, deviation }, { file, naming, procedure }) => {
    const taken = file.measures.find(({ body }) => body.use === use)?.body;
    const title = procedure.measures.find(({ id }) => id === taken?.measure)?.title ?? MEASURE.capital.one;
    return {
      title: taken ? `${title} voor ${naming.pupil(taken.pupil)} afgerond` : `${title} afgerond`,
      details: [
        ...detail(REPORT_WORDS.result, result),
        ...detail(undefined, returnTalk ? 'Er was een gesprek voor de terugkeer.' : undefined),
        ...deviated(deviation),
      ],
    };
  },
  form: measureEndForm,
  correction: measureEndForm,
});
