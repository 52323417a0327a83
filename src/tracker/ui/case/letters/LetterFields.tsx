import type { Message } from '../../../../protocol/message';
import type { Given } from '../../../domain/letters';
import { REPORT_WORDS } from '../../../domain/report/words';
import { CHANNELS, type Channel } from '../../../domain/vocabulary';
import { useCase } from '../../case-kit/case-context';
import { TaskWords } from '../../case-kit/TaskWords';
import { Button } from '../../kit/controls/Button';
import { Choice, Tick } from '../../kit/controls/Choice';
import { Field } from '../../kit/controls/Field';
import { TextArea } from '../../kit/controls/TextArea';
import { capital } from '../../words/capital';
import { LONG_PLACEHOLDERS, PLACEHOLDER_WORDS } from '../../words/placeholders';
import styles from './LetterFields.module.css';
import type { LetterDraft } from './letter-draft';
import { type MadeLetter, taskFor } from './make-letter';

interface LetterFieldsProps {
  readonly message: Message;
  readonly typed: LetterDraft;
  /** With who sends it, as far as that is known. */
  readonly given: Given;
  readonly made: MadeLetter;
  change(changes: Partial<LetterDraft>): void;
}

/** How it is told, what the message leaves open, and the text itself. */
export function LetterFields({ message, typed, given, made, change }: LetterFieldsProps) {
  const { file, procedure } = useCase();
  const ways: readonly Channel[] = [
    ...message.channels,
    ...CHANNELS.filter((way) => way === 'in-person' || (way === 'email' && !message.channels.includes('email'))),
  ];
  const task = taskFor(file, procedure, message);
  const isMail = typed.channel === 'email';
  const isAsSchoolWrote = typed.text === null;
  return (
    <>
      <Choice
        legend="Hoe vertel je het?"
        value={typed.channel}
        options={ways.map((way) => [way, capital(REPORT_WORDS.channels[way])])}
        onChange={(channel) => change({ channel })}
      />
      {isAsSchoolWrote && made.fields.length > 0 && (
        <fieldset class={styles['fields']}>
          <legend>Wat moet er nog in?</legend>
          {made.fields.map((name) => {
            const [label, hint] = PLACEHOLDER_WORDS[name];
            const field = {
              label,
              hint,
              value: given[name] ?? '',
              onInput: (text: string) => change({ given: { ...typed.given, [name]: text } }),
            };
            const offered = made.offered[name];
            return (
              <div key={name}>
                {LONG_PLACEHOLDERS.includes(name) ? (
                  <TextArea {...field} lines="few" />
                ) : (
                  <Field {...field} width="middle" />
                )}
                {offered !== undefined && field.value === '' && (
                  <div class={styles['offered']}>
                    <p>In het dossier staat dit. Het is niet zeker over wie het gaat.</p>
                    <blockquote>{offered}</blockquote>
                    <Button kind="plain" onClick={() => field.onInput(offered)}>
                      Neem dit over
                    </Button>
                  </div>
                )}
              </div>
            );
          })}
        </fieldset>
      )}
      {isMail && (
        <Field
          label="Onderwerp"
          hint="Zonder namen: het onderwerp is op veel schermen te zien."
          value={made.subject}
          error={
            made.subjectMarks.length > 0
              ? `Haal '${made.subjectMarks.map(({ finding }) => finding.words).join("', '")}' uit het onderwerp.`
              : undefined
          }
          onInput={(subject) => change({ subject })}
        />
      )}
      <TextArea
        label={isMail ? 'Je bericht' : 'Wat je kunt zeggen'}
        hint={isMail ? 'Je kunt alles aanpassen. Zo gaat het weg.' : 'Pas het aan zoals jij praat.'}
        value={made.text}
        onInput={(text) => change({ text })}
      />
      {!isAsSchoolWrote && (
        <p>
          <Button kind="plain" onClick={() => change({ text: null })}>
            Terug naar de tekst van school
          </Button>
        </p>
      )}
      {task && (
        <div class={styles['tick']}>
          <Tick checked={typed.tick} onChange={(tick) => change({ tick })}>
            Daarmee is deze taak klaar
          </Tick>
          <p>
            <TaskWords task={task} />
          </p>
        </div>
      )}
    </>
  );
}
