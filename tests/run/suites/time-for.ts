import { LONGEST } from './table.ts';

/** Seconds that a suite with this budget gets when the run has taken `gone` seconds; at least one, so that it fails by the clock. */
export const timeFor = (budget: number, gone: number): number => Math.max(1, Math.min(budget, LONGEST - gone));
