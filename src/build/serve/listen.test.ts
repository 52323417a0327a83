import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { freePort } from './free-port.ts';
import { listen } from './listen.ts';

const servers: Server[] = [];
const server = () => {
  const made = createServer();
  servers.push(made);
  return made;
};

afterEach(() => {
  for (const made of servers.splice(0)) made.close();
});

test('takes the port that is asked for when it is free', async () => {
  const port = await freePort();
  expect(await listen(server(), '127.0.0.1', port)).toBe(port);
});

test('takes the next port when one is taken', async () => {
  const taken = await listen(server(), '127.0.0.1', 0);
  const port = await listen(server(), '127.0.0.1', taken);
  expect(port).toBeGreaterThan(taken);
  expect(port).toBeLessThan(taken + 50);
});

test('gives up after the number of tries', async () => {
  const taken = await listen(server(), '127.0.0.1', 0);
  await expect(listen(server(), '127.0.0.1', taken, 1)).rejects.toThrow('EADDRINUSE');
});

test('does not look for another port when the host is the problem', async () => {
  await expect(listen(server(), '192.0.2.1', 0)).rejects.toThrow('EADDRNOTAVAIL');
});
