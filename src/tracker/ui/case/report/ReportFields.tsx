import { PUPIL } from '../../../../words/phrases';
import { REPORT_WORDS } from '../../../domain/report/words';
import { useCase } from '../../case-kit/case-context';
import { LeaveOut } from '../../case-kit/LeaveOut';
import { Choice, ManyChoice, Tick } from '../../kit/controls/Choice';
import { DateField } from '../../kit/controls/DateField';
import { Field } from '../../kit/controls/Field';
import { Select } from '../../kit/controls/Select';
import { rolesOf } from '../../model/school';
import { useWork } from '../../model/work';
import { longDay } from '../../words/dates';
import { shortened } from '../../words/shortened';
import type { MadeReport } from './make-report';
import styles from './ReportFields.module.css';
import {
  FOR_ANOTHER,
  IN_WORDS,
  leftOutFor,
  OF_PUPIL,
  OFFERED,
  type OfPupil,
  type ReportChoices,
  readerOf,
  roleKey,
  WHOLE,
} from './report-choices';

interface ReportFieldsProps {
  readonly choices: ReportChoices;
  /** What there is to choose from; absent while it was not chosen whose report it is. */
  readonly made: Pick<MadeReport, 'filled' | 'notes' | 'agreements' | 'leavable'> | undefined;
  change(changes: Partial<ReportChoices>): void;
}

const MOST_SHOWN = 300;
const short = (text: string): string => shortened(text, MOST_SHOWN);

/** Whose report, for whom, and what of it. */
export function ReportFields({ choices, made, change }: ReportFieldsProps) {
  const { file, naming } = useCase();
  const pupils = file.pupils.filter(({ removed }) => !removed);
  const { about, from, until, without } = choices;
  const { filled = [], notes = [], agreements = [], leavable = [] } = made ?? {};
  const shown = OFFERED.filter((part) => filled.includes(part));
  return (
    <>
      <Choice
        legend="Waarover gaat het verslag?"
        hint={`Over één ${PUPIL.one}: de namen van andere ${PUPIL.many} staan er dan niet in.`}
        layout="list"
        value={about === '' ? undefined : about}
        options={[
          ...pupils.map(({ id, role }) => [id, `Over ${naming.pupil(id)}`, REPORT_WORDS.pupilRoles[role]] as const),
          [WHOLE, 'Het hele dossier', 'met alle namen, alleen voor collega’s'],
        ]}
        onChange={(value) => change({ ...FOR_ANOTHER, about: value, without: leftOutFor(value) })}
      />
      {notes.length > 0 && (
        <ManyChoice
          legend={`Welke losse teksten gaan over ${PUPIL.this}?`}
          hint="Bij deze teksten staat niet over wie ze gaan. Ze komen alleen in het verslag als jij ze kiest."
          layout="list"
          values={choices.notes}
          options={notes.map(({ entry, on, kind, text }) => [entry, short(text), `${longDay(on)}, ${kind}`])}
          onChange={(entries) => change({ notes: entries })}
        />
      )}
      {agreements.length > 0 && (
        <ManyChoice
          legend="Wat mogen deze ouders weten van afspraken met de andere kant?"
          hint="Alleen wat er is afgesproken. Met wie, en of het gelukt is, staat er niet bij."
          layout="list"
          values={choices.agreed}
          options={agreements.map(({ id, body }) => [id, short(body.what), longDay(body.happenedOn)])}
          onChange={(agreed) => change({ agreed })}
        />
      )}
      {about !== '' && <Recipient choices={choices} change={change} />}
      {leavable.length > 0 && (
        <LeaveOut
          summary="Iets weglaten uit dit verslag"
          hint="Dit geldt alleen voor dit verslag. In het dossier blijft het staan."
          leavable={leavable}
          choices={choices}
          change={change}
        />
      )}
      {about !== '' && (
        <details class={styles['more']}>
          <summary>Onderdelen, periode en handtekeningen</summary>
          <ManyChoice
            legend="Wat komt erin?"
            hint="Werknotities komen nooit in een verslag."
            values={shown.filter((part) => !without.includes(part))}
            options={shown.map((part) => [part, REPORT_WORDS.parts[part]])}
            onChange={(parts) =>
              change({ without: OFFERED.filter((part) => shown.includes(part) && !parts.includes(part)) })
            }
          />
          <div class={styles['period']}>
            <DateField label="Vanaf" optional value={from} onChange={(day) => change({ from: day })} />
            <DateField label="Tot en met" optional value={until} onChange={(day) => change({ until: day })} />
          </div>
          <div class={styles['signatures']}>
            <Tick checked={choices.signatures} onChange={(signatures) => change({ signatures })}>
              Zet er regels voor handtekeningen onder
            </Tick>
          </div>
        </details>
      )}
    </>
  );
}

function Recipient({ choices, change }: Pick<ReportFieldsProps, 'choices' | 'change'>) {
  const { file, procedure, naming } = useCase();
  const { school } = useWork();
  const reader = readerOf(choices);
  const { to, toWords } = choices;
  const homes = [...file.homes.values()].filter((home) => home.pupil === reader && !home.removed);
  const inWords = (
    <Field label="Aan wie?" width="middle" value={toWords} onInput={(text) => change({ toWords: text })} />
  );
  if (reader === undefined) {
    return (
      <>
        <Select
          label="Aan wie geef je het?"
          none="Kies"
          value={to === '' ? undefined : to}
          options={[
            ...rolesOf(school, procedure).map((role) => [roleKey(role), naming.role(role)] as const),
            [IN_WORDS, 'iemand anders op school'],
          ]}
          onChange={(value) => change({ to: value ?? '' })}
        />
        {to === IN_WORDS && inWords}
      </>
    );
  }
  const words: Readonly<Record<OfPupil, string>> = {
    parents: `Ouders van ${naming.short(reader)}`,
    pupil: `${naming.short(reader)} zelf`,
    'school-file': `Het leerlingvolgsysteem, bij ${naming.short(reader)}`,
  };
  return (
    <>
      <Choice
        legend="Aan wie geef je het?"
        value={to === '' ? undefined : to}
        options={[...OF_PUPIL.map((key) => [key, words[key]] as const), [IN_WORDS, 'Iemand anders']]}
        onChange={(value) =>
          change({ to: value, home: value === 'parents' && homes.length === 1 ? (homes[0]?.id ?? '') : '' })
        }
      />
      {to === 'parents' && homes.length > 1 && (
        <Choice
          legend="Welk huis?"
          hint="Wat met het andere huis is besproken, staat er dan niet in."
          layout="list"
          value={choices.home === '' ? undefined : choices.home}
          options={homes.map(({ id, carers, mayKnow }) => [
            id,
            carers.join(' en '),
            mayKnow ? '' : 'mag het volgens dit dossier niet weten',
          ])}
          onChange={(home) => change({ home })}
        />
      )}
      {to === IN_WORDS && inWords}
    </>
  );
}
