import type { Building } from './building.ts';
import { readEvaluation } from './dutch-term.ts';
import { bareRole } from './read-roles.ts';
import { readTask } from './read-task.ts';
import { readTermMark } from './read-task-term.ts';
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
type Field = Exclude<(typeof FIELDS)[number], 'groep'> | 'taak' | 'wanneer';

/** Other words before the colon, by what they mean. Where the line says something else, it is a task. */
const ALSO: Readonly<Record<string, Field | 'wie'>> = {
  wie: 'wie',
  'wie leidt': 'wie',
  'wie doet het': 'wie',
  leidt: 'wie',
  leiding: 'wie',
  trekker: 'wie',
  verantwoordelijk: 'wie',
  verantwoordelijke: 'wie',
  uitvoering: 'wie',
  'door wie': 'wie',
  evaluatie: 'kijk terug',
  evalueren: 'kijk terug',
  terugkijken: 'kijk terug',
  terugblik: 'kijk terug',
  nazorg: 'kijk terug',
  nagesprek: 'kijk terug',
  vervolg: 'verder',
  'hoe verder': 'verder',
  'wie beslist': 'besluit',
  wat: 'taak',
  actie: 'taak',
  taak: 'taak',
  wanneer: 'wanneer',
  termijn: 'wanneer',
};

/** 'Evaluatie na 4 weken' says what 'evaluatie: na 4 weken' does. */
const LOOK =
  /^(?:evaluatie|evalueer|evalueren|nagesprek|terugkijken|kijk terug|nazorg)(?:gesprek)?,? ((?:na|over|binnen|elke|iedere|om de) .+)$/i;

/** 'Na drie weken kijken we terug.' says it as a sentence. */
const LOOK_LATER =
  /^((?:na|over|binnen) .+?) (?:kijken we terug|kijken wij terug|evalueren we|evalueren wij|wordt er (?:teruggekeken|geëvalueerd))\.?$/i;

/** The field that a line fills in, and with what; `isLoose` where another word than that of the field stands there. */
export function fieldIn(
  content: string,
): { readonly field: Field | 'groep' | 'wie'; readonly value: string; readonly isLoose?: true } | undefined {
  const [, before = '', value = ''] = /^([\p{L} ]{3,20}?)\s*:\s*(.*)$/u.exec(content) ?? [];
  const word = before.toLowerCase();
  const field = FIELDS.find((each) => each === word);
  if (field) return { field, value };
  const also = Object.hasOwn(ALSO, word) ? ALSO[word] : undefined;
  if (also && value !== '') return { field: also, value, isLoose: true };
  const [, when] = LOOK.exec(content) ?? LOOK_LATER.exec(content) ?? [];
  return when && readEvaluation(when) ? { field: 'kijk terug', value: when } : undefined;
}

/**
 * Notes what a line such as 'kijk terug: na 2 weken' says of the step above it.
 *
 * @param whole the line where it may as well be a task, for it stands behind another word than that of the field.
 */
export function readField(
  building: Building,
  field: Field,
  value: string,
  line: number,
  tell: Tell,
  whole?: string,
): void {
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
    case 'taak':
      building.tasks.push(readTask(value, building.part, building.tasks, line, tell));
      return;
    case 'wanneer': {
      const { event, ...term } = readTermMark(value) ?? { event: value };
      if (event === undefined) building.term = term;
      else tell.note(line, `'${value}' leest de site niet als termijn: zij noemt bij deze stap geen dag.`);
      return;
    }
    case 'kijk terug': {
      const evaluation = readEvaluation(value);
      if (evaluation) say({ evaluation });
      else if (whole !== undefined) {
        building.tasks.push(readTask(whole, building.part, building.tasks, line, tell));
        tell.note(line, `'${value}' zegt geen termijn die de site kent: de regel staat bij de stap als taak.`);
      } else {
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
