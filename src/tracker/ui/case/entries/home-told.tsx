import * as v from 'valibot';
import { REPORT_WORDS } from '../../../domain/report/words';
import { entryForm } from '../../case-kit/entry-form';
import { Choice, Tick } from '../../kit/controls/Choice';
import { Field } from '../../kit/controls/Field';
import { TextArea } from '../../kit/controls/TextArea';
import { filled, said, typedFlag, typedText } from '../../kit/form/typed';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';

const schema = v.object({
  pupil: typedText,
  /** Names the home; made when the form was begun. */
  home: v.pipe(v.string(), v.minLength(1)),
  /** One line for each. */
  carers: typedText,
  reach: typedText,
  language: typedText,
  interpreter: typedFlag,
  mayKnow: v.fallback(v.picklist(['yes', 'no']), 'yes'),
  whyNot: typedText,
  apart: typedFlag,
});
export type TypedHome = v.InferOutput<typeof schema>;

const linesOf = (text: string): readonly string[] => text.split('\n').flatMap((line) => said(line) ?? []);

/** A home of a pupil: who is parent or carer there, how they are reached, and whether they may know. */
export const homeForm = entryForm<'home-told'>()({
  schema,
  own: ['carers', 'reach', 'language', 'interpreter', 'mayKnow', 'whyNot', 'apart'],
  typed: ({ pupil, home, carers, reach = '', language = '', interpreter, mayKnow, whyNot = '', apart }) => ({
    pupil,
    home,
    carers: carers.join('\n'),
    reach,
    language,
    interpreter,
    mayKnow: mayKnow ? ('yes' as const) : ('no' as const),
    whyNot,
    apart,
  }),
  problems: (value: TypedHome) =>
    filled({
      carers: linesOf(value.carers).length === 0 ? 'Schrijf op wie de ouders of verzorgers zijn.' : undefined,
      whyNot:
        value.mayKnow === 'no' && said(value.whyNot) === undefined
          ? 'Schrijf op waarom zij het niet mogen weten.'
          : undefined,
    }),
  body: (value) => ({
    carers: [...linesOf(value.carers)],
    interpreter: value.interpreter,
    mayKnow: value.mayKnow === 'yes',
    apart: value.apart,
    ...filled({
      reach: said(value.reach),
      language: said(value.language),
      whyNot: value.mayKnow === 'no' ? said(value.whyNot) : undefined,
    }),
  }),
  Fields: ({ value, problems, change }) => (
    <>
      <TextArea
        label="Wie zijn daar de ouders of verzorgers?"
        hint="Zet elke naam op een eigen regel."
        lines="few"
        value={value.carers}
        error={problems.carers}
        onInput={(carers) => change({ carers })}
      />
      <Field label="Hoe zijn ze te bereiken?" optional value={value.reach} onInput={(reach) => change({ reach })} />
      <Tick checked={value.apart} onChange={(apart) => change({ apart })}>
        Alleen voor school: dit komt in geen ander document
      </Tick>
      <Field
        label="Welke taal spreken ze?"
        hint="Alleen als dat geen Nederlands is."
        optional
        value={value.language}
        onInput={(language) => change({ language })}
      />
      <Tick checked={value.interpreter} onChange={(interpreter) => change({ interpreter })}>
        Er is een tolk gevraagd
      </Tick>
      <Choice
        legend="Mogen ze het weten?"
        value={value.mayKnow}
        options={[
          ['yes', 'Ja'],
          ['no', 'Nee'],
        ]}
        onChange={(mayKnow) => change({ mayKnow })}
      />
      {value.mayKnow === 'no' && (
        <TextArea
          label="Waarom niet?"
          lines="few"
          value={value.whyNot}
          error={problems.whyNot}
          onInput={(whyNot) => change({ whyNot })}
        />
      )}
    </>
  ),
});

/** A home of a pupil. */
export const homeTold = shownKind<'home-told'>({
  filter: 'parents',
  words: ({ pupil, carers, reach, language, interpreter, mayKnow, whyNot, apart }, { naming, projector }) => ({
    title: `Thuis van ${naming.short(pupil)}`,
    details: [
      ...detail(REPORT_WORDS.carers, projector ? undefined : carers.join(', ')),
      ...detail(
        REPORT_WORDS.reach,
        projector ? undefined : [reach, reach && apart && `(${REPORT_WORDS.keptApart})`].filter(Boolean).join(' '),
      ),
      ...detail(REPORT_WORDS.language, [language, interpreter && REPORT_WORDS.interpreter].filter(Boolean).join(', ')),
      ...detail(undefined, mayKnow ? undefined : 'Mag het niet weten.'),
      ...detail(REPORT_WORDS.reason, whyNot),
    ],
  }),
  form: homeForm,
  correction: homeForm,
});
