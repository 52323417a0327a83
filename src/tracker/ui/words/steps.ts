import { stepByNumber } from '../../../protocol/order';
import type { Procedure, StepNumber } from '../../../protocol/procedure';

/** 'Melding', 'Stap 3 · Bemiddeling'; without its label when the procedure is not at hand. */
export function stepWords(procedure: Procedure | undefined, number: StepNumber): string {
  const label = procedure && stepByNumber(procedure, number)?.label;
  if (number === 0) return label ?? 'Melding';
  return label ? `Stap ${number} · ${label}` : `Stap ${number}`;
}
