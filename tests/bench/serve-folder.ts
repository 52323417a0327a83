import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import sirv from 'sirv';
import type { Served } from '../../src/build/serve/serve.ts';

/** Serves any built site from the root of a host, compressed as `serve` does it and without headers of its own. */
export async function serveFolder(folder: string): Promise<Served> {
  const files = sirv(folder, { etag: true });
  const compress = compression();
  const server = createServer((request, response) => {
    compress(request as never, response as never, () => {
      files(request, response, () => void response.writeHead(404).end());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
