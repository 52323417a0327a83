import { REPORT_WORDS } from '../../../domain/report/words';
import { PUPIL_ROLES } from '../../../domain/vocabulary';
import { Choice } from '../../controls/Choice';
import { filled } from '../../form/typed';
import { KnownPupils } from '../../new-case/KnownPupils';
import { PupilFields } from '../../new-case/PupilFields';
import { pupilProblem, type TypedPupil, typedPupilSchema } from '../../new-case/typed-pupil';
import { capital } from '../../words/capital';
import type { FieldsProps } from './entry-form';

/** The names, the class and the part of one pupil (VIJF-7). */
export const pupilForm = {
  schema: typedPupilSchema,
  problems: (value: TypedPupil) => filled({ first: pupilProblem(value) }),
  Fields: ({ value, problems, change }: FieldsProps<TypedPupil>) => (
    <>
      <PupilFields value={value} error={problems.first} onChange={change} />
      <Choice
        legend="Welke rol heeft deze leerling?"
        layout="list"
        value={value.role}
        options={PUPIL_ROLES.map((role) => [role, capital(REPORT_WORDS.pupilRoles[role])])}
        onChange={(role) => change({ role })}
      />
      <KnownPupils typed={value} />
    </>
  ),
};
