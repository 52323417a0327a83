import type { DeviationRule } from '../../domain/vocabulary';

/** What the protocol asks, and this is not: told before a person decides, with a question for the reason. */
export const DEVIATION_WORDS: Readonly<Record<DeviationRule, string>> = {
  'consent-missing': 'De gepeste leerling is nog niet gevraagd naar deze stap.',
  'consent-refused': 'De gepeste leerling wil deze stap niet.',
  'step-skipped': 'Je slaat een stap over.',
  'step-back': 'Je gaat terug naar een eerdere stap.',
  'advanced-though-stopped': 'Bij de laatste evaluatie was het pesten gestopt.',
  'advanced-without-evaluation': 'Er is in deze stap nog niet geëvalueerd.',
  'term-not-started': 'De termijn voor de evaluatie is nog niet begonnen.',
  'earlier-than-term': 'Deze evaluatie is eerder dan het protocol vraagt.',
  'later-than-term': 'Deze evaluatie is later dan het protocol vraagt.',
  'no-day-in-calendar': 'Binnen de termijn is er geen schooldag.',
  'on-a-free-day': 'Deze dag is geen schooldag.',
  'not-everyone-spoken': 'Je hebt nog niet alle betrokkenen gesproken.',
  'decided-by-other-role': 'In het protocol beslist iemand anders.',
  'measure-out-of-order': 'Het protocol noemt een andere volgorde voor dit middel.',
  'back-without-talk': 'Er was nog geen gesprek voordat de leerling weer lessen volgt.',
  'closed-though-not-stopped': 'Bij de laatste evaluatie was het pesten niet gestopt.',
  'closed-without-evaluation': 'Er is nog niet geëvalueerd.',
};
