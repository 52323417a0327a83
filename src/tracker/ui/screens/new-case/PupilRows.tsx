import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { PUPIL } from '../../../../words/phrases';
import { REPORT_WORDS } from '../../../domain/report/words';
import type { PupilRole } from '../../../domain/vocabulary';
import { KnownPupils } from '../../case-kit/KnownPupils';
import { PupilFields } from '../../case-kit/PupilFields';
import { noPupil, type TypedPupil } from '../../case-kit/typed-pupil';
import { Button } from '../../kit/controls/Button';
import { Choice } from '../../kit/controls/Choice';
import { Group } from '../../kit/controls/Group';
import { useWork } from '../../model/work';
import styles from './PupilRows.module.css';

export interface PupilRowsProps {
  readonly legend: string;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  /** The roles whose rows stand here; with more than one, each row chooses. */
  readonly roles: readonly [PupilRole, ...PupilRole[]];
  /** What the button says that adds a row. */
  readonly add: string;
  readonly value: readonly TypedPupil[];
  onChange(value: TypedPupil[]): void;
}

/** The pupils with one part in it, a row for each. */
export function PupilRows({ legend, hint, error, roles, add, value, onChange }: PupilRowsProps) {
  const { vault } = useWork();
  /** The row that was just asked for: whoever asked goes on typing there. */
  const newest = useRef<string | undefined>(undefined);
  const goThere = (item: HTMLLIElement | null, pupil: string) => {
    if (item === null || newest.current !== pupil) return;
    newest.current = undefined;
    item.querySelector('input')?.focus();
  };
  const rows = value.filter(({ role }) => roles.includes(role));
  const change = (id: string, changes: Partial<TypedPupil>) =>
    onChange(value.map((pupil) => (pupil.pupil === id ? { ...pupil, ...changes } : pupil)));
  return (
    <Group legend={legend} hint={hint} error={error}>
      <ul class={styles['rows']}>
        {rows.map((row, index) => (
          <li key={row.pupil} ref={(item) => goThere(item, row.pupil)}>
            <fieldset>
              <legend class="visually-hidden">{`${PUPIL.capital.one} ${index + 1}`}</legend>
              <PupilFields value={row} onChange={(changes) => change(row.pupil, changes)} />
              {roles.length > 1 && (
                <Choice
                  legend={`Wat deed ${PUPIL.this}?`}
                  value={row.role}
                  options={roles.map((role) => [role, REPORT_WORDS.pupilRoles[role]])}
                  onChange={(role) => change(row.pupil, { role })}
                />
              )}
              <KnownPupils typed={row} />
              {(rows.length > 1 || roles.length > 1) && (
                <Button
                  kind="plain"
                  label={`Haal ${PUPIL.one} ${index + 1} weg bij: ${legend}`}
                  onClick={() => onChange(value.filter(({ pupil }) => pupil !== row.pupil))}
                >
                  Haal weg
                </Button>
              )}
            </fieldset>
          </li>
        ))}
      </ul>
      <Button
        kind="plain"
        onClick={() => {
          const added = noPupil(vault.cases.newId(), roles[0]);
          newest.current = added.pupil;
          onChange([...value, added]);
        }}
      >
        {add}
      </Button>
    </Group>
  );
}
