import * as v from 'valibot';
import type { BodyOf, Person } from '../../../domain/entries';
import { REPORT_WORDS } from '../../../domain/report/words';
import { useCase } from '../../case-kit/case-context';
import { DayField } from '../../case-kit/DayField';
import { DelicateNotice } from '../../case-kit/DelicateNotice';
import { entryForm } from '../../case-kit/entry-form';
import { SexualImageNotice } from '../../case-kit/SexualImageNotice';
import { Choice, ManyChoice } from '../../kit/controls/Choice';
import { Field } from '../../kit/controls/Field';
import { TextArea } from '../../kit/controls/TextArea';
import { PersonSelect } from '../../kit/form/PersonSelect';
import { peopleTold } from '../../kit/form/people';
import {
  dayProblem,
  filled,
  said,
  typedChoice,
  typedDay,
  typedPeople,
  typedText,
  typedTexts,
} from '../../kit/form/typed';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';

const KEPT = ['place', 'nowhere', 'sexual-image'] as const;

const schema = v.object({
  on: typedText,
  from: typedPeople,
  what: typedText,
  pupils: typedTexts,
  kept: typedChoice(KEPT),
  place: typedText,
});

type Kept = BodyOf<'evidence-seen'>['kept'];

const keptTold = ({ kept, place }: { readonly kept: string; readonly place: string }): Kept =>
  kept === 'place' ? { kind: 'place', place: place.trim() } : { kind: kept === 'sexual-image' ? kept : 'nowhere' };

/** Evidence that somebody saw: who, and where it is kept; of a sexual image no place is asked. */
export const evidenceForm = entryForm<'evidence-seen'>()({
  schema,
  own: ['happenedOn', 'from', 'what', 'pupils', 'kept'],
  typed: ({ happenedOn, from, what, pupils, kept }) => ({
    on: happenedOn,
    from: [from],
    what,
    pupils: [...pupils],
    kept: kept.kind,
    place: kept.kind === 'place' ? kept.place : '',
  }),
  problems: (value, today) =>
    filled({
      on: dayProblem(value.on, today),
      from: peopleTold(value.from).length === 0 ? 'Kies wie het zag.' : undefined,
      what: said(value.what) === undefined ? 'Schrijf kort op wat er gezien is.' : undefined,
      kept: value.kept === '' ? 'Kies wat ermee gebeurt.' : undefined,
      place: value.kept === 'place' && said(value.place) === undefined ? 'Schrijf op waar het ligt.' : undefined,
    }),
  body: (value) => ({
    happenedOn: typedDay(value.on),
    from: peopleTold(value.from)[0] as Person,
    what: value.what.trim(),
    pupils: value.pupils,
    kept: keptTold(value),
  }),
  Fields({ value, problems, change }) {
    const { file, procedure, naming } = useCase();
    const pupils = file.pupils.filter(({ removed }) => !removed).map(({ id }) => [id, naming.pupil(id)] as const);
    return (
      <>
        <Choice
          legend="Waar is het?"
          layout="list"
          value={value.kept || undefined}
          error={problems.kept}
          options={[
            ['place', 'Iemand bewaart het'],
            ['nowhere', 'Het is niet bewaard, of niemand weet waar het is'],
            ['sexual-image', 'Het is een naaktbeeld of een ander seksueel beeld'],
          ]}
          onChange={(kept) => change({ kept, ...(kept === 'sexual-image' && { place: '' }) })}
        />
        {value.kept === 'sexual-image' && <SexualImageNotice />}
        {value.kept === 'place' && (
          <Field
            label="Wie bewaart het, en waar?"
            hint="Bijvoorbeeld: op de eigen telefoon, of in een kluis op school. Het bestand zelf hoort niet in dit dossier."
            value={value.place}
            error={problems.place}
            onInput={(place) => change({ place })}
          />
        )}
        <TextArea
          label="Wat is er gezien?"
          hint={
            value.kept === 'sexual-image'
              ? 'Schrijf alleen dat het er is. Beschrijf het beeld niet.'
              : 'Kort: wat voor bericht, foto of ding, en van wanneer.'
          }
          lines="few"
          value={value.what}
          error={problems.what}
          onInput={(what) => change({ what })}
        />
        <DelicateNotice text={value.what} />
        <PersonSelect
          label={value.kept === 'sexual-image' ? 'Wie meldde het?' : 'Wie zag het?'}
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

const WHERE: Readonly<Record<Exclude<Kept['kind'], 'place'>, string>> = {
  nowhere: REPORT_WORDS.keptNowhere,
  'sexual-image': REPORT_WORDS.sexualImage,
};

/** Evidence that somebody saw. */
export const evidenceSeen = shownKind<'evidence-seen'>({
  filter: 'talks',
  words: ({ from, what, pupils, kept }, { naming }) => ({
    title: 'Bewijs gezien',
    details: [
      ...detail(undefined, what),
      ...detail(REPORT_WORDS.seenBy, naming.person(from)),
      ...detail(REPORT_WORDS.keptWhere, kept.kind === 'place' ? kept.place : WHERE[kept.kind]),
      ...detail('Over', pupils.map(naming.pupil).join(', ')),
    ],
  }),
  form: evidenceForm,
  correction: evidenceForm,
});
