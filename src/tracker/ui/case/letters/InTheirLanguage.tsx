import type { PupilId } from '../../../domain/entries';
import { Choice } from '../../kit/controls/Choice';
import styles from './LetterFields.module.css';
import type { LetterDraft } from './letter-draft';
import type { MadeLetter } from './make-letter';
import { useSpoken } from './use-spoken';

interface InTheirLanguageProps {
  readonly pupil: PupilId;
  readonly typed: LetterDraft;
  readonly made: MadeLetter;
  change(changes: Partial<LetterDraft>): void;
}

/** The fixed sentences of a message in the parents' language, below the Dutch and never without it; nothing where no language was read by somebody. */
export function InTheirLanguage({ pupil, typed, made, change }: InTheirLanguageProps) {
  const { languages: spoken } = useSpoken(pupil);
  if (made.languages.length === 0) return null;
  const chosen = made.languages.find(({ tag }) => tag === typed.language);
  return (
    <>
      <Choice
        legend="Ook in een andere taal?"
        hint={
          spoken.length > 0
            ? `In het dossier staat: thuis spreken ze ${spoken.join(' en ')}.`
            : 'De vaste zinnen komen onder het Nederlands te staan.'
        }
        value={chosen?.tag ?? ''}
        options={[['', 'Nee'], ...made.languages.map(({ tag, dutchName }) => [tag, dutchName] as const)]}
        onChange={(language) => change({ language })}
      />
      {chosen && (
        <details open>
          <summary>Dit gaat mee in het {chosen.dutchName}</summary>
          <p>
            Nagelezen door <span>{chosen.readBy}</span>. Alleen zinnen van school zijn vertaald. Wat jij schreef of
            veranderde, staat er alleen in het Nederlands.
          </p>
          <blockquote class={styles['translation']} lang={chosen.tag} dir={chosen.direction}>
            {made.translation}
          </blockquote>
        </details>
      )}
    </>
  );
}
