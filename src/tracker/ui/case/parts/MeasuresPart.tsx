import { MEASURE, PUPIL } from '../../../../words/phrases';
import { WORDS } from '../../../../words/school-words';
import type { PupilId } from '../../../domain/entries';
import { untrackedSuspensions } from '../../../domain/queries/untracked-suspensions';
import { talksForReturn } from '../../../domain/return-talk';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { useEntryForm } from '../../case-kit/use-entry-form';
import { Link } from '../../kit/screen/Link';
import { type About, newFor, one } from '../../model/about';
import { useWork } from '../../model/work';
import { late } from '../../words/dates';
import { measureEndForm } from '../entries/measure-ended';
import { measureForm } from '../entries/measure-taken';
import { EntryBody, useEntryWords } from '../timeline/EntryBody';
import { EntryFormScreen } from './EntryFormScreen';
import { EntryList } from './EntryList';
import styles from './PupilStates.module.css';

/** Measures: which run, taking one, and ending one (MID-1 … MID-4). */
export function MeasuresPart({ about }: { readonly about: About | undefined }) {
  const { file, isOpen, procedure } = useCase();
  const { clock, school } = useWork();
  const words = useEntryWords();
  const today = clock.today.value;
  const ended = new Set(file.measureEnds.map(({ body }) => body.use));
  const running = file.measures.filter(({ body }) => !ended.has(body.use));
  if (isOpen && about?.kind === 'new') return <TakeMeasure pupil={about.pupil} />;
  if (isOpen && about?.kind === 'one' && running.some(({ body }) => body.use === about.id)) {
    return <EndMeasure use={about.id} />;
  }
  const of = { screen: 'case', case: file.id, part: 'measures' } as const;
  return (
    <PartScreen heading={MEASURE.capital.many}>
      {procedure.measures.length > 0 && (
        <p>
          {MEASURE.capital.many} die tijdens het protocol kunnen worden ingezet. Lees eerst{' '}
          <a href={`${school.base}protocol/middelen/`} target="_blank" rel="noopener noreferrer">
            wat het protocol erover zegt (nieuw tabblad)
          </a>
          .
        </p>
      )}
      {isOpen && procedure.measures.length > 0 && (
        <Link look="button" to={{ ...of, about: newFor() }}>
          Zet een {MEASURE.one} in
        </Link>
      )}
      {running.length > 0 && (
        <>
          <h2>Nu ingezet</h2>
          <ul class={styles['states']}>
            {running.map((entry) => {
              const { until, use } = entry.body;
              const { title, details } = words(entry);
              return (
                <li key={use} class={styles['state']}>
                  <p class={styles['who']}>{title}</p>
                  <EntryBody details={details} />
                  {until && until < today && <p>Afronden: {late(until, today)}</p>}
                  {isOpen && (
                    <p class={styles['ways']}>
                      <Link to={{ ...of, about: one(use) }}>Rond af</Link>
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      <EntryList
        entries={[...file.measures.filter(({ body }) => ended.has(body.use)), ...file.measureEnds].toReversed()}
        {...(running.length === 0 && { none: `Er is nog geen ${MEASURE.one} ingezet.` })}
      />
    </PartScreen>
  );
}

/** A measure, by itself or to follow the suspension of that pupil that was decided. */
function TakeMeasure({ pupil }: { readonly pupil: PupilId | undefined }) {
  const { file, procedure } = useCase();
  const { vault, clock } = useWork();
  const back = { screen: 'case', case: file.id, part: 'measures' } as const;
  const decided =
    pupil === undefined
      ? undefined
      : untrackedSuspensions(file, procedure).find((suspension) => suspension.pupil === pupil)?.decision.body;
  const form = useEntryForm(measureForm, {
    about: decided === undefined ? 'measure' : `measure/${pupil}`,
    start: () => ({
      use: vault.cases.newId(),
      on: decided?.happenedOn ?? clock.today.value,
      measure: '',
      pupil: pupil ?? '',
      what: decided?.what ?? '',
      purpose: '',
      startsOn: decided?.startsOn ?? decided?.happenedOn ?? clock.today.value,
      decidedBy: decided?.decidedBy ?? '',
      parentsKnow: '' as const,
      until: decided?.until ?? '',
      away: decided !== undefined,
      incident: '',
    }),
    commands: (value, reason) => [
      { do: 'take-measure', use: value.use, ...measureForm.body(value), ...(reason && { reason }) },
    ],
    after: back,
  });
  return (
    <EntryFormScreen
      heading={`${MEASURE.capital.one} inzetten`}
      form={form}
      fields={measureForm.Fields}
      save="Bewaar"
      back={back}
    >
      {decided && (
        <p>
          Dit is ingevuld vanuit het besluit: {WORDS.decisions.names.suspension}. Bewaar je het, dan staat in Vandaag
          wanneer het afloopt en welke ouders het nog moeten horen.
        </p>
      )}
    </EntryFormScreen>
  );
}

function EndMeasure({ use }: { readonly use: string }) {
  const { file, procedure } = useCase();
  const { clock } = useWork();
  const words = useEntryWords();
  const back = { screen: 'case', case: file.id, part: 'measures' } as const;
  const taken = file.measures.find(({ body }) => body.use === use);
  const asked = procedure.measures.find(({ id }) => id === taken?.body.measure);
  const form = useEntryForm(measureEndForm, {
    about: `measure-end/${use}`,
    // Before lessons are followed again there is a talk: the last that can be it is the likeliest.
    start: () => ({
      use,
      on: clock.today.value,
      result: '',
      returnTalk: (taken?.body.away && talksForReturn(file, use).at(-1)?.body.talk) || '',
    }),
    commands: (value, reason) => [{ do: 'end-measure', use, ...measureEndForm.body(value), ...(reason && { reason }) }],
    after: back,
  });
  return (
    <EntryFormScreen
      heading={`${MEASURE.capital.one} afronden`}
      form={form}
      fields={measureEndForm.Fields}
      save="Bewaar"
      back={back}
    >
      {taken && (
        <p>
          <strong>{words(taken).title}</strong>
        </p>
      )}
      {taken?.body.away && asked?.returnTalk && (
        <p>
          Voordat {PUPIL.the} weer lessen volgt, is er op school een gesprek met {PUPIL.one} en ouders.{' '}
          {talksForReturn(file, use).length === 0 && (
            <Link
              to={{
                screen: 'case',
                case: file.id,
                part: 'talks',
                about: newFor(undefined, { pupil: taken.body.pupil, measure: use }),
              }}
            >
              Leg dat gesprek vast
            </Link>
          )}
        </p>
      )}
    </EntryFormScreen>
  );
}
