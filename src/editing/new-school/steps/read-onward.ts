import type { DraftStep } from './draft.ts';
import { withStop } from './with-stop.ts';

/** How one goes on, from the words behind 'verder:'. */
type Way = Pick<Partial<DraftStep>, 'onward' | 'onwardText'>;

const TARGET =
  /^(?:(.*?)(?:[?:,;]\s*|\s+))??(?:ga |dan )*((?:terug )?naar|opnieuw(?: vanaf| bij| naar)?|weer (?:vanaf|naar))\s+(.+?)\.?$/i;

/** Ways in which people say that it did not stop. */
const NOT_STOPPED =
  /^(?:(?:als|wanneer|indien) )?(?:(?:het|dit|dat|de aanpak)(?: pesten)? (?:(?:nog )?(?:steeds )?niet (?:stopt?e?|helpt|hielp|werkt|is gestopt|gestopt is|ophoudt|beter gaat|beter wordt|over is|is opgelost)|(?:toch )?(?:blijft )?(?:doorgaat|doorgaan|aanhoudt|blijft))|(?:nog )?niet (?:goed|gestopt|opgelost)|zo niet|blijft het)$/i;

const CONDITION = /^(?:als|wanneer|indien)\s+(.+)$/i;

/**
 * The way on, or `undefined` for a condition that is not one of a sentence: 'bij herhaling'. Where the school's condition is another than that it
 * did not stop, its own words go along.
 *
 * @param isStep whether words name a step of the text.
 */
export function readOnward(text: string, isStep: (words: string) => boolean): Way | undefined {
  const value = text.trim().replace(/\.$/, '');
  if (/^(einde|klaar|stop)$/i.test(value)) return { onward: 'einde' };
  if (/^(op volgorde|altijd|ja)$/i.test(value)) return { onward: 'op volgorde' };
  const [, before = '', way = '', to = ''] = TARGET.exec(value) ?? [];
  const target = isStep(to) ? to : undefined;
  const said = (target === undefined ? value : before).replace(/[?:,;]$/, '').trim();
  const naar = target === undefined ? {} : { to: target };
  if (said === '') {
    if (target === undefined) return { onwardText: withStop(value) };
    // 'Naar stap 4' is always; 'opnieuw vanaf stap 1' is what one does because it is not good yet.
    return { onward: /^naar$/i.test(way) ? { ...naar, how: 'op volgorde' } : naar };
  }
  if (NOT_STOPPED.test(said)) return { onward: target === undefined ? 'als het niet stopte' : naar };
  const [, when] = CONDITION.exec(said.replace(/\s*(?:,?\s*dan)?(?:\s+verder|\s+volgt.*)?$/i, '')) ?? [];
  if (when) return { onward: { ...naar, when } };
  if (/^bij herhaling$/i.test(said)) return { onward: { ...naar, when: 'het zich herhaalt' } };
  if (/^(bij|na|tenzij|totdat|zodra)\b/i.test(said)) return undefined;
  return target === undefined ? { onwardText: withStop(value) } : undefined;
}
