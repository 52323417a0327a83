import type { Procedure } from '../../../../protocol/procedure';
import type { Person, PupilId } from '../../../domain/entries';
import { roleName, rolesOf } from '../../model/school';
import { useWork } from '../../model/work';
import { Field } from '../controls/Field';
import type { LabelledProps } from '../controls/Labelled';
import { Select } from '../controls/Select';
import { keyOfPerson, personOfKey } from './people';

export interface PersonSelectProps extends LabelledProps {
  /** The pupils to choose from, with how they show. */
  readonly pupils: readonly (readonly [id: PupilId, shown: string])[];
  readonly procedure: Procedure;
  readonly value: Person | undefined;
  onChange(value: Person | undefined): void;
}

const OTHER = 'other:';

/** One person: a pupil, parents, someone of the staff, or someone else in words. */
export function PersonSelect({ pupils, procedure, value, onChange, ...labelled }: PersonSelectProps) {
  const { school } = useWork();
  const options = [
    ...pupils.map(([pupil, shown]) => [keyOfPerson({ kind: 'pupil', pupil }), shown] as const),
    ...pupils.map(([pupil, shown]) => [keyOfPerson({ kind: 'parents', pupil }), `ouders van ${shown}`] as const),
    ...rolesOf(school, procedure).map((role) => [keyOfPerson({ kind: 'role', role }), roleName(school, role)] as const),
    [OTHER, 'iemand anders'] as const,
  ];
  const isOther = value?.kind === 'other';
  return (
    <div>
      <Select
        {...labelled}
        none="Kies iemand"
        options={options}
        value={value && (isOther ? OTHER : keyOfPerson(value))}
        onChange={(key) => onChange(key === undefined ? undefined : personOfKey(key))}
      />
      {value?.kind === 'role' && (
        <Field
          label="Initialen"
          hint="Alleen als het helpt om te weten welke collega."
          optional
          width="short"
          value={value.initials ?? ''}
          onInput={(initials) => {
            const { kind, role } = value;
            onChange(initials === '' ? { kind, role } : { kind, role, initials });
          }}
        />
      )}
      {isOther && (
        <Field
          label="Wie is dat?"
          width="middle"
          value={value.text}
          onInput={(text) => onChange({ kind: 'other', text })}
        />
      )}
    </div>
  );
}
