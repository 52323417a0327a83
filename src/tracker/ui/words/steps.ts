import { stepByNumber } from '../../../protocol/order';
import type { Procedure, StepNumber } from '../../../protocol/procedure';
import { STEP } from '../../../words/phrases';

/** 'Melding', 'Stap 3 · Bemiddeling', 'Fase 1 · Gesprek'; by its number alone when the procedure is not at hand. */
export function stepWords(procedure: Procedure | undefined, number: StepNumber): string {
  const step = procedure && stepByNumber(procedure, number);
  if (step === undefined) return number === 0 ? 'Melding' : `${STEP.capital.one} ${number}`;
  return step.name === undefined || step.name === step.label ? step.label : `${step.name} · ${step.label}`;
}
