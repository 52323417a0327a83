import * as v from 'valibot';
import { PUPIL } from '../../../../words/phrases';
import { REPORT_WORDS } from '../../../domain/report/words';
import { CHANNELS } from '../../../domain/vocabulary';
import { DayField } from '../../case-kit/DayField';
import { entryForm } from '../../case-kit/entry-form';
import { HomeChoice } from '../../case-kit/HomeChoice';
import { Reached, View } from '../../case-kit/ParentsReached';
import { Choice } from '../../kit/controls/Choice';
import { TextArea } from '../../kit/controls/TextArea';
import { dayProblem, filled, said, typedDay, typedText } from '../../kit/form/typed';
import { capital } from '../../words/capital';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';

const schema = v.object({
  /** Whose parents. */
  pupil: typedText,
  /** Which of the pupil's homes; empty for none. */
  home: typedText,
  task: typedText,
  on: typedText,
  channel: v.fallback(v.picklist(CHANNELS), 'phone'),
  reached: v.fallback(v.picklist(['yes', 'no']), 'yes'),
  about: typedText,
  view: typedText,
});

/** Contact with the parents of one pupil, with their view (S1-8, S1-9, S2-13, S2-14, S3-12). */
export const parentsContactForm = entryForm<'parents-contacted'>()({
  schema,
  own: ['happenedOn', 'home', 'channel', 'reached', 'about', 'view'],
  typed: ({ pupil, home = '', happenedOn, channel, reached, about = '', view = '' }) => ({
    pupil,
    home,
    task: '',
    on: happenedOn,
    channel,
    reached: reached ? ('yes' as const) : ('no' as const),
    about,
    view,
  }),
  problems: (value, today) => filled({ on: dayProblem(value.on, today) }),
  body: (value) => ({
    happenedOn: typedDay(value.on),
    channel: value.channel,
    reached: value.reached === 'yes',
    ...filled({
      home: value.home || undefined,
      about: said(value.about),
      view: value.reached === 'yes' ? said(value.view) : undefined,
    }),
  }),
  Fields: ({ value, problems, change }) => (
    <>
      <HomeChoice pupil={value.pupil} value={value.home} onChange={(home) => change({ home })} />
      <Choice
        legend="Hoe?"
        value={value.channel}
        options={CHANNELS.map((channel) => [channel, capital(REPORT_WORDS.channels[channel])])}
        onChange={(channel) => change({ channel })}
      />
      <Reached value={value} change={change} />
      <TextArea
        label="Waarover ging het?"
        hint={`Noem geen namen van andere ${PUPIL.many} tegen ouders.`}
        lines="few"
        value={value.about}
        onInput={(about) => change({ about })}
      />
      <View value={value} change={change} />
      <DayField value={value.on} error={problems.on} onChange={(on) => change({ on })} />
    </>
  ),
});

/** Contact with parents. */
export const parentsContacted = shownKind<'parents-contacted'>({
  filter: 'parents',
  words: ({ pupil, home, channel, reached, about, view }, { naming }) => {
    const who = naming.person({ kind: 'parents', pupil, ...(home && { home }) });
    return {
      title: reached ? `Contact met ${who}` : `${capital(who)} niet bereikt`,
      details: [
        ...detail(REPORT_WORDS.channel, REPORT_WORDS.channels[channel]),
        ...detail(REPORT_WORDS.about, about),
        ...detail(REPORT_WORDS.view, view),
      ],
    };
  },
  form: parentsContactForm,
  correction: parentsContactForm,
});
