import type { Building } from './building.ts';
import { readEvaluation } from './dutch-term.ts';
import { bareRole } from './read-roles.ts';
import type { Tell } from './tell.ts';
import { withStop } from './with-stop.ts';

/** Lines of a step that are no task, by the word before the colon. */
export const FIELDS = [
  'kijk terug',
  'ouders',
  'besluit',
  'instemming',
  'samen met',
  'verder',
  'gestopt',
  'borging',
  'zeggen',
  'groep',
] as const;
type Field = Exclude<(typeof FIELDS)[number], 'groep'>;

/** Notes what a line such as 'kijk terug: na 2 weken' says of the step above it. */
export function readField(building: Building, field: Field, value: string, line: number, tell: Tell): void {
  const say = (fields: Building['fields']) => {
    building.fields = { ...building.fields, ...fields };
  };
  switch (field) {
    case 'zeggen':
      building.say.push(value.replace(/^["'“„]|["'”]$/g, ''));
      return;
    case 'ouders':
      if (/^geen\.?$/i.test(value)) building.namesNoParents = true;
      else building.parents.push(withStop(value));
      return;
    case 'kijk terug': {
      const evaluation = readEvaluation(value);
      if (evaluation) say({ evaluation });
      else {
        tell(
          line,
          `'${value}' zegt niet wanneer er wordt teruggekeken.`,
          'Schrijf hier alleen wanneer: na 2 weken, na 2 tot 3 weken, binnen 2 weken, na 2 weken en na 6 weken, of: na een week, daarna elke week, 3 keer. Of: geen. Wat er dan gebeurt, is een taak.',
        );
      }
      return;
    }
    case 'besluit':
      say({ decides: bareRole(value) });
      return;
    case 'instemming':
      if (!/^nee/i.test(value)) say({ consent: true });
      return;
    case 'samen met':
      say({ togetherWith: value });
      return;
    case 'gestopt':
      say({ stopped: withStop(value) });
      return;
    case 'borging':
      say({ safeguarding: withStop(value) });
      return;
    case 'verder':
      building.way = { text: value, line };
  }
}
