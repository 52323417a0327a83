/** The words of the yearly counts: on the screen, on paper and in the file. */

import type { Procedure } from '../../../../protocol/procedure';
import { PUPIL, STEP } from '../../../../words/phrases';
import type { Evaluated, FirstTalk } from '../../../domain/queries/case-line';
import { type Dimension, UNKNOWN } from '../../../domain/queries/tally';
import { REPORT_WORDS } from '../../../domain/report/words';
import type { Form, Place } from '../../../domain/vocabulary';
import { capital } from '../../words/capital';
import { stepWords } from '../../words/steps';

export const CHART_WORDS: Readonly<Record<Dimension, { readonly title: string; readonly note?: string }>> = {
  month: { title: 'Nieuwe dossiers per maand' },
  form: { title: 'Vormen van pesten', note: 'Eén dossier kan bij meer vormen meetellen.' },
  place: { title: 'Waar het gebeurde', note: 'Eén dossier kan bij meer plaatsen meetellen.' },
  step: { title: `Verste ${STEP.one}`, note: `Tot ${STEP.which} van het protocol een dossier kwam.` },
  firstTalk: { title: 'Van melding tot eerste gesprek', note: `Een gesprek met een van de ${PUPIL.many}.` },
  evaluated: { title: 'Evaluaties op tijd', note: 'Op tijd: binnen de termijn die het protocol noemt.' },
  outcome: { title: 'Hoe het afliep' },
};

const FIRST_TALK: Readonly<Record<FirstTalk, string>> = {
  'same-day': 'Op dezelfde dag',
  'two-days': 'Na 1 of 2 dagen',
  week: 'Na 3 tot 7 dagen',
  'two-weeks': 'Na 8 tot 14 dagen',
  later: 'Later dan 14 dagen',
  none: 'Nog geen gesprek',
};

const EVALUATED_WORDS: Readonly<Record<Evaluated, string>> = {
  'in-time': 'Op tijd',
  late: 'Te laat',
  none: 'Nog niet geëvalueerd',
};

const month = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', month: 'long', year: 'numeric' });

const outcomes: Readonly<Record<string, string>> = { ...REPORT_WORDS.closeReasons, open: 'nog open' };

const choices: Readonly<Record<'form' | 'place' | 'outcome', (key: string) => string | undefined>> = {
  form: (key) => REPORT_WORDS.forms(key as Form),
  place: (key) => REPORT_WORDS.places(key as Place),
  outcome: (key) => outcomes[key],
};

/** What a key of a dimension is called: 'Digitaal', 'Stap 4 · Evaluatie', 'November 2026'. */
export function keyWords(dimension: Dimension, key: string, procedure: Procedure): string {
  switch (dimension) {
    case 'month':
      return capital(month.format(new Date(`${key}-01T00:00:00Z`)));
    case 'step':
      return stepWords(procedure, Number(key));
    case 'firstTalk':
      return FIRST_TALK[key as FirstTalk];
    case 'evaluated':
      return EVALUATED_WORDS[key as Evaluated];
    case 'form':
    case 'place':
    case 'outcome':
      return capital(key === UNKNOWN ? 'niet ingevuld' : (choices[dimension](key) ?? key));
    default:
      return dimension satisfies never;
  }
}

/** What stands in the place of a count that is hidden. */
export const HIDDEN = 'verborgen';
