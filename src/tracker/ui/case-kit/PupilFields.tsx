import { GROUP } from '../../../words/phrases';
import { Field } from '../kit/controls/Field';
import styles from './PupilFields.module.css';
import type { TypedPupil } from './typed-pupil';

export interface PupilFieldsProps {
  readonly value: TypedPupil;
  readonly error?: string | undefined;
  onChange(changes: Partial<TypedPupil>): void;
}

/** The names and the class of one pupil. */
export const PupilFields = ({ value, error, onChange }: PupilFieldsProps) => (
  <div>
    <div class={styles['row']}>
      <div class={styles['first']}>
        <Field label="Voornaam" error={error} value={value.first} onInput={(first) => onChange({ first })} />
      </div>
      <div class={styles['prefix']}>
        <Field label="Tussenvoegsel" capitals={false} value={value.prefix} onInput={(prefix) => onChange({ prefix })} />
      </div>
      <div class={styles['last']}>
        <Field label="Achternaam" value={value.last} onInput={(last) => onChange({ last })} />
      </div>
      <div class={styles['class']}>
        <Field
          label={GROUP.capital.one}
          capitals={false}
          value={value.class}
          onInput={(group) => onChange({ class: group })}
        />
      </div>
    </div>
    <details class={styles['more']} open={value.nicknames !== '' || undefined}>
      <summary>Roepnaam of bijnaam</summary>
      <Field
        label="Andere namen"
        hint="Met een komma ertussen. Zo worden ook die namen weggelaten uit berichten aan anderen."
        value={value.nicknames}
        onInput={(nicknames) => onChange({ nicknames })}
      />
    </details>
  </div>
);
