/**
 * How many examples a property is tried with: a few in the proof of every day, and many in the suite `properties`, which
 * `npm run test:rest` runs. Which examples, the seed says (`one-seed.ts`).
 */
export const often = (daily: number, thorough: number): number =>
  process.env['PROPERTIES'] === 'thorough' ? thorough : daily;
