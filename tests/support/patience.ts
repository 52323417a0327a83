/** How many times longer than usual tests wait for something to happen: 1, or more where `tests/run` found the machine slow or busy. */
export const patience: number = Math.max(1, Number(process.env['SLOWNESS']) || 1);
