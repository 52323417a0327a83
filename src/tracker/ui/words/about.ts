import type { CaseFile } from '../../domain/case';
import type { DueRow } from '../../domain/queries/due';
import type { Naming } from '../model/naming';

const MAX = 90;
const short = (text: string): string => (text.length > MAX ? `${text.slice(0, MAX).trimEnd()}…` : text);

/** What exactly a row of 'Vandaag' is about: the agreement, the measure, whose parents. */
export function aboutWords({ kind, about, when }: DueRow, file: CaseFile, naming: Naming): string | undefined {
  if (about === undefined) return undefined;
  switch (kind) {
    case 'consent-to-ask':
      return naming.pupil(about);
    case 'parents-to-tell':
      return `ouders van ${naming.pupil(about)}${when === undefined ? '' : `, alleen als ${when}`}`;
    case 'agreement-to-check': {
      const made = file.agreements.find(({ body }) => body.agreement === about);
      return made && short(made.body.what);
    }
    case 'measure-to-end': {
      const taken = file.measures.find(({ body }) => body.use === about);
      return taken && `${naming.pupil(taken.body.pupil)}: ${short(taken.body.what)}`;
    }
    default:
      return undefined;
  }
}
