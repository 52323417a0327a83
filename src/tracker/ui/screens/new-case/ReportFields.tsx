import { type Day, parseDay } from '../../../../protocol/day';
import { firstStep, tasksOf } from '../../../../protocol/order';
import type { Procedure } from '../../../../protocol/procedure';
import type { PupilId } from '../../../domain/entries';
import { DateField } from '../../kit/controls/DateField';
import { Notice } from '../../kit/controls/Notice';
import { Select } from '../../kit/controls/Select';
import { PersonSelect } from '../../kit/form/PersonSelect';
import type { Problems } from '../../kit/form/typed';
import { roleName, staffOf } from '../../model/school';
import { useWork } from '../../model/work';
import { cameInElsewhere, type NewCaseForm } from './new-case-form';

export interface ReportFieldsProps {
  readonly value: NewCaseForm;
  readonly problems: Problems<NewCaseForm>;
  onChange(changes: Partial<NewCaseForm>): void;
  readonly procedure: Procedure;
  readonly pupils: readonly (readonly [PupilId, string])[];
  readonly today: Day;
}

/** Who reported it, to whom, and the handover to the mentor where it came in elsewhere (S0-1, S0-4). */
export function ReportFields({ value, problems, onChange, procedure, pupils, today }: ReportFieldsProps) {
  const { school } = useWork();
  const roles = staffOf(school, procedure).map((role) => [role, roleName(school, role)] as const);
  const handover = tasksOf(firstStep(procedure)).find(({ records }) => records === 'handover');
  return (
    <>
      <PersonSelect
        label="Wie meldde het?"
        pupils={pupils}
        procedure={procedure}
        value={value.from[0]}
        error={problems.from}
        onChange={(person) => onChange({ from: person ? [person] : [] })}
      />
      <Select
        label="Bij wie kwam de melding binnen?"
        none="Weet ik niet"
        value={value.receivedBy || undefined}
        options={roles}
        onChange={(role) => onChange({ receivedBy: role ?? '' })}
      />
      {cameInElsewhere(value, procedure) && (
        <>
          {handover && (
            <Notice title="Uit het protocol">
              <p>{handover.text}</p>
            </Notice>
          )}
          <DateField
            label="Wanneer is het overgedragen?"
            hint="Nog niet gebeurd? Laat dit leeg; dan blijft het bij Vandaag staan."
            value={parseDay(value.handedOn)}
            max={today}
            error={problems.handedOn}
            onChange={(day) => onChange({ handedOn: day ?? '' })}
          />
          <Select
            label="Wie pakt de zaak op?"
            none="Nog niet besloten"
            value={value.takenUpBy || undefined}
            options={roles}
            onChange={(role) => onChange({ takenUpBy: role ?? '' })}
          />
        </>
      )}
    </>
  );
}
