import type { Procedure, RoleId } from '../../../../protocol/procedure';
import { PUPIL } from '../../../../words/phrases';
import type { CaseFile } from '../../../domain/case';
import type { Person } from '../../../domain/entries';
import { useNaming } from '../../model/naming';
import { rolesOf } from '../../model/school';
import { useWork } from '../../model/work';
import { ManyChoice } from '../controls/Choice';
import { Field } from '../controls/Field';
import type { GroupProps } from '../controls/Group';
import { Group } from '../controls/Group';
import styles from './PeopleChoice.module.css';
import { keyOfPerson, personOfKey } from './people';

export interface PeopleChoiceProps extends GroupProps {
  readonly file: CaseFile;
  readonly procedure: Procedure;
  readonly value: readonly Person[];
  onChange(value: Person[]): void;
  /** Whether parents stand among them at first sight. */
  readonly parents?: boolean;
}

/** Any number of people: pupils in sight, parents, staff and others a tap away. */
export function PeopleChoice({ file, procedure, value, onChange, parents = false, ...group }: PeopleChoiceProps) {
  const naming = useNaming(file);
  const { school } = useWork();
  const pupils = file.pupils.filter(({ removed }) => !removed);
  const chosen = value.map(keyOfPerson);
  const other = value.find((person) => person.kind === 'other')?.text ?? '';
  const ofKind = (kind: Person['kind'], keys: readonly string[]) =>
    onChange([...value.filter((person) => person.kind !== kind), ...keys.flatMap((key) => personOfKey(key) ?? [])]);
  const optionsFor = (kind: 'pupil' | 'parents') =>
    pupils.map(({ id }) => {
      const person: Person = { kind, pupil: id };
      return [keyOfPerson(person), naming.person(person)] as const;
    });
  const roleOptions = rolesOf(school, procedure).map(
    (role: RoleId) => [keyOfPerson({ kind: 'role', role }), naming.role(role)] as const,
  );
  const parentsChoice = (
    <ManyChoice
      legend="Ouders"
      values={chosen}
      options={optionsFor('parents')}
      onChange={(keys) => ofKind('parents', keys)}
    />
  );
  const isMore = value.some(({ kind }) => kind === 'role' || kind === 'other' || (kind === 'parents' && !parents));
  return (
    <Group {...group}>
      <div class={styles['people']}>
        {pupils.length > 0 && (
          <ManyChoice
            legend={PUPIL.capital.many}
            values={chosen}
            options={optionsFor('pupil')}
            onChange={(keys) => ofKind('pupil', keys)}
          />
        )}
        {parents && parentsChoice}
        <details open={isMore || undefined}>
          <summary>{parents ? 'Medewerkers en anderen' : 'Ouders, medewerkers en anderen'}</summary>
          {!parents && parentsChoice}
          <ManyChoice
            legend="Medewerkers"
            values={chosen}
            options={roleOptions}
            onChange={(keys) => ofKind('role', keys)}
          />
          <Field
            label="Iemand anders"
            optional
            width="middle"
            value={other}
            onInput={(text) =>
              onChange([
                ...value.filter(({ kind }) => kind !== 'other'),
                ...(text === '' ? [] : [{ kind: 'other', text } as const]),
              ])
            }
          />
        </details>
      </div>
    </Group>
  );
}
