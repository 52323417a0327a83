import * as v from 'valibot';
import { GROUP } from '../../../../words/phrases';
import { WORDS } from '../../../../words/school-words';
import { REPORT_WORDS } from '../../../domain/report/words';
import { TALK_KINDS } from '../../../domain/vocabulary';
import { useCase } from '../../case-kit/case-context';
import { DayField } from '../../case-kit/DayField';
import { DelicateNotice } from '../../case-kit/DelicateNotice';
import { entryForm } from '../../case-kit/entry-form';
import { Field } from '../../kit/controls/Field';
import { Select } from '../../kit/controls/Select';
import { TextArea } from '../../kit/controls/TextArea';
import { PeopleChoice } from '../../kit/form/PeopleChoice';
import { peopleTold } from '../../kit/form/people';
import { QuoteRows } from '../../kit/form/QuoteRows';
import { dayProblem, filled, said, typedDay, typedPeople, typedText } from '../../kit/form/typed';
import { capital } from '../../words/capital';
import { offeredWith } from '../../words/offered-with';
import { detail, quoted } from './entry-details';
import { shownKind } from './shown-kind';

const saying = v.object({ pupil: typedText, text: typedText });

const schema = v.object({
  /** Made when the form was begun. */
  talk: v.pipe(v.string(), v.minLength(1)),
  /** The task for which it was begun; empty for none. */
  task: typedText,
  on: typedText,
  kind: v.fallback(v.picklist(TALK_KINDS), 'individual'),
  with: typedPeople,
  group: typedText,
  facts: typedText,
  quotes: v.fallback(v.array(saying), []),
  feelings: v.fallback(v.array(saying), []),
});
export type TypedTalk = v.InferOutput<typeof schema>;

const sayings = (typed: TypedTalk['quotes']) =>
  typed.flatMap(({ pupil, text }) => {
    const words = said(text);
    return words === undefined ? [] : [{ text: words, ...(pupil && { pupil }) }];
  });

/** A talk: who, facts, words as they were said, and how it felt (S1, S2, S3). */
export const talkForm = entryForm<'talk-held'>()({
  schema,
  own: ['happenedOn', 'kind', 'with', 'group', 'facts', 'quotes', 'feelings'],
  typed: ({ talk, happenedOn, kind, with: people, group = '', facts = '', quotes = [], feelings = [] }) => ({
    talk,
    task: '',
    on: happenedOn,
    kind,
    with: [...people],
    group,
    facts,
    quotes: quotes.map(({ pupil = '', text }) => ({ pupil, text })),
    feelings: [...feelings],
  }),
  problems: (value, today) =>
    filled({
      on: dayProblem(value.on, today),
      // A whole group is nobody in particular.
      with: value.kind !== 'class' && peopleTold(value.with).length === 0 ? 'Kies met wie het gesprek was.' : undefined,
    }),
  body: (value) => ({
    happenedOn: typedDay(value.on),
    kind: value.kind,
    with: peopleTold(value.with),
    ...filled({
      group: value.kind === 'class' ? said(value.group) : undefined,
      facts: said(value.facts),
      quotes: sayings(value.quotes),
      feelings: sayings(value.feelings).flatMap(({ pupil, text }) => (pupil ? [{ pupil, text }] : [])),
    }),
  }),
  Fields({ value, problems, change }) {
    const { file, procedure, naming } = useCase();
    const pupils = file.pupils.filter(({ removed }) => !removed).map(({ id }) => [id, naming.short(id)] as const);
    const present = pupils.filter(([id]) =>
      value.with.some((person) => person.kind === 'pupil' && person.pupil === id),
    );
    const feelingOf = (id: string) => value.feelings.find(({ pupil }) => pupil === id)?.text ?? '';
    return (
      <>
        <DayField value={value.on} error={problems.on} onChange={(on) => change({ on })} />
        <Select
          label="Wat voor gesprek was het?"
          value={value.kind}
          options={offeredWith(WORDS.talks.offered, value.kind).map((kind) => [
            kind,
            capital(REPORT_WORDS.talkKinds[kind]),
          ])}
          onChange={(kind) => change({ kind: kind ?? 'individual' })}
        />
        {value.kind === 'class' && (
          <Field
            label={`${GROUP.capital.which}?`}
            optional
            width="short"
            value={value.group}
            onInput={(group) => change({ group })}
          />
        )}
        <PeopleChoice
          legend={value.kind === 'class' ? 'Wie waren er nog meer bij?' : 'Met wie?'}
          optional={value.kind === 'class'}
          error={problems.with}
          file={file}
          procedure={procedure}
          parents={value.kind === 'with-parents' || value.kind === 'return'}
          value={value.with}
          onChange={(people) => change({ with: people })}
        />
        <TextArea
          label="Wat is er besproken?"
          hint="De feiten, zonder oordeel."
          value={value.facts}
          onInput={(facts) => change({ facts })}
        />
        <QuoteRows
          legend="Wat is er letterlijk gezegd?"
          optional
          value={value.quotes}
          pupils={pupils}
          onChange={(quotes) => change({ quotes })}
        />
        <DelicateNotice text={[value.facts, ...value.quotes.map(({ text }) => text)].join('\n')} />
        {present.map(([id, shown]) => (
          <TextArea
            key={id}
            label={`Hoe voelt ${shown} zich?`}
            optional
            lines="few"
            value={feelingOf(id)}
            onInput={(text) =>
              change({ feelings: [...value.feelings.filter(({ pupil }) => pupil !== id), { pupil: id, text }] })
            }
          />
        ))}
      </>
    );
  },
});

/** A talk. */
export const talkHeld = shownKind<'talk-held'>({
  filter: 'talks',
  words: ({ kind, with: people, group, facts, quotes, feelings = [] }, told) => ({
    title: capital(REPORT_WORDS.talkKinds[kind]),
    details: [
      ...detail(REPORT_WORDS.with, people.length > 0 ? told.naming.people(people) : undefined),
      ...detail(REPORT_WORDS.class, group),
      ...detail(undefined, facts),
      ...quoted(told, quotes),
      ...feelings.flatMap(({ pupil, text }) => detail(`${REPORT_WORDS.feeling}, ${told.naming.short(pupil)}`, text)),
    ],
  }),
  form: talkForm,
  correction: talkForm,
});
