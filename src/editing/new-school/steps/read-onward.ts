import { readCondition } from './conditions.ts';
import type { DraftStep } from './draft.ts';
import { withStop } from './with-stop.ts';

/** How one goes on, from the words behind 'verder:'. */
type Way = Pick<Partial<DraftStep>, 'onward' | 'onwardText'>;

const TARGET =
  /^(?:(.*?)(?:[?:,;]\s*|\s+))??(?:ga |dan )*((?:terug )?naar|opnieuw(?: vanaf| bij| naar)?|weer (?:vanaf|naar))\s+(.+?)\.?$/i;

/** Ways in which people say that it did not stop. */
const NOT_STOPPED =
  /^(?:(?:als|wanneer|indien) )?(?:(?:het|dit|dat|de aanpak)(?: pesten)? (?:(?:nog )?(?:steeds )?niet (?:stopt?e?|helpt|hielp|werkt|is gestopt|gestopt is|ophoudt|beter gaat|beter wordt|over is|is opgelost)|(?:toch )?(?:blijft )?(?:doorgaat|doorgaan|aanhoudt|blijft))|(?:nog )?niet (?:goed|gestopt|opgelost)|zo niet|blijft het)$/i;

/** 'Opnieuw vanaf stap 1 als het weer gebeurt' as 'als het weer gebeurt, opnieuw vanaf stap 1'. */
const conditionFirst = (text: string): string =>
  text.replace(
    /^((?:terug |opnieuw |weer )?(?:naar|vanaf|bij)\s+[^,]+?),?\s+((?:als|wanneer|indien|zodra)\s.+)$/i,
    '$2, $1',
  );

/**
 * The way on, or `undefined` for a condition that is not one of a sentence: 'bij herhaling'. Where the school's condition is another than that it
 * did not stop, its own words go along.
 *
 * @param isStep whether words name a step of the text.
 */
export function readOnward(text: string, isStep: (words: string) => boolean): Way | undefined {
  const value = conditionFirst(text.trim().replace(/\.$/, ''));
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
  const when = readCondition(said.replace(/\s*(?:,?\s*dan)?(?:\s+verder|\s+volgt.*)?$/i, ''));
  if (when) return { onward: { ...naar, when } };
  if (/^(na|tenzij|totdat)\b/i.test(said)) return undefined;
  return target === undefined ? { onwardText: withStop(value) } : undefined;
}
