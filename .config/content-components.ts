import { DRAWINGS } from '../src/components/drawings.ts';
import { KINDS } from '../src/components/kinds.ts';

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

/** The components that text in the content may use, with their properties. `src/components/content.ts` says which file each is. */
export const CONTENT_COMPONENTS: Readonly<Record<string, Readonly<Record<string, Property>>>> = {
  Feit: { nr: { holds: 'facts' } },
  Bron: { nr: { holds: 'facts' } },
  LetOp: { titel: { holds: 'text' } },
  Deel: { soort: { holds: Object.keys(KINDS) } },
  Zinnen: {},
  Uitleg: {},
  Deuren: {},
  Deur: {
    naar: { holds: 'address' },
    titel: { holds: 'text' },
    tekening: { holds: Object.keys(DRAWINGS), optional: true },
  },
  Hulplijn: { naam: { holds: 'help-line' } },
  Hulplijnen: { groep: { holds: 'help-group' }, thuis: { holds: 'flag', optional: true } },
  Spoed: {},
  Signalen: {},
  Stappen: { kort: { holds: 'flag', optional: true } },
  Sporen: {},
  Tijdlijn: { ouders: { holds: ['ja'], optional: true } },
  Aanspreekpunt: { rol: { holds: 'role' }, u: { holds: 'flag', optional: true } },
  Begrippenlijst: { soort: { holds: ['rol', 'woord'] } },
  Zoeken: {},
  AllePaginas: {},
  Contactgegevens: {},
  Versie: {},
};
