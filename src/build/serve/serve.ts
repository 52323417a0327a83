import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor } from '../header-rules.ts';
import { contentType } from '../media-types.ts';
import { readSite } from '../site.ts';
import { listen } from './listen.ts';

export interface ServeOptions {
  /** The built site; by default dist/ of this project. */
  readonly dir?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  readonly host?: string;
  /** How many ports to try from `port` on. */
  readonly tries?: number;
}

export interface Served {
  /** The address of the home page, with the base path. */
  readonly url: string;
  close(): Promise<void>;
}

const distFolder = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** Serves a built site as a host would, with the same headers; throws when the folder holds none. */
export async function serve({
  dir = distFolder,
  port = 0,
  host = '127.0.0.1',
  tries = 50,
}: ServeOptions): Promise<Served> {
  const { base, rules } = readSite(dir);
  const files = sirv(dir, { etag: true, extensions: [] });
  const compress = compression();
  const notFound = readFileSync(join(dir, '404.html'));

  const server = createServer((request, response) => {
    compress(request as never, response as never, () => answer(request, response));
  });
  const actualPort = await listen(server, host, port, tries);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const [address = '', query] = (request.url ?? '/').split('?', 2);
    const path = readPath(address);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (path !== undefined && (`${path}/` === base || isFolderWithoutSlash(path))) {
      setHeaders(response, headersFor(rules, path.slice(base.length)));
      response.writeHead(301, { Location: `${address}/${query === undefined ? '' : `?${query}`}` }).end();
    } else if (path?.startsWith(base)) {
      sendFile(path.slice(base.length), request, response);
    } else {
      sendNotFound(response);
    }
  }

  function sendFile(path: string, request: IncomingMessage, response: ServerResponse): void {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    setHeaders(response, { ...headersFor(rules, path), 'Content-Type': contentType(file) });
    request.url = `/${encodeURI(file)}`;
    files(request, response, () => sendNotFound(response));
  }

  function isFolderWithoutSlash(path: string): boolean {
    const isInside = path.startsWith(base) && !path.endsWith('/') && !/(^|\/)\./.test(path);
    return isInside && existsSync(join(dir, path.slice(base.length), 'index.html'));
  }

  function sendNotFound(response: ServerResponse): void {
    setHeaders(response, { ...headersFor(rules, '404.html'), 'Content-Type': contentType('404.html') });
    response.statusCode = 404;
    response.end(notFound);
  }
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** The address decoded, or undefined when no file can be meant: a double slash could redirect to another host. */
function readPath(address: string): string | undefined {
  try {
    const path = decodeURI(address);
    return /\/\/|\\|\0/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  const { values } = parseArgs({
    options: { host: { type: 'string' }, port: { type: 'string' }, 'strict-port': { type: 'boolean' } },
  });
  const port = Number(values.port ?? process.env['PORT'] ?? 4321);
  const tries = values['strict-port'] ? 1 : 50;
  const { url } = await serve({ port, tries, ...(values.host && { host: values.host }) });
  console.log(`The site is at ${url} (stop with Ctrl+C)`);
}
