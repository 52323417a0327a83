import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { listen } from '../../../src/build/serve/listen.ts';
import { buildHarness } from './build-harness.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

/** What the tracker's page allows, so that the vault is proven to need no more. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  // The icon of the page, so that no browser asks for one.
  'img-src data:',
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dossiers',
].join('; ');

export interface ServedHarness {
  /** Address of the page under a base path: `address('/pad/')`. The same page is under every path. */
  address(base?: string): string;
  close(): Promise<void>;
}

/** Serves the page on any free port, with the policy of the tracker. */
export async function serveHarness(): Promise<ServedHarness> {
  const folder = await buildHarness();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const inner = /\/(assets\/.*)$/.exec(pathname)?.[1] ?? 'index.html';
    const file = join(folder, normalize(inner));
    try {
      const body = await readFile(file);
      response.writeHead(200, {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        'Content-Security-Policy': POLICY,
        'Cache-Control': 'no-cache',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const port = await listen(server, '127.0.0.1', 0, 1);
  return {
    address: (base = '/') => `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
