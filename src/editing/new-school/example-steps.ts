import { capital } from '../source/capital.ts';
import type { Answers } from './answers.ts';

/** A procedure to begin with, in the school's own roles and words, as the text that a school would type. */
export function exampleSteps({ kind, roles, stepWord }: Answers): string {
  const step = capital(stepWord);
  const lead = roles[0] ?? kind.lead.one;
  const second = roles[1] ?? lead;
  const last = roles.at(-1) ?? lead;
  const that = kind.pupil.article === 'de' ? 'die' : 'dat';
  return `Melding — ${lead}
- Luister, en vraag wie, wat, waar en wanneer. [gesprek]

${step} 1: Gesprek — ${lead}
- Praat met ${kind.pupil.article} ${kind.pupil.one} ${that} gepest wordt, en daarna met de anderen. [gesprek]
- Bel de ouders. [ouders: beide]
- Maak samen afspraken. [afspraak]

${step} 2: Terugkijken — ${lead}
- Vraag iedereen apart hoe het gaat. [evaluatie]
kijk terug: na 2 weken, daarna binnen 6 weken
verder: als het niet stopt

${step} 3: Besluit — ${second}
- Beslis wat er verder gebeurt. [besluit]
besluit: ${last}
`;
}
