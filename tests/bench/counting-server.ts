import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CountingServer {
  readonly origin: string;
  /** Bytes of each answer's body as they travelled, by path, since the last call. */
  take(): ReadonlyMap<string, number>;
  close(): void;
}

/** Stands before a server and counts what it sends; also what a worker asks for, which a page does not see. */
export async function countBefore(target: string): Promise<CountingServer> {
  let counts = new Map<string, number>();
  const server = createServer((asked, answer) => {
    const path = (asked.url ?? '/').split('?', 1)[0] ?? '/';
    const headers = { ...asked.headers, 'accept-encoding': 'gzip' };
    const call = request(new URL(asked.url ?? '/', target), { method: asked.method, headers }, (found) => {
      answer.writeHead(found.statusCode ?? 500, found.headers);
      found.on('data', (part: Buffer) => counts.set(path, (counts.get(path) ?? 0) + part.length));
      found.pipe(answer);
    });
    call.on('error', () => answer.destroy());
    asked.pipe(call);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = counts;
      counts = new Map();
      return taken;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
