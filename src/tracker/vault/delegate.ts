/** An object that is always the one that is current, so that callers may hold on to it while a vault locks and opens. */
export const delegate = <Part extends object>(current: () => Part): Part =>
  new Proxy({} as Part, { get: (_, name) => Reflect.get(current(), name) });
