import type { DueRow } from '../../domain/queries/due';
import { one } from './about';
import type { CasePart, Route } from './route';

type InCase = Exclude<DueRow['kind'], 'evaluation-to-hold' | 'step-to-take'>;

const PARTS: Readonly<Record<InCase, Exclude<CasePart, 'step' | 'letters'>>> = {
  'report-to-hand-over': 'intake',
  'consent-to-ask': 'consent',
  'parents-to-tell': 'parents',
  'agreement-to-check': 'agreements',
  'measure-to-end': 'measures',
  'decision-to-take': 'decisions',
  'offer-to-answer': 'ownership',
  'evaluation-to-plan': 'evaluations',
  'case-to-close': 'closing',
};

/** The place where what is due can be done. */
export function routeOf({ case: id, kind, about }: DueRow): Route {
  if (kind === 'evaluation-to-hold') return { screen: 'evaluation', case: id, ...(about && { evaluation: about }) };
  if (kind === 'step-to-take') return { screen: 'case', case: id, part: 'step' };
  return { screen: 'case', case: id, part: PARTS[kind], ...(about && { about: one(about) }) };
}
