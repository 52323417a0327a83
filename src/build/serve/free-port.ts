import { createServer } from 'node:net';
import { listen } from './listen.ts';

/** A loopback port that is free now; another process may still take it before you do. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, '127.0.0.1', 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
