import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Day } from '../../../../protocol/day';
import { PUPIL } from '../../../../words/phrases';
import type { CaseFile, Pupil } from '../../../domain/case';
import type { Person } from '../../../domain/entries';
import { accessRequests, accessTerm } from '../../../domain/queries/access-requests';
import { homesOf } from '../../../domain/queries/homes';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Choice } from '../../kit/controls/Choice';
import { DateField } from '../../kit/controls/DateField';
import { Field } from '../../kit/controls/Field';
import { Folded } from '../../kit/controls/Folded';
import { MoveStatus } from '../../kit/controls/MoveStatus';
import { Notice } from '../../kit/controls/Notice';
import { dayProblem } from '../../kit/form/typed';
import { useMove } from '../../model/move';
import { useWork } from '../../model/work';
import { fromToday, late, longDay } from '../../words/dates';
import styles from './AskedFor.module.css';

/** In the place of a home: no single one. */
const BOTH = 'both';

type From = 'parents' | 'pupil' | 'words';

function personOf(from: From | undefined, words: string, pupil: string, home: string): Person | undefined {
  if (from === undefined) return undefined;
  if (from === 'parents' && home !== '') return { kind: from, pupil, home };
  if (from !== 'words') return { kind: from, pupil };
  return words.trim() === '' ? undefined : { kind: 'other', text: words.trim() };
}

/** The clock on a request to see everything: when it was asked, by when it has to be given, and what was given. */
export function AskedFor({ file, pupil }: { readonly file: CaseFile; readonly pupil: Pupil }) {
  const { desk, clock } = useWork();
  // Every change of the desk may be an answer.
  const revision = desk.revision.value;
  const requests = useMemo(
    () => accessRequests(desk.file(file.id) ?? file).filter(({ asked }) => asked.body.pupil === pupil.id),
    [revision, file, pupil],
  );
  const today = clock.today.value;
  return (
    <section aria-labelledby="asked-for" class={styles['asked']}>
      <h2 id="asked-for">Wanneer is erom gevraagd?</h2>
      {requests.map(({ asked, given }) =>
        given.length > 0 ? (
          <p key={asked.id}>
            Gevraagd op {longDay(asked.body.happenedOn)}, gegeven op{' '}
            {given.map(({ body }) => longDay(body.happenedOn)).join(' en ')}.
          </p>
        ) : (
          <Notice
            key={asked.id}
            kind={asked.body.answerBy < today ? 'danger' : 'info'}
            title={`Gevraagd op ${longDay(asked.body.happenedOn)}`}
          >
            <p>
              Geef het uiterlijk op {longDay(asked.body.answerBy)}:{' '}
              {asked.body.answerBy < today ? late(asked.body.answerBy, today) : fromToday(asked.body.answerBy, today)}.
            </p>
          </Notice>
        ),
      )}
      {file.unknown.length === 0 && (
        // Of parents who live apart each may ask, whatever the other has asked. After each request the form begins anew.
        <Folded
          key={requests.length}
          summary={
            requests.every(({ given }) => given.length > 0)
              ? 'Leg vast wanneer erom is gevraagd'
              : 'Vroeg nog iemand erom? Leg dat ook vast'
          }
        >
          {() => <NewRequest file={file} pupil={pupil} />}
        </Folded>
      )}
    </section>
  );
}

function NewRequest({ file, pupil }: { readonly file: CaseFile; readonly pupil: Pupil }) {
  const { clock, school } = useWork();
  const on = useSignal<Day | undefined>(clock.today.peek());
  const from = useSignal<From | undefined>(undefined);
  const words = useSignal('');
  const home = useSignal('');
  const homes = homesOf(file, pupil.id);
  const missing = useSignal(false);
  const move = useMove(file.id);
  const day = on.value;
  const problem = dayProblem(day ?? '', clock.today.value);
  const person = personOf(from.value, words.value, pupil.id, homes.length > 1 ? home.value : '');
  const submit = () => {
    missing.value = person === undefined || problem !== undefined || day === undefined;
    if (person === undefined || problem !== undefined || day === undefined) return;
    const answerBy = accessTerm(day, school.accessDays);
    const body = { happenedOn: day, pupil: pupil.id, from: person, answerBy };
    void move.submit(() => [{ do: 'record', type: 'access-asked', body }]);
  };
  return (
    <>
      <p>
        {school.accessDays === undefined
          ? 'De wet geeft school een maand, vanaf de dag van de vraag (AVG, artikel 12 lid 3).'
          : `School geeft het binnen ${school.accessDays} dagen. De wet geeft een maand (AVG, artikel 12 lid 3).`}{' '}
        Lukt dat niet? Laat dat dan binnen die maand weten, en waarom. Dit staat niet in het protocol.
      </p>
      <DateField
        label="Gevraagd op"
        value={day}
        {...(missing.value && problem && { error: problem })}
        onChange={(value) => {
          on.value = value;
        }}
      />
      <Choice
        legend="Wie vraagt het?"
        value={from.value}
        error={missing.value && person === undefined ? 'Kies wie het vraagt.' : undefined}
        options={[
          ['pupil', `${PUPIL.capital.the} zelf`],
          ['parents', 'De ouders'],
          ['words', 'Iemand anders'],
        ]}
        onChange={(value) => {
          from.value = value;
        }}
      />
      {from.value === 'parents' && homes.length > 1 && (
        <Choice
          legend="Welk huis?"
          layout="list"
          value={home.value || BOTH}
          options={[
            ...homes.map(({ id, carers }): [string, string] => [id, carers.join(' en ')]),
            [BOTH, 'Allebei, of weet ik niet'],
          ]}
          onChange={(id) => {
            home.value = id === BOTH ? '' : id;
          }}
        />
      )}
      {from.value === 'words' && (
        <Field
          label="Wie?"
          width="middle"
          value={words.value}
          onInput={(text) => {
            words.value = text;
          }}
        />
      )}
      <MoveStatus move={move} />
      <Actions>
        <Button busy={move.busy.value} onClick={submit}>
          Leg de vraag vast
        </Button>
      </Actions>
    </>
  );
}
