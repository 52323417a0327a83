import type { Server } from 'node:net';

/**
 * Makes the server listen on `port`, or on the next one that is free, and returns the port.
 * @param tries how many ports to try, 1 for this port only
 * @throws the system's error when none is free or the host is unknown
 */
export async function listen(server: Server, host: string, port: number, tries = 50): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      await listenOnce(server, host, candidate);
      const address = server.address();
      return typeof address === 'object' && address ? address.port : candidate;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || candidate + 1 >= port + tries) throw error;
    }
  }
}

function listenOnce(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
