import { PUPIL } from '../../../../words/phrases';
import { REPORT_WORDS } from '../../../domain/report/words';
import { PUPIL_ROLES } from '../../../domain/vocabulary';
import type { FieldsProps } from '../../case-kit/entry-form';
import { KnownPupils } from '../../case-kit/KnownPupils';
import { PupilFields } from '../../case-kit/PupilFields';
import { pupilProblem, type TypedPupil, typedPupilSchema } from '../../case-kit/typed-pupil';
import { Choice } from '../../kit/controls/Choice';
import { filled } from '../../kit/form/typed';
import { shownName } from '../../model/naming';
import { capital } from '../../words/capital';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';

/** The names, the class and the part of one pupil (VIJF-7). */
export const pupilForm = {
  schema: typedPupilSchema,
  problems: (value: TypedPupil) => filled({ first: pupilProblem(value) }),
  Fields: ({ value, problems, change }: FieldsProps<TypedPupil>) => (
    <>
      <PupilFields value={value} error={problems.first} onChange={change} />
      <Choice
        legend={`Welke rol heeft ${PUPIL.this}?`}
        layout="list"
        value={value.role}
        options={PUPIL_ROLES.map((role) => [role, capital(REPORT_WORDS.pupilRoles[role])])}
        onChange={(role) => change({ role })}
      />
      <KnownPupils typed={value} />
    </>
  ),
};

/** A pupil of the case. */
export const pupilAdded = shownKind<'pupil-added'>({
  filter: 'other',
  words: ({ names, role, class: group }, { projector }) => ({
    title: `${shownName(names, projector)} toegevoegd`,
    details: [...detail(REPORT_WORDS.role, REPORT_WORDS.pupilRoles[role]), ...detail(REPORT_WORDS.class, group)],
  }),
  form: pupilForm,
  correction: 'taken-back',
});
