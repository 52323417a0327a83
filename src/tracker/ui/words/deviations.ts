import { MEASURE, PUPIL, STEP } from '../../../words/phrases';
import type { DeviationRule } from '../../domain/vocabulary';

/** What the protocol asks, and this is not: told before a person decides, with a question for the reason. */
export const DEVIATION_WORDS: Readonly<Record<DeviationRule, string>> = {
  'consent-missing': `${PUPIL.capital.bullied} is nog niet gevraagd naar ${STEP.this}.`,
  'consent-refused': `${PUPIL.capital.bullied} wil ${STEP.this} niet.`,
  'step-skipped': `Je slaat een ${STEP.one} over.`,
  'step-back': `Je gaat terug naar ${STEP.earlier}.`,
  'advanced-though-stopped': 'Bij de laatste evaluatie was het pesten gestopt.',
  'advanced-without-evaluation': `Er is in ${STEP.this} nog niet geëvalueerd.`,
  'term-not-started': 'De termijn voor de evaluatie is nog niet begonnen.',
  'earlier-than-term': 'Deze evaluatie is eerder dan het protocol vraagt.',
  'later-than-term': 'Deze evaluatie is later dan het protocol vraagt.',
  'no-day-in-calendar': 'Binnen de termijn is er geen schooldag.',
  'on-a-free-day': 'Deze dag is geen schooldag.',
  'not-everyone-spoken': 'Je hebt nog niet alle betrokkenen gesproken.',
  'decided-by-other-role': 'In het protocol beslist iemand anders.',
  'measure-out-of-order': `Het protocol noemt een andere volgorde voor ${MEASURE.this}.`,
  'back-without-talk': `Er was nog geen gesprek voordat ${PUPIL.the} weer lessen volgt.`,
  'closed-though-not-stopped': 'Bij de laatste evaluatie was het pesten niet gestopt.',
  'closed-without-evaluation': 'Er is nog niet geëvalueerd.',
  'closed-with-gaps': 'Niet alles is vastgelegd.',
};
