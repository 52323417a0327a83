/** The program as the browser keeps it for when the host cannot be reached. */
export interface KeptProgram {
  /** Has the browser keep all of the program; asked for where a vault is opened, and nowhere else. Never fails: a browser may refuse. */
  keep(): void;
  /** Calls once when a newer version has taken over for pages that are opened from now on; this page goes on with its own. */
  whenNewer(hear: () => void): void;
}

/** @param address of the site's worker, in the form in which this page may start it */
export function keptProgram(workers: ServiceWorkerContainer | undefined, address: () => string): KeptProgram {
  let asked = false;
  return {
    keep() {
      if (!workers || asked) return;
      asked = true;
      workers
        .register(address())
        .then(() => workers.ready)
        .then(({ active }) => active?.postMessage('tracker'))
        .catch(() => {
          asked = false;
        });
    },
    whenNewer(hear) {
      // The first worker of a browser takes over from nobody.
      let had = Boolean(workers?.controller);
      workers?.addEventListener('controllerchange', () => {
        if (had) hear();
        had = true;
      });
    },
  };
}
