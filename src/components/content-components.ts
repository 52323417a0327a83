import { DRAWINGS } from './drawings.ts';
import { KINDS } from './kinds.ts';
import { SCHOOL_PEOPLE } from './school-people.ts';

/** What a property of a component holds; the content check looks whether what it names exists. */
export type PropertyKind =
  | 'facts'
  | 'text'
  | 'flag'
  | 'address'
  | 'help-line'
  | 'help-group'
  | 'role'
  | readonly string[];

export interface Property {
  readonly holds: PropertyKind;
  readonly optional?: true;
}

type ComponentTable = Readonly<Record<string, Readonly<Record<string, Property>>>>;

const table = {
  Feit: { nr: { holds: 'facts' } },
  Bron: { nr: { holds: 'facts' } },
  LetOp: { titel: { holds: 'text' } },
  Deel: { soort: { holds: Object.keys(KINDS) } },
  Zinnen: {},
  Scherm: { tekening: { holds: Object.keys(DRAWINGS) } },
  Uitleg: {},
  UitProtocol: {},
  Deuren: {},
  Deur: {
    naar: { holds: 'address' },
    titel: { holds: 'text' },
    tekening: { holds: Object.keys(DRAWINGS), optional: true },
  },
  Hulplijn: {
    naam: { holds: 'help-line' },
    thuis: { holds: 'flag', optional: true },
    kaal: { holds: 'flag', optional: true },
  },
  Hulplijnen: { groep: { holds: 'help-group' }, thuis: { holds: 'flag', optional: true } },
  Spoed: { gesprek: { holds: 'flag', optional: true }, u: { holds: 'flag', optional: true } },
  BelOfChat: { naam: { holds: 'help-line' } },
  EersteStappen: { bron: { holds: 'text' }, groep: { holds: 'help-group', optional: true } },
  NietNagekeken: {},
  Signalen: {},
  Logboek: {},
  Stappen: { kort: { holds: 'flag', optional: true } },
  Sporen: {},
  Tijdlijn: { ouders: { holds: ['ja'], optional: true } },
  Aanspreekpunt: { rol: { holds: 'role' }, u: { holds: 'flag', optional: true } },
  Schoolpersonen: { wie: { holds: Object.keys(SCHOOL_PEOPLE) }, u: { holds: 'flag', optional: true } },
  Begrippenlijst: { soort: { holds: ['rol', 'woord'] } },
  Zoeken: {},
  AllePaginas: {},
  Contactgegevens: {},
  Versie: {},
  Bewaard: {},
  Programma: {},
} satisfies ComponentTable;

/** The name of a component that text in the content may use; `content.ts` says which file each is, and its type lets it forget none. */
export type ContentComponent = keyof typeof table;

/** The components that text in the content may use, with their properties. */
export const CONTENT_COMPONENTS: ComponentTable = table;
