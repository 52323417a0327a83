import type { Recording } from '../../../protocol/procedure';
import type { DueRow } from '../../domain/queries/due';
import { newFor, one } from './about';
import type { CasePart, Route } from './route';

type InCase = Exclude<DueRow['kind'], 'evaluation-to-hold' | 'step-to-take' | 'stopped-or-not' | 'task-to-do'>;

const PARTS: Readonly<Record<InCase, Exclude<CasePart, 'step' | 'letters'>>> = {
  'report-to-hand-over': 'intake',
  'consent-to-ask': 'consent',
  'consent-refused': 'consent',
  'parents-to-tell': 'parents',
  'agreement-to-check': 'agreements',
  'measure-to-end': 'measures',
  'decision-to-take': 'decisions',
  'offer-to-answer': 'ownership',
  'evaluation-to-plan': 'evaluations',
  'case-to-close': 'closing',
  reminder: 'reminders',
  'reminder-to-set': 'reminders',
};

/** The form in which a task is done that asks for something to be written down; the others are ticked in the case itself. */
const FORMS: Partial<Readonly<Record<Recording, Exclude<CasePart, 'step' | 'letters'>>>> = {
  talk: 'talks',
  agreement: 'agreements',
  decision: 'decisions',
  consent: 'consent',
  'evaluation-plan': 'evaluations',
};

/** The place where what is due can be done. */
export function routeOf({ case: id, kind, about, task, asks }: DueRow): Route {
  switch (kind) {
    case 'evaluation-to-hold':
      return { screen: 'evaluation', case: id, ...(about && { evaluation: about }) };
    case 'step-to-take':
      return { screen: 'case', case: id, part: 'step' };
    // A person says in the case itself whether it goes on, with the words of the procedure beside it.
    case 'stopped-or-not':
      return { screen: 'case', case: id };
    case 'task-to-do': {
      const part = asks && FORMS[asks];
      return part ? { screen: 'case', case: id, part, about: newFor(task) } : { screen: 'case', case: id };
    }
    case 'evaluation-to-plan':
    case 'reminder-to-set':
      return { screen: 'case', case: id, part: PARTS[kind], about: newFor() };
    default:
      return { screen: 'case', case: id, part: PARTS[kind], ...(about && { about: one(about) }) };
  }
}
