import { rolesIn } from '../../../../protocol/roles';
import { PUPIL } from '../../../../words/phrases';
import type { LooseNote } from '../../../domain/report/loose-notes';
import { REPORT_WORDS, type ReportPart } from '../../../domain/report/words';
import { useCase } from '../../case-kit/case-context';
import { Choice, ManyChoice, Tick } from '../../kit/controls/Choice';
import { DateField } from '../../kit/controls/DateField';
import { Field } from '../../kit/controls/Field';
import { Select } from '../../kit/controls/Select';
import { longDay } from '../../words/dates';
import styles from './ReportFields.module.css';
import {
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
  /** Parts that hold something. */
  readonly filled: readonly ReportPart[];
  /** Texts of which only a person can say whom they are about. */
  readonly notes: readonly LooseNote[];
  change(changes: Partial<ReportChoices>): void;
}

/** Whose report, for whom, and what of it. */
export function ReportFields({ choices, filled, notes, change }: ReportFieldsProps) {
  const { file, naming } = useCase();
  const pupils = file.pupils.filter(({ removed }) => !removed);
  const { about, from, until, without } = choices;
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
        onChange={(value) => change({ about: value, to: '', toWords: '', without: leftOutFor(value), notes: [] })}
      />
      {notes.length > 0 && (
        <ManyChoice
          legend={`Welke losse teksten gaan over ${PUPIL.this}?`}
          hint="Bij deze teksten staat niet over wie ze gaan. Ze komen alleen in het verslag als jij ze kiest."
          layout="list"
          values={choices.notes}
          options={notes.map(({ entry, on, kind, text }) => [
            entry,
            text.length > 300 ? `${text.slice(0, 300)}…` : text,
            `${longDay(on)}, ${kind}`,
          ])}
          onChange={(entries) => change({ notes: entries })}
        />
      )}
      {about !== '' && <Recipient choices={choices} change={change} />}
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
  const { procedure, naming } = useCase();
  const reader = readerOf(choices);
  const { to, toWords } = choices;
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
            ...rolesIn(procedure).map((role) => [roleKey(role), naming.role(role)] as const),
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
        onChange={(value) => change({ to: value })}
      />
      {to === IN_WORDS && inWords}
    </>
  );
}
