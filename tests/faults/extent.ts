/** Whether everything is tried, as `npm run test:faults` does, or the quick form of it. */
export const whole = process.env['FAULTS'] === 'whole';

/** How often something is tried. */
export const times = (quick: number, all: number): number => (whole ? all : quick);
