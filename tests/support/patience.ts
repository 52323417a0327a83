/** How many times longer than usual tests wait for something to happen: 1, or a whole number above it where `tests/run` found the machine slow or busy. */
export const patience: number = Math.max(1, Math.ceil(Number(process.env['SLOWNESS']) || 1));
