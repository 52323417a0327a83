import type { Message } from '../../../protocol/message';
import type { MessageLanguage } from '../../../protocol/message-language';
import type { Procedure, RoleId } from '../../../protocol/procedure';
import { rolesIn, staffIn } from '../../../protocol/roles';
import type { SchoolCalendar } from '../../../protocol/schoolday';
import type { Law } from '../../domain/law';

/** A help line as the tracker shows it. */
export interface ImageHelp {
  readonly name: string;
  readonly number?: string;
  readonly site?: string;
}

/** What the page tells the tracker of the school; all of it comes from `content/` when the site is built. */
export interface School {
  readonly name: string;
  /** The procedure that new cases follow. */
  readonly procedure: Procedure;
  readonly calendar: SchoolCalendar;
  /** What people call each role, by its id. */
  readonly roles: Readonly<Record<RoleId, string>>;
  /** The roles of all who work at the school, also of those whom no step names. */
  readonly staff: readonly RoleId[];
  /** What parents hear and when, for a message to be filled in. */
  readonly messages: readonly Message[];
  /** The languages in which parents may get those beside the Dutch; none where nobody who speaks one has read them. */
  readonly messageLanguages?: readonly MessageLanguage[];
  /** Whom to ask for help when a sexual image goes round, as the school's content names them; nobody where it names nobody. */
  readonly imageHelp?: readonly ImageHelp[];
  /** Days within which the school answers who asks to see what is kept; absent where it has no term of its own. */
  readonly accessDays?: number;
  /** Years that the school keeps a closed case; absent until it has decided. */
  readonly keepingYears?: number;
  /** What the law says beside the protocol; absent where the school's content says nothing of it. */
  readonly law?: Law;
  /** Path under which the site stands, with a slash at both ends. */
  readonly base: string;
  /** The site's public address. */
  readonly site: string;
  /** Version of this program, as it stands in files. */
  readonly version: string;
  /** The same with its commit and the day of that, in words; absent where it is not known. */
  readonly running?: string;
}

/** Who can be told something, have a case in hand or decide: first whom the procedure names, in its order, then all others who work at the school. */
export const staffOf = ({ staff }: Pick<School, 'staff'>, procedure: Procedure): readonly RoleId[] => [
  ...new Set([...staffIn(procedure), ...staff]),
];

/** The same with those whom the procedure names and who do not work at the school. */
export const rolesOf = ({ staff }: Pick<School, 'staff'>, procedure: Procedure): readonly RoleId[] => [
  ...new Set([...rolesIn(procedure), ...staff]),
];

/** What people call the role; a case from elsewhere may name one that this school does not have. */
export const roleName = ({ roles }: School, id: RoleId): string => roles[id] ?? id;
